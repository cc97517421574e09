package org.econcluster.workbench.metrics;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.econcluster.failure.InputFailure;
import org.econcluster.observation.csv.CsvColumns;
import org.econcluster.observation.csv.CsvColumns.Content;
import org.econcluster.workbench.metrics.ValueColumns.Numbers;

/**
 * Reads tables of regions by industries, one for each time that a file has.
 *
 * <p>A file with a column of industries is long: a line for each cell, with the number of each year
 * in a column of its own or with a column of years. Any other is {@linkplain WideReader wide}.
 */
final class ActivityReader {

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
    return industry.isPresent()
        ? readLong(file, industry.get(), several)
        : new WideReader(options, notes, regions, industries).read(file);
  }

  /**
   * Returns tables whose one industry is the income of the regions, of a file that has it in a
   * column and has no industries.
   */
  Optional<List<Slice>> readIncomes(Path path) {
    SourceFile file = SourceFile.of(path, options.dialect());
    String income = new RegionColumns(options, notes).of(file).get(Role.INCOME);
    return income == null || industryColumn(file).isPresent()
        ? Optional.empty()
        : Optional.of(new WideReader(options, notes, regions, industries).readOnly(file, income));
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
    Map<Role, String> ofRegions = new RegionColumns(options, notes).of(file);
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
      throw Required.noRows(file);
    }
    List<Slice> slices = byYear.values().stream().map(slice -> slice.finish(firms)).toList();
    read.throwIfAny();
    return slices;
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
        reference = RegionColumns.put(reference, inIndustry, read.number(numbers.reference(), row));
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
      attributes.put(
          role, RegionColumns.put(values, region, Double.isNaN(value) ? earlier : value));
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
}
