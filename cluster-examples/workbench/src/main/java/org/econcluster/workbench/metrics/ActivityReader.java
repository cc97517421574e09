package org.econcluster.workbench.metrics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.econcluster.failure.InputException;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.observation.Bounds;
import org.econcluster.observation.csv.CsvColumns;
import org.econcluster.observation.csv.CsvColumns.Content;
import org.econcluster.workbench.metrics.ValueColumns.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables of regions by industries, one for each time that a file has.
 *
 * <p>A file with a column of industries is long: a line for each cell, with the number of each year
 * in a column of its own or with a column of years. Any other is wide: a line for each region and a
 * column for each industry.
 */
final class ActivityReader {

  /** What may be known of regions beside their cells. */
  private static final ImmutableList<Role> OF_REGIONS =
      ImmutableList.of(Role.POPULATION, Role.AREA, Role.INCOME, Role.REGION_TOTAL);

  private final MetricsOptions options;
  private final Notes notes;
  private final Axis regions;
  private final Axis industries;

  ActivityReader(MetricsOptions options, Notes notes, Axis regions, Axis industries) {
    this.options = options;
    this.notes = notes;
    this.regions = regions;
    this.industries = industries;
  }

  /** Returns the tables of a file, by rising year where it says years. */
  List<Slice> read(Path path, boolean several) {
    SourceFile file = SourceFile.of(path, options.dialect());
    Optional<String> industry = industryColumn(file);
    return industry.isPresent() ? readLong(file, industry.get(), several) : readWide(file);
  }

  /** A table whose only column with a usual name is that of regions may yet be long. */
  private Optional<String> industryColumn(SourceFile file) {
    Optional<String> named = file.column(Role.INDUSTRY, options.columns.industry);
    if (named.isPresent()) {
      return named;
    }
    YearColumns years = YearColumns.of(file.header());
    boolean oneEconomy =
        Role.REGION.in(file.header()).isEmpty()
            && years.prefixes().stream().filter(prefix -> !prefix.isEmpty()).count() >= 2;
    return oneEconomy ? Optional.of(file.header().get(0)) : Optional.empty();
  }

  private List<Slice> readLong(SourceFile file, String industry, boolean several) {
    Optional<String> region = file.column(Role.REGION, options.columns.region);
    Optional<String> period = file.column(Role.PERIOD, options.columns.periodColumn);
    ValueColumns valueColumns = new ValueColumns(file, options, notes);
    List<Numbers> numbers = valueColumns.find(several);
    Map<Role, String> ofRegions = ofRegions(file);
    Optional<String> firms = file.column(Role.FIRMS, options.firms);
    Map<String, Content> columns = new LinkedHashMap<>();
    region.ifPresent(column -> columns.put(column, Content.NAME));
    columns.put(industry, Content.NAME);
    period.ifPresent(column -> columns.put(column, Content.YEAR));
    for (Numbers each : numbers) {
      columns.put(each.value(), Content.AMOUNT);
      if (each.reference() != null) {
        columns.put(each.reference(), Content.AMOUNT);
      }
    }
    ofRegions.values().forEach(column -> columns.put(column, Content.AMOUNT));
    firms.ifPresent(column -> columns.put(column, Content.AMOUNT));
    CsvColumns read = file.read(columns, ImmutableMap.of(), numbers.get(0).value());
    List<Numbers> all = valueColumns.withReference(numbers, read);
    List<Numbers> used = several ? all : valueColumns.latest(all);

    Map<Integer, LongSlice> byYear = new TreeMap<>();
    for (int row = 0; row < read.rows(); row++) {
      int at = row;
      double said = period.map(column -> read.number(column, at)).orElse(0.0);
      String regionName = region.map(column -> read.names(column).get(at)).orElse("");
      String industryName = read.names(industry).get(row);
      if (Double.isNaN(said)
          || industryName.isEmpty()
          || (regionName.isEmpty() && region.isPresent())) {
        continue; // reported already
      }
      for (Numbers each : used) {
        int year = each.year() == null ? (int) said : each.year();
        byYear
            .computeIfAbsent(
                year,
                any ->
                    new LongSlice(
                        new Slice(
                            file.path().toString(), year == 0 ? null : year, regions, industries),
                        read,
                        industry))
            .add(row, regionName, industryName, each, ofRegions, firms);
      }
    }
    if (byYear.isEmpty()) {
      read.throwIfAny();
      throw noRows(file);
    }
    List<Slice> slices = byYear.values().stream().map(slice -> slice.finish(firms)).toList();
    read.throwIfAny();
    return slices;
  }

