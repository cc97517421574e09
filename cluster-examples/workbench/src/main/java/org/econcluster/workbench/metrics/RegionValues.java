package org.econcluster.workbench.metrics;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problems;
import org.econcluster.observation.csv.CsvColumns;
import org.econcluster.observation.csv.CsvColumns.Content;
import org.econcluster.workbench.WorkbenchFailure;
import org.jspecify.annotations.Nullable;

/** One number for each region or industry, from a file of its own, perhaps for several years. */
final class RegionValues {

  /** Where the file does not say a year. */
  private static final int NO_YEAR = 0;

  private final Path path;
  private final String what;
  private final TreeMap<Integer, Map<String, Double>> byYear;

  private RegionValues(Path path, String what, TreeMap<Integer, Map<String, Double>> byYear) {
    this.path = path;
    this.what = what;
    this.byYear = byYear;
  }

  /**
   * Reads a file with a column of names, one of numbers, and perhaps one of years.
   *
   * @param names the role of the column of names
   * @param value the role of the column of numbers, should it not be called value
   */
  static RegionValues read(Path path, Dialect dialect, Role names, Role value) {
    SourceFile file = SourceFile.of(path, dialect);
    String name = names.in(file.header()).orElse(file.header().get(0));
    Optional<String> period = Role.PERIOD.in(file.header());
    List<String> rest =
        file.header().stream()
            .filter(column -> !column.equals(name) && !period.equals(Optional.of(column)))
            .toList();
    String number =
        rest.size() == 1
            ? rest.get(0)
            : value.in(rest).or(() -> Role.VALUE.in(rest)).orElseGet(() -> file.need(value, null));
    ImmutableMap.Builder<String, Content> columns = ImmutableMap.builder();
    columns.put(name, Content.NAME).put(number, Content.AMOUNT);
    period.ifPresent(column -> columns.put(column, Content.YEAR));
    CsvColumns read = file.read(columns.buildOrThrow());
    TreeMap<Integer, Map<String, Double>> byYear = new TreeMap<>();
    for (int row = 0; row < read.rows(); row++) {
      int at = row;
      double year = period.map(column -> read.number(column, at)).orElse((double) NO_YEAR);
      String key = read.names(name).get(row);
      if (Double.isNaN(year) || key.isEmpty()) {
        continue;
      }
      Double earlier =
          byYear
              .computeIfAbsent((int) year, any -> new LinkedHashMap<>())
              .putIfAbsent(key, read.number(number, row));
      if (earlier != null) {
        read.report(
            InputFailure.TABLE_DUPLICATE,
            row,
            name,
            "There is a value of \"" + key + "\" already.",
            "Maybe one of the two lines has a wrong name or year, or must go.");
      }
    }
    read.throwIfAny();
    return new RegionValues(path, names == Role.INDUSTRY ? "industry" : "region", byYear);
  }

  /**
   * Returns the values of some names in their order.
   *
   * @param year the year; null if not known, then the only one of the file
   * @param problems receives what is missing
   */
  double[] of(List<String> names, @Nullable Integer year, Problems problems) {
    double[] values = new double[names.size()];
    for (int k = 0; k < values.length; k++) {
      values[k] = of(names.get(k), year, problems);
    }
    return values;
  }

  /** Returns the value of one name; {@code NaN} and a problem if there is none. */
  double of(String name, @Nullable Integer year, Problems problems) {
    int asked =
        byYear.containsKey(NO_YEAR) || (year == null && byYear.size() == 1)
            ? byYear.firstKey()
            : year == null ? NO_YEAR : year;
    double value = byYear.getOrDefault(asked, ImmutableMap.of()).getOrDefault(name, Double.NaN);
    if (Double.isNaN(value)) {
      problems.add(
          WorkbenchFailure.BASE_WRONG,
          Place.of(path.toString()),
          "There is no value of "
              + what
              + " \""
              + name
              + "\""
              + (asked == NO_YEAR ? "" : " in " + asked)
              + ".",
          asked == NO_YEAR
              ? byYear.size() > 1
                  ? "Maybe --period chooses one of its years."
                  : "Maybe the two files name it differently."
              : "Maybe --period chooses a year that the file has.");
    }
    return value;
  }
}
