package org.econcluster.workbench.metrics;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.econcluster.failure.InputException;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.failure.Problems;
import org.econcluster.kernel.space.SpatialWeights;
import org.econcluster.metric.SeriesData;
import org.econcluster.observation.csv.CsvColumns;
import org.econcluster.observation.csv.CsvColumns.Content;
import org.econcluster.workbench.WorkbenchFailure;
import org.jspecify.annotations.Nullable;

/** Reads one value for each region and year: a column for each year, or one of years. */
final class SeriesReader {

  private final MetricsOptions options;
  private final Notes notes;

  SeriesReader(MetricsOptions options, Notes notes) {
    this.options = options;
    this.notes = notes;
  }

  SeriesData read() {
    SourceFile file = SourceFile.of(options.table(), options.dialect());
    String region =
        file.column(Role.REGION, options.columns.region).orElseGet(() -> file.header().get(0));
    Optional<String> period = file.column(Role.PERIOD, options.columns.periodColumn);
    YearColumns columns = YearColumns.of(file.header());
    return period.isPresent() && (options.value == null || columns.of(options.value).isEmpty())
        ? readLong(file, region, period.get())
        : readWide(file, region, columns);
  }

  private SeriesData readWide(SourceFile file, String region, YearColumns columns) {
    String said = options.value;
    List<String> prefixes =
        columns.prefixes().stream().filter(prefix -> !Role.POPULATION.isOf(prefix)).toList();
    if (said == null ? prefixes.size() != 1 : columns.of(said).isEmpty()) {
      throw new InputException(
          Problem.of(
              prefixes.isEmpty()
                  ? InputFailure.TABLE_COLUMN_MISSING
                  : WorkbenchFailure.COLUMN_AMBIGUOUS,
              Place.ofLine(file.path().toString(), 1),
              prefixes.isEmpty()
                  ? "No column ends in a year, and none is called year."
                  : said == null
                      ? "The values may be in the columns that begin with "
                          + String.join(", ", prefixes)
                          + "."
                      : "No column that ends in a year begins with \"" + said + "\".",
              prefixes.isEmpty()
                  ? "Maybe --period-column names the column of years."
                  : "Maybe --value names one of: " + String.join(", ", prefixes) + "."));
    }
    ImmutableSortedMap<Integer, String> byYear = columns.of(said == null ? prefixes.get(0) : said);
    List<Integer> years = chosen(file, List.copyOf(byYear.keySet()));
    ImmutableSortedMap<Integer, String> people = people(columns);
    Map<String, Content> wanted = new LinkedHashMap<>();
    wanted.put(region, Content.NAME);
    for (Integer year : years) {
      wanted.put(column(byYear, year), Content.AMOUNT);
      if (people.containsKey(year)) {
        wanted.put(column(people, year), Content.AMOUNT);
      }
    }
    CsvColumns read = file.read(wanted);
    Required.allRows(read, file);
    Axis regions = new Axis();
    for (int row = 0; row < read.rows(); row++) {
      String name = read.names(region).get(row);
      if (regions.find(name) >= 0) {
        read.report(
            InputFailure.TABLE_DUPLICATE,
            row,
            region,
            "The region \"" + name + "\" is there already.",
            "Maybe one of the two lines must go.");
      }
      regions.index(name);
    }
    double[] values = new double[read.rows() * years.size()];
    double[] population = new double[values.length];
    boolean hasPopulation = years.stream().allMatch(people::containsKey);
    for (int y = 0; y < years.size(); y++) {
      double[] ofYear =
          Required.numbers(
              read,
              column(byYear, years.get(y)),
              "--period for years that have all, or the line must go",
              options);
      double[] counted =
          hasPopulation ? read.numbers(column(people, years.get(y))) : new double[ofYear.length];
      for (int r = 0; r < ofYear.length; r++) {
        values[r * years.size() + y] = ofYear[r];
        population[r * years.size() + y] = counted[r];
      }
    }
    read.throwIfAny();
    return data(regions.names(), years, values, hasPopulation ? known(population) : null);
  }

  private static String column(Map<Integer, String> byYear, Integer year) {
    return byYear.getOrDefault(year, "");
  }

  private ImmutableSortedMap<Integer, String> people(YearColumns columns) {
    String said = options.population;
    if (said != null) {
      return columns.of(said);
    }
    return columns.prefixes().stream()
        .filter(Role.POPULATION::isOf)
        .findFirst()
        .map(columns::of)
        .orElse(ImmutableSortedMap.of());
  }