  private static InputException noRows(SourceFile file) {
    return new InputException(
        Problem.of(
            InputFailure.TABLE_NO_ROWS,
            Place.of(file.path().toString()),
            "The file has a header but no rows.",
            "Maybe it was cut off, or another file was meant."));
  }

  /** Collects the rows of one time of a long table. */
  private final class LongSlice {
    private final Slice slice;
    private final CsvColumns read;
    private final String industryColumn;
    private final Slice.Rows rows = new Slice.Rows();
    private final Map<Role, double[]> attributes = new EnumMap<>(Role.class);
    private double[] reference = {};
    private double referenceTotal = Double.NaN;
    private boolean hasReference;

    LongSlice(Slice slice, CsvColumns read, String industryColumn) {
      this.slice = slice;
      this.read = read;
      this.industryColumn = industryColumn;
    }

    void add(
        int row,
        String region,
        String industry,
        Numbers numbers,
        Map<Role, String> ofRegions,
        Optional<String> firms) {
      int inRegion = regions.index(region);
      double value = read.number(numbers.value(), row);
      ofRegions.forEach(
          (role, column) -> attribute(role, column, inRegion, read.number(column, row), row));
      if (industry.equals(options.columns.totalIndustry)) {
        attribute(Role.REGION_TOTAL, numbers.value(), inRegion, value, row);
        if (numbers.reference() != null) {
          referenceTotal = read.number(numbers.reference(), row);
        }
        return;
      }
      int inIndustry = industries.index(industry);
      double count = firms.isPresent() ? read.number(firms.get(), row) : 0;
      rows.add(inRegion, inIndustry, value, count, row);
      if (Double.isNaN(value)) {
        rows.bound(read.bounds(numbers.value(), row));
      }
      if (numbers.reference() != null) {
        hasReference = true;
        reference = put(reference, inIndustry, read.number(numbers.reference(), row));
      }
    }

    private void attribute(Role role, String column, int region, double value, int row) {
      double[] values = attributes.getOrDefault(role, new double[0]);
      double earlier = region < values.length ? values[region] : Double.NaN;
      if (!Double.isNaN(earlier) && !Double.isNaN(value) && earlier != value) {
        read.report(
            InputFailure.TABLE_DUPLICATE,
            row,
            column,
            "The "
                + role.label()
                + " of region \""
                + regions.names().get(region)
                + "\" is "
                + value
                + " here and "
                + earlier
                + " before.",
            "Maybe " + role.option() + " names another column.");
      }
      attributes.put(role, put(values, region, Double.isNaN(value) ? earlier : value));
    }

    Slice finish(Optional<String> firms) {
      slice.fill(
          rows,
          firms.isPresent(),
          (row, earlier) ->
              read.report(
                  InputFailure.TABLE_DUPLICATE,
                  row,
                  industryColumn,
                  "The region and industry \""
                      + read.names(industryColumn).get(row)
                      + "\" are on line "
                      + read.place(earlier, industryColumn).line().orElse(0)
                      + " already.",
                  "Maybe the table has several years or kinds of owners: --period-column names the"
                      + " column of years."));
      attributes.forEach(slice::put);
      if (hasReference) {
        double[] byIndustry = Arrays.copyOf(reference, industries.size());
        double total =
            Double.isNaN(referenceTotal) ? Arrays.stream(byIndustry).sum() : referenceTotal;
        slice.reference(byIndustry, total);
      }
      return slice;
    }
  }

  private static double[] put(double[] values, int index, double value) {
    double[] grown = values;
    if (index >= values.length) {
      grown = Arrays.copyOf(values, Math.max(index + 1, 2 * values.length));
      Arrays.fill(grown, values.length, grown.length, Double.NaN);
    }
    grown[index] = value;
    return grown;
  }

  private Map<Role, String> ofRegions(SourceFile file) {
    Map<Role, String> columns = new EnumMap<>(Role.class);
    for (Role role : OF_REGIONS) {
      String said = said(role);
      if (said == null) {
        role.in(file.header()).ifPresent(column -> columns.put(role, column));
      } else if (file.header().contains(said)) {
        columns.put(role, said);
      }
    }
    return columns;
  }

