package org.econcluster.workbench.metrics;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problems;
import org.econcluster.observation.Bounds;
import org.econcluster.observation.csv.CsvColumns;
import org.econcluster.observation.csv.CsvColumns.Content;
import org.jspecify.annotations.Nullable;

/**
 * Reads wide tables: a line for each region, and year if there are several, and a column for each
 * industry.
 */
final class WideReader {

  private final MetricsOptions options;
  private final Notes notes;
  private final Axis regions;
  private final Axis industries;

  WideReader(MetricsOptions options, Notes notes, Axis regions, Axis industries) {
    this.options = options;
    this.notes = notes;
    this.regions = regions;
    this.industries = industries;
  }

  /**
   * Returns the tables of a file, of which each column is an industry that has no other meaning.
   */
  List<Slice> read(SourceFile file) {
    RegionColumns regionColumns = new RegionColumns(options, notes);
    Map<Role, String> ofRegions = regionColumns.of(file);
    String region = region(file);
    Optional<String> period = period(file);
    Set<String> names = new LinkedHashSet<>(file.header());
    names.remove(region);
    period.ifPresent(names::remove);
    names.removeIf(column -> Role.REGION.isOf(column) || ofRegions.containsValue(column));
    if (names.isEmpty()) {
      throw file.lacking(
          "The header has no column of an industry, only: "
              + String.join(", ", file.header())
              + ".",
          "Maybe --industry names the column of industries, and --value that of numbers.");
    }
    checkCodes(file, names);
    ofRegions.forEach(regionColumns::tell);
    return read(file, names, ofRegions);
  }

  /** Refuses white space around codes in the header, as it is refused in lines. */
  private static void checkCodes(SourceFile file, Set<String> names) {
    Problems problems = new Problems();
    for (String name : names) {
      if (!name.equals(name.strip())) {
        problems.add(
            InputFailure.TABLE_CODE,
            Place.ofCell(file.path().toString(), 1, file.header().indexOf(name) + 1),
            "The industry \"" + name + "\" has white space around it.",
            "Maybe \"" + name.strip() + "\" was meant; white space beside a separator must go.");
      }
    }
    problems.throwIfAny();
  }

  /** Returns tables with one column in place of industries, and what is known of the regions. */
  List<Slice> readOnly(SourceFile file, String column) {
    return read(file, Set.of(column), new RegionColumns(options, notes).of(file));
  }

  private String region(SourceFile file) {
    return file.column(Role.REGION, options.columns.region).orElseGet(() -> file.header().get(0));
  }

  private Optional<String> period(SourceFile file) {
    return file.column(Role.PERIOD, options.columns.periodColumn);
  }

  private List<Slice> read(SourceFile file, Set<String> names, Map<Role, String> ofRegions) {
    String region = region(file);
    Optional<String> period = period(file);
    Map<String, Content> columns = new LinkedHashMap<>();
    columns.put(region, Content.NAME);
    period.ifPresent(column -> columns.put(column, Content.YEAR));
    for (String column : file.header()) {
      if (names.contains(column) || ofRegions.containsValue(column)) {
        columns.put(column, Content.AMOUNT);
      }
    }
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
      throw Required.noRows(file);
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
                  RegionColumns.put(
                      attributes.getOrDefault(role, new double[0]),
                      inRegion,
                      read.number(column, row))));
      for (String column : names) {
        double value = read.number(column, row);
        if (column.equals(total)) {
          attributes.put(
              Role.REGION_TOTAL,
              RegionColumns.put(
                  attributes.getOrDefault(Role.REGION_TOTAL, new double[0]), inRegion, value));
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
