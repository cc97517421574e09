package org.econcluster.workbench.metrics;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Problems;
import org.econcluster.metric.PlantData;
import org.econcluster.observation.csv.CsvColumns;
import org.econcluster.observation.csv.CsvColumns.Content;
import org.jspecify.annotations.Nullable;

/** Reads plants: a line for each with its region, industry and size. */
final class PlantReader {

  private final MetricsOptions options;

  PlantReader(MetricsOptions options) {
    this.options = options;
  }

  PlantData read() {
    SourceFile file = SourceFile.of(options.table(), options.dialect());
    String region = file.need(Role.REGION, options.columns.region);
    String industry = file.need(Role.INDUSTRY, options.columns.industry);
    String size = file.need(Role.SIZE, options.value);
    String said = options.regionTotal;
    boolean inFile = said != null && !file.header().contains(said);
    Optional<String> total =
        inFile ? Optional.empty() : file.column(Role.REGION_TOTAL, options.regionTotal);
    Map<String, Content> columns = new LinkedHashMap<>();
    columns.put(region, Content.NAME);
    columns.put(industry, Content.NAME);
    columns.put(size, Content.AMOUNT);
    total.ifPresent(column -> columns.put(column, Content.AMOUNT));
    CsvColumns read = file.read(columns, ImmutableMap.of(), size);
    Required.allRows(read, file);
    double[] sizes = Required.numbers(read, size, "the line must go", options);
    Axis regions = new Axis();
    Axis industries = new Axis();
    int[] inRegion = read.names(region).stream().mapToInt(regions::index).toArray();
    int[] inIndustry = read.names(industry).stream().mapToInt(industries::index).toArray();
    double[] totals = total.map(column -> totals(read, column, inRegion, regions)).orElse(null);
    read.throwIfAny();
    return PlantData.of(
        regions.names(),
        industries.names(),
        inRegion,
        inIndustry,
        sizes,
        inFile && said != null ? ofFile(said, regions.names()) : totals);
  }

  private double[] ofFile(String said, List<String> regions) {
    Problems problems = new Problems();
    double[] totals =
        RegionValues.read(
                java.nio.file.Path.of(said), options.dialect(), Role.REGION, Role.REGION_TOTAL)
            .of(regions, null, problems);
    problems.throwIfAny();
    return totals;
  }

  private static double @Nullable [] totals(
      CsvColumns read, String column, int[] region, Axis regions) {
    double[] totals = new double[regions.size()];
    Arrays.fill(totals, Double.NaN);
    for (int row = 0; row < region.length; row++) {
      double value = read.number(column, row);
      double earlier = totals[region[row]];
      if (Double.isNaN(earlier)) {
        totals[region[row]] = value;
      } else if (!Double.isNaN(value) && value != earlier) {
        read.report(
            InputFailure.TABLE_DUPLICATE,
            row,
            column,
            "The total of region \""
                + regions.names().get(region[row])
                + "\" is "
                + value
                + " here and "
                + earlier
                + " before.",
            "Maybe --region-total names another column.");
      }
    }
    return Arrays.stream(totals).anyMatch(Double::isNaN) ? null : totals;
  }
}