  /** Tells that a column of a wide table is no industry because of its name. */
  private void tellOfRegions(Role role, String column) {
    if (said(role) == null) {
      notes.tell(
          "The column \""
              + column
              + "\" is read as the "
              + role.label()
              + " of the regions, and not as an industry.");
    }
  }

  /** What an option says of a role: a column or a file. */
  private @Nullable String said(Role role) {
    return switch (role) {
      case POPULATION -> options.population;
      case AREA -> options.area;
      case INCOME -> options.income;
      default -> options.regionTotal;
    };
  }

  private List<Slice> readWide(SourceFile file) {
    String region =
        file.column(Role.REGION, options.columns.region).orElseGet(() -> file.header().get(0));
    Optional<String> period = file.column(Role.PERIOD, options.columns.periodColumn);
    Map<Role, String> ofRegions = ofRegions(file);
    Set<String> names = new LinkedHashSet<>();
    Map<String, Content> columns = new LinkedHashMap<>();
    columns.put(region, Content.NAME);
    period.ifPresent(column -> columns.put(column, Content.YEAR));
    for (String column : file.header()) {
      if (columns.containsKey(column) || Role.REGION.isOf(column)) {
        continue;
      }
      columns.put(column, Content.AMOUNT);
      if (!ofRegions.containsValue(column)) {
        names.add(column);
      }
    }
    if (names.isEmpty()) {
      throw file.lacking(
          "The header has no column of an industry, only: "
              + String.join(", ", file.header())
              + ".",
          "Maybe --industry names the column of industries, and --value that of numbers.");
    }
    ofRegions.forEach(this::tellOfRegions);
    CsvColumns read = file.read(columns);
    String total = options.columns.totalIndustry;
    Map<Integer, WideSlice> byYear = new TreeMap<>();
    for (int row = 0; row < read.rows(); row++) {
      String name = read.names(region).get(row);
      int at = row;
      double said = period.map(column -> read.number(column, at)).orElse(0.0);
      if (name.isEmpty() || Double.isNaN(said)) {
        continue;
      }
      int year = (int) said;
      WideSlice slice =
          byYear.computeIfAbsent(
              year,
              any ->
                  new WideSlice(
                      new Slice(
                          file.path().toString(), year == 0 ? null : year, regions, industries)));
      slice.add(read, row, region, name, ofRegions, names, total);
    }
    if (byYear.isEmpty()) {
      read.throwIfAny();
      throw noRows(file);
    }
    List<Slice> slices = byYear.values().stream().map(WideSlice::finish).toList();
    read.throwIfAny();
    return slices;
  }

  /** Collects the rows of one time of a wide table. */
  private final class WideSlice {
    private final Slice slice;
    private final Slice.Rows rows = new Slice.Rows();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Map<Role, double[]> attributes = new EnumMap<>(Role.class);

    WideSlice(Slice slice) {
      this.slice = slice;
    }

    void add(
        CsvColumns read,
        int row,
        String regionColumn,
        String name,
        Map<Role, String> ofRegions,
        Set<String> names,
        @Nullable String total) {
      Integer earlier = lines.putIfAbsent(name, row);
      if (earlier != null) {
        read.report(
            InputFailure.TABLE_DUPLICATE,
            row,
            regionColumn,
            "The region \""
                + name
                + "\" is on line "
                + read.place(earlier, regionColumn).line().orElse(0)
                + " already.",
            "Maybe one of the two lines has a wrong code, or must go.");
        return;
      }
      int inRegion = regions.index(name);
      ofRegions.forEach(
          (role, column) ->
              attributes.put(
                  role,
                  put(
                      attributes.getOrDefault(role, new double[0]),
                      inRegion,
                      read.number(column, row))));
      for (String column : names) {
        double value = read.number(column, row);
        if (column.equals(total)) {
          attributes.put(
              Role.REGION_TOTAL,
              put(attributes.getOrDefault(Role.REGION_TOTAL, new double[0]), inRegion, value));
          continue;
        }
        rows.add(inRegion, industries.index(column), value, 0, row);
        if (Double.isNaN(value) && !read.bounds(column, row).equals(Bounds.unknown())) {
          rows.bound(read.bounds(column, row));
        }
      }
    }

    Slice finish() {
      slice.fill(rows, false, (row, earlier) -> {});
      attributes.forEach(slice::put);
      return slice;
    }
  }
}
