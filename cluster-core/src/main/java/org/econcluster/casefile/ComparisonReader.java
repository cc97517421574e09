package org.econcluster.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.econcluster.classification.RegionCode;
import org.econcluster.crossborder.ComparedIndicator;
import org.econcluster.crossborder.RegionComparison;
import org.econcluster.crossborder.WeightDraws;
import org.econcluster.failure.InputException;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.observation.csv.CsvColumns;
import org.econcluster.observation.csv.CsvColumns.Content;
import org.econcluster.observation.csv.CsvInput;
import org.econcluster.observation.csv.CsvOptions;

/** Reads the regions of one year out of the file of a comparison. */
final class ComparisonReader {

  private final RegionComparisonSource source;
  private final String regionColumn;
  private final String yearColumn;
  private final String document;
  private final CsvColumns columns;

  private ComparisonReader(RegionComparisonSource source, CsvInput input, CsvOptions options) {
    this.source = source;
    this.regionColumn = options.regionColumn();
    this.yearColumn = options.yearColumn();
    this.document = input.name();
    Map<String, Content> contents = new LinkedHashMap<>();
    contents.put(regionColumn, Content.NAME);
    contents.put(yearColumn, Content.YEAR);
    source.indicators().forEach(indicator -> contents.put(indicator.column(), Content.NUMBER));
    this.columns = CsvColumns.read(input, options, contents);
  }

  /**
   * Returns the comparison.
   *
   * @param title where the values come from
   * @throws InputException if the file cannot be read, lacks the year or a value of it, or has
   *     fewer than two regions in it
   */
  static RegionComparison read(
      RegionComparisonSource source, CsvInput input, CsvOptions options, String title) {
    ComparisonReader reader = new ComparisonReader(source, input, options);
    ImmutableSortedMap<RegionCode, ImmutableList<Double>> values = reader.values();
    return RegionComparison.builder()
        .potential(source.potential())
        .year(source.year())
        .addAllIndicators(source.indicators())
        .values(values)
        .weightDraws(source.weightDraws().orElseGet(() -> WeightDraws.builder().build()))
        .source(title)
        .build();
  }

  private ImmutableSortedMap<RegionCode, ImmutableList<Double>> values() {
    TreeMap<RegionCode, ImmutableList<Double>> values = new TreeMap<>();
    TreeSet<Integer> otherYears = new TreeSet<>();
    for (int row = 0; row < columns.rows(); row++) {
      double year = columns.number(yearColumn, row);
      String region = columns.names(regionColumn).get(row);
      if (year != source.year().getValue()) {
        if (!Double.isNaN(year)) {
          otherYears.add((int) year);
        }
      } else if (!region.isEmpty()
          && values.putIfAbsent(RegionCode.of(region), row(row, region)) != null) {
        columns.report(
            InputFailure.TABLE_DUPLICATE,
            row,
            regionColumn,
            "The region \"" + region + "\" has a line for " + source.year() + " already.",
            "Maybe one of the two lines has a wrong code or year, or must go.");
      }
    }
    columns.throwIfAny();
    if (values.size() < 2) {
      throw new InputException(tooFew(values.size(), otherYears));
    }
    return ImmutableSortedMap.copyOfSorted(values);
  }

  private ImmutableList<Double> row(int row, String region) {
    ImmutableList.Builder<Double> values = ImmutableList.builder();
    for (ComparedIndicator indicator : source.indicators()) {
      double value = columns.number(indicator.column(), row);
      if (Double.isNaN(value)) {
        columns.report(
            InputFailure.CASE_TABLE_REFUSED,
            row,
            indicator.column(),
            "The "
                + indicator.name()
                + " of \""
                + region
                + "\" in "
                + source.year()
                + " is not known, so the region cannot be ranked by it.",
            "Maybe another year has it; else the indicator, or the line of the region, can be left"
                + " out.");
      }
      values.add(value);
    }
    return values.build();
  }

  private Problem tooFew(int regions, TreeSet<Integer> otherYears) {
    String there =
        regions == 0
            ? "no line for " + source.year()
            : "a line of one region only for " + source.year();
    return Problem.of(
        InputFailure.CASE_TABLE_REFUSED,
        Place.of(document),
        "The file has " + there + "; ranks need two regions.",
        otherYears.isEmpty()
            ? ""
            : "Maybe another year was meant: "
                + String.join(", ", otherYears.stream().map(Year::of).map(Year::toString).toList())
                + ".");
  }
}
