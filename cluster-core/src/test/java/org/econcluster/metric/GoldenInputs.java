package org.econcluster.metric;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import com.google.common.primitives.Doubles;
import com.google.common.primitives.Ints;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.econcluster.kernel.space.SpatialWeights;

/** The data sets for which golden values are known. */
final class GoldenInputs {

  private GoldenInputs() {}

  /** Returns a data set in the form that a kind of measure asks for. */
  static MetricData read(String name, DataKind kind) {
    return switch (name) {
      case "g_regions_industries" -> lands();
      case "freiburg" -> kind == DataKind.PANEL ? freiburg() : freiburg(2014);
      case "fk2014_egc" -> plants(name, "emp_firm", "emp_region");
      case "plants12" -> plants(name, "employment", "region_total");
      case "gdp6" -> series(name);
      case "lattice8x8" -> lattice(name);
      case "islands6" -> ring(name);
      case "points400", "points40" -> points(name);
      case "io7" -> flows(name);
      case "io7-region" ->
          flows(name).withRegion(column(name, "regional_output"), column(name, "total_output"));
      case "small5x6-neighbours" -> withNeighbours(wide("small5x6"), rows("inputs/" + name));
      default ->
          kind == DataKind.PANEL
              ? PanelData.of(List.of(0, 1), List.of(wide(name), wide(name + "_t2")))
              : wide(name);
    };
  }

  private static TableData wide(String name) {
    List<NamedCsvRecord> rows = rows("inputs/" + name);
    List<String> header = rows.get(0).getHeader();
    List<String> industries = header.subList(1, header.size());
    double[] cells =
        rows.stream()
            .flatMapToDouble(row -> industries.stream().mapToDouble(column -> number(row, column)))
            .toArray();
    return TableData.builder(column(rows, "region"), industries, cells)
        .income(incomes(rows.size()))
        .build();
  }

  /** The same table with pairs of neighbours, each of which holds both ways. */
  private static TableData withNeighbours(TableData table, List<NamedCsvRecord> pairs) {
    List<Integer> from = new ArrayList<>();
    List<Integer> to = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (NamedCsvRecord pair : pairs) {
      int one = table.regions().indexOf(pair.getField("from"));
      int other = table.regions().indexOf(pair.getField("to"));
      Collections.addAll(from, one, other);
      Collections.addAll(to, other, one);
      Collections.addAll(weights, number(pair, "weight"), number(pair, "weight"));
    }
    return TableData.builder(table.regions(), table.industries(), table.cells())
        .neighbours(
            SpatialWeights.of(
                table.rows(), Ints.toArray(from), Ints.toArray(to), Doubles.toArray(weights)))
        .build();
  }

  private static double[] column(String name, String column) {
    return numbers(rows("inputs/" + name), row -> number(row, column));
  }

  /** The incomes on which the golden values of PRODY and EXPY rest. */
  private static double[] incomes(int regions) {
    return IntStream.rangeClosed(1, regions).mapToDouble(row -> 1000 + 100.0 * row).toArray();
  }

  /** The same, where the golden values number the regions in the order of their codes. */
  private static double[] incomesByCode(ImmutableList<String> regions) {
    ImmutableList<String> codes = ImmutableList.sortedCopyOf(regions);
    double[] incomes = incomes(regions.size());
    return regions.stream().mapToDouble(region -> incomes[codes.indexOf(region)]).toArray();
  }

  private static TableData lands() {
    List<NamedCsvRecord> rows = rows("inputs/g_regions_industries");
    ImmutableList<String> regions = distinct(rows, "region_code");
    ImmutableList<String> industries = distinct(rows, "ind_code");
    int width = industries.size();
    double[] cells = new double[regions.size() * width];
    double[] firms = new double[cells.length];
    double[] population = new double[regions.size()];
    double[] area = new double[regions.size()];
    for (NamedCsvRecord row : rows) {
      int region = regions.indexOf(row.getField("region_code"));
      int cell = region * width + industries.indexOf(row.getField("ind_code"));
      cells[cell] = number(row, "emp_all");
      firms[cell] = number(row, "firms");
      population[region] = number(row, "pop");
      area[region] = number(row, "area_sqkm");
    }
    return TableData.builder(regions, industries, cells)
        .firms(firms)
        .population(population)
        .area(area)
        .income(incomesByCode(regions))
        .build();
  }

  private static PanelData freiburg() {
    return PanelData.of(List.of(2008, 2014), List.of(freiburg(2008), freiburg(2014)));
  }

  private static TableData freiburg(int year) {
    List<NamedCsvRecord> rows = rows("inputs/freiburg");
    double[] germany = numbers(rows, row -> number(row, "e_Germany" + year));
    return TableData.builder(
            List.of(""),
            column(rows, "industry"),
            numbers(rows, row -> number(row, "e_Freiburg" + year)))
        .reference(germany, Arrays.stream(germany).sum())
        .build();
  }

  private static SeriesData series(String name) {
    List<NamedCsvRecord> rows = rows("inputs/" + name);
    List<Integer> years = List.of(2010, 2011, 2012, 2013);
    return SeriesData.of(
        column(rows, "region"),
        years,
        rows.stream()
            .flatMapToDouble(row -> years.stream().mapToDouble(year -> number(row, "gdppc" + year)))
            .toArray(),
        rows.stream()
            .flatMapToDouble(row -> years.stream().mapToDouble(year -> number(row, "pop" + year)))
            .toArray(),
        null);
  }