  private SeriesData readLong(SourceFile file, String region, String period) {
    String value =
        file.column(Role.VALUE, options.value)
            .or(() -> onlyOther(file, region, period))
            .orElseGet(() -> file.need(Role.VALUE, null));
    String said = options.population;
    Optional<String> people =
        said != null && !file.header().contains(said)
            ? Optional.empty()
            : file.column(Role.POPULATION, said);
    Map<String, Content> columns = new LinkedHashMap<>();
    columns.put(region, Content.NAME);
    columns.put(period, Content.YEAR);
    columns.put(value, Content.AMOUNT);
    people.ifPresent(column -> columns.put(column, Content.AMOUNT));
    CsvColumns read = file.read(columns, ImmutableMap.of(), value);
    Required.allRows(read, file);
    TreeSet<Integer> found = new TreeSet<>();
    Axis regions = new Axis();
    for (int row = 0; row < read.rows(); row++) {
      regions.index(read.names(region).get(row));
      if (!Double.isNaN(read.number(period, row))) {
        found.add((int) read.number(period, row));
      }
    }
    List<Integer> years = chosen(file, List.copyOf(found));
    double[] values = new double[regions.size() * years.size()];
    double[] population = new double[values.length];
    boolean[] given = new boolean[values.length];
    Arrays.fill(values, Double.NaN);
    Arrays.fill(population, Double.NaN);
    for (int row = 0; row < read.rows(); row++) {
      int year = years.indexOf((int) read.number(period, row));
      if (year < 0) {
        continue;
      }
      String name = read.names(region).get(row);
      int cell = regions.find(name) * years.size() + year;
      if (given[cell]) {
        read.report(
            InputFailure.TABLE_DUPLICATE,
            row,
            region,
            "The region \"" + name + "\" has a value in " + years.get(year) + " already.",
            "Maybe one of the two lines must go, or --value names another column.");
      }
      given[cell] = true;
      values[cell] = read.number(value, row);
      population[cell] = people.isPresent() ? read.number(people.get(), row) : Double.NaN;
    }
    read.throwIfAny();
    return data(
        regions.names(), years, complete(file, regions.names(), years, values), known(population));
  }

  private static Optional<String> onlyOther(SourceFile file, String region, String period) {
    List<String> others =
        file.header().stream()
            .filter(column -> !column.equals(region) && !column.equals(period))
            .filter(column -> !Role.REGION.isOf(column) && !Role.POPULATION.isOf(column))
            .toList();
    return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
  }

  private double[] complete(
      SourceFile file, List<String> regions, List<Integer> years, double[] values) {
    List<String> gaps = new ArrayList<>();
    for (int cell = 0; cell < values.length; cell++) {
      if (Double.isNaN(values[cell])) {
        gaps.add(regions.get(cell / years.size()) + " " + years.get(cell % years.size()));
        values[cell] = 0;
      }
    }
    if (!gaps.isEmpty() && !options.unknownIsZero()) {
      throw new InputException(
          Problem.of(
              WorkbenchFailure.CELLS_UNKNOWN,
              Place.of(file.path().toString()),
              gaps.size()
                  + " of "
                  + values.length
                  + " values are unknown, and the measure needs all: "
                  + String.join(", ", gaps.subList(0, Math.min(3, gaps.size())))
                  + (gaps.size() > 3 ? ", ..." : "")
                  + ".",
              "Maybe --period chooses years that have all, or --unknown zero counts them as"
                  + " zero."));
    }
    return values;
  }

  private static double @Nullable [] known(double[] values) {
    return Arrays.stream(values).anyMatch(Double::isNaN) ? null : values;
  }

  private List<Integer> chosen(SourceFile file, List<Integer> all) {
    List<Integer> asked = options.years();
    for (Integer year : asked) {
      if (!all.contains(year)) {
        throw new InputException(
            Problem.of(
                WorkbenchFailure.PERIOD_WRONG,
                Place.of(file.path().toString()),
                "The series have no year " + year + ".",
                "Maybe one of these was meant with --period: "
                    + String.join(", ", all.stream().map(String::valueOf).toList())
                    + "."));
      }
    }
    return asked.isEmpty() ? all : asked.stream().distinct().toList();
  }

  private SeriesData data(
      List<String> regions, List<Integer> years, double[] values, double @Nullable [] own) {
    double[] population = own;
    String said = options.population;
    if (population == null && said != null) {
      RegionValues file =
          RegionValues.read(Path.of(said), options.dialect(), Role.REGION, Role.POPULATION);
      Problems problems = new Problems();
      population = new double[values.length];
      for (int y = 0; y < years.size(); y++) {
        double[] ofYear = file.of(regions, years.get(y), problems);
        for (int r = 0; r < ofYear.length; r++) {
          population[r * years.size() + y] = ofYear[r];
        }
      }
      problems.throwIfAny();
    }
    Path weights = options.weights;
    SpatialWeights neighbours =
        weights == null ? null : new WeightsReader(options.dialect(), notes).read(weights, regions);
    return SeriesData.of(regions, years, values, population, neighbours);
  }
}