  private static PlantData plants(String name, String size, String total) {
    List<NamedCsvRecord> rows = rows("inputs/" + name);
    ImmutableList<String> regions = distinct(rows, "region");
    ImmutableList<String> industries = distinct(rows, "industry");
    double[] totals = new double[regions.size()];
    rows.forEach(row -> totals[regions.indexOf(row.getField("region"))] = number(row, total));
    return PlantData.of(
        regions,
        industries,
        rows.stream().mapToInt(row -> regions.indexOf(row.getField("region"))).toArray(),
        rows.stream().mapToInt(row -> industries.indexOf(row.getField("industry"))).toArray(),
        numbers(rows, row -> number(row, size)),
        totals);
  }

  private static LatticeData lattice(String name) {
    List<NamedCsvRecord> rows = rows("inputs/" + name);
    return LatticeData.of(
        column(rows, "cell"),
        numbers(rows, row -> number(row, "value")),
        ImmutableMap.of("rook", grid(rows, 1), "queen", grid(rows, 2)));
  }

  /** Areas that are each joined with the next both ways, and islands that have no next. */
  private static LatticeData ring(String name) {
    List<NamedCsvRecord> rows = rows("inputs/" + name);
    ImmutableList<String> areas = column(rows, "area");
    List<Integer> from = new ArrayList<>();
    List<Integer> to = new ArrayList<>();
    for (NamedCsvRecord row : rows) {
      int one = areas.indexOf(row.getField("area"));
      int other = areas.indexOf(row.getField("next"));
      if (other >= 0) {
        Collections.addAll(from, one, other);
        Collections.addAll(to, other, one);
      }
    }
    double[] ones = new double[from.size()];
    Arrays.fill(ones, 1);
    return LatticeData.of(
        areas,
        numbers(rows, row -> number(row, "value")),
        ImmutableMap.of(
            "file", SpatialWeights.of(areas.size(), Ints.toArray(from), Ints.toArray(to), ones)));
  }

  /** Cells whose squared distance on the grid is at most {@code reach} are neighbours. */
  private static SpatialWeights grid(List<NamedCsvRecord> rows, int reach) {
    List<int[]> pairs = new ArrayList<>();
    for (int a = 0; a < rows.size(); a++) {
      for (int b = 0; b < rows.size(); b++) {
        double down = number(rows.get(a), "row") - number(rows.get(b), "row");
        double right = number(rows.get(a), "col") - number(rows.get(b), "col");
        if (a != b && down * down + right * right <= reach) {
          pairs.add(new int[] {a, b});
        }
      }
    }
    double[] ones = new double[pairs.size()];
    Arrays.fill(ones, 1);
    return SpatialWeights.of(
        rows.size(),
        pairs.stream().mapToInt(pair -> pair[0]).toArray(),
        pairs.stream().mapToInt(pair -> pair[1]).toArray(),
        ones);
  }

  private static PointData points(String name) {
    List<NamedCsvRecord> rows = rows("inputs/" + name);
    ImmutableList<String> types = distinct(rows, "type");
    return PointData.of(
        numbers(rows, row -> number(row, "x")),
        numbers(rows, row -> number(row, "y")),
        types,
        rows.stream().mapToInt(row -> types.indexOf(row.getField("type"))).toArray(),
        numbers(rows, row -> number(row, "weight")),
        IntStream.rangeClosed(0, 33).asDoubleStream().toArray(),
        new PointData.Window(0, 0, 100, 100));
  }

  private static FlowData flows(String name) {
    List<NamedCsvRecord> rows = rows("inputs/" + name);
    ImmutableList<String> sectors = column(rows, "sector");
    return FlowData.of(
        sectors,
        rows.stream()
            .flatMapToDouble(row -> sectors.stream().mapToDouble(column -> number(row, column)))
            .toArray(),
        numbers(rows, row -> number(row, "final_demand")),
        numbers(rows, row -> number(row, "total_output")));
  }

  private static double number(NamedCsvRecord row, String column) {
    return Double.parseDouble(row.getField(column));
  }

  private static double[] numbers(
      List<NamedCsvRecord> rows, ToDoubleFunction<NamedCsvRecord> number) {
    return rows.stream().mapToDouble(number).toArray();
  }

  private static ImmutableList<String> column(List<NamedCsvRecord> rows, String column) {
    return rows.stream().map(row -> row.getField(column)).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> distinct(List<NamedCsvRecord> rows, String column) {
    Set<String> names = new LinkedHashSet<>(column(rows, column));
    return ImmutableList.copyOf(names);
  }

  /** Reads a table beside the golden values; lines that begin with {@code #} are comments. */
  static List<NamedCsvRecord> rows(String name) {
    return table("golden/" + name);
  }

  /** Reads a table of the test resources; lines that begin with {@code #} are comments. */
  static List<NamedCsvRecord> table(String name) {
    String path = name + ".csv";
    try (InputStream stream =
            Objects.requireNonNull(GoldenInputs.class.getResourceAsStream(path), path);
        CsvReader<NamedCsvRecord> reader =
            CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return ImmutableList.copyOf(Iterables.filter(reader, NamedCsvRecord.class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
