package org.econcluster.workbench.metrics;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.econcluster.failure.InputException;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.failure.Problems;
import org.econcluster.failure.Suggestion;
import org.econcluster.metric.FlowData;
import org.econcluster.observation.csv.CsvColumns;
import org.econcluster.observation.csv.CsvColumns.Content;
import org.econcluster.observation.csv.NationalAccounts;
import org.econcluster.workbench.WorkbenchFailure;

/**
 * Reads flows between sectors: a line and a column for each, with columns of final demand and total
 * output.
 *
 * <p>What one region has of each sector may stand in {@code regional_output}, or in {@code
 * regional_employment} beside {@code national_employment}.
 *
 * <p>Of final demand and output one may lack, for output is what flows and final demand add up to.
 * Lines that are no column, such as value added, are not read, which is said.
 */
final class FlowReader {

  private static final String REGIONAL_OUTPUT = "regional_output";
  private static final String REGIONAL_EMPLOYMENT = "regional_employment";
  private static final String NATIONAL_EMPLOYMENT = "national_employment";

  /** Columns with what one region has of each sector. */
  private static final ImmutableSet<String> OF_REGION =
      ImmutableSet.of(REGIONAL_OUTPUT, REGIONAL_EMPLOYMENT, NATIONAL_EMPLOYMENT);

  private final MetricsOptions options;
  private final Notes notes;

  FlowReader(MetricsOptions options, Notes notes) {
    this.options = options;
    this.notes = notes;
  }

  FlowData read() {
    SourceFile file = SourceFile.of(options.table(), options.dialect());
    String name =
        file.column(Role.SECTOR, options.columns.industry).orElseGet(() -> file.header().get(0));
    Set<String> lines =
        new LinkedHashSet<>(file.read(ImmutableMap.of(name, Content.NAME)).names(name));
    List<String> others =
        file.header().stream()
            .filter(column -> !column.equals(name) && !lines.contains(column))
            .toList();
    Optional<String> output = file.column(Role.OUTPUT, options.output);
    if (options.output == null) {
      output = Role.OUTPUT.in(others);
    }
    List<String> demand = demand(file, others);
    List<String> sectors = sectors(file, name, lines, others, demand, output);

    Map<String, Content> columns = new LinkedHashMap<>();
    columns.put(name, Content.NAME);
    sectors.forEach(sector -> columns.put(sector, Content.NUMBER));
    demand.forEach(column -> columns.put(column, Content.NUMBER));
    output.ifPresent(column -> columns.put(column, Content.AMOUNT));
    OF_REGION.stream()
        .filter(file.header()::contains)
        .forEach(column -> columns.put(column, Content.AMOUNT));
    CsvColumns read = file.read(columns, ImmutableMap.of(name, ImmutableSet.copyOf(sectors)), "");
    return withRegion(read, columns, data(file, read, name, sectors, demand, output), output);
  }

  private List<String> demand(SourceFile file, List<String> others) {
    if (!options.finalDemand.isEmpty()) {
      options.finalDemand.forEach(column -> file.checkHas(column, "--final-demand"));
      return options.finalDemand;
    }
    Optional<String> usual = Role.FINAL_DEMAND.in(others);
    if (usual.isPresent()) {
      return List.of(usual.get());
    }
    List<String> parts = others.stream().filter(NationalAccounts.FINAL_DEMAND::contains).toList();
    if (!parts.isEmpty()) {
      notes.tell("Final demand is taken to be the sum of " + String.join(", ", parts) + ".");
    }
    return parts;
  }

  private List<String> sectors(
      SourceFile file,
      String name,
      Set<String> lines,
      List<String> others,
      List<String> demand,
      Optional<String> output) {
    List<String> sectors = lines.stream().filter(file.header()::contains).toList();
    Problems problems = new Problems();
    for (String column : others) {
      boolean other =
          demand.contains(column)
              || output.equals(Optional.of(column))
              || NationalAccounts.FINAL_DEMAND.contains(column)
              || OF_REGION.contains(column)
              || Role.FINAL_DEMAND.isOf(column)
              || Role.OUTPUT.isOf(column)
              || !options.finalDemand.isEmpty()
              || options.output != null;
      if (!other) {
        problems.add(
            WorkbenchFailure.AREAS_DIFFER,
            Place.ofCell(file.path().toString(), 1, file.header().indexOf(column) + 1),
            "The column \""
                + column
                + "\" is no sector: no line has this name in \""
                + name
                + "\".",
            Suggestion.closest(column, lines)
                .map(close -> "Maybe \"" + close + "\" was meant.")
                .orElse("Maybe --final-demand or --output names it."));
      }
    }
    if (sectors.isEmpty() && problems.isEmpty()) {
      problems.add(
          WorkbenchFailure.AREAS_DIFFER,
          Place.ofLine(file.path().toString(), 1),
          "No column has the name of a line, so no sector is known.",
          "Maybe --industry names the column of sectors.");
    }
    problems.throwIfAny();
    List<String> rest = lines.stream().filter(line -> !sectors.contains(line)).toList();
    if (!rest.isEmpty()) {
      notes.tell("Lines that are no column are not read: " + String.join(", ", rest) + ".");
    }
    return sectors;
  }

  private FlowData data(
      SourceFile file,
      CsvColumns read,
      String name,
      List<String> sectors,
      List<String> demand,
      Optional<String> output) {
    int n = sectors.size();
    if (read.rows() > n) {
      Set<String> seen = new LinkedHashSet<>();
      for (int row = 0; row < read.rows(); row++) {
        String sector = read.names(name).get(row);
        if (!seen.add(sector)) {
          read.report(
              InputFailure.TABLE_DUPLICATE,
              row,
              name,
              "The sector \"" + sector + "\" is there already.",
              "Maybe one of the two lines must go.");
        }
      }
    }
    double[] flows = new double[n * n];
    List<double[]> columns = new ArrayList<>();
    sectors.forEach(sector -> columns.add(Required.numbers(read, sector, "", options)));
    double[] finalDemand = new double[read.rows()];
    for (String column : demand) {
      double[] part = Required.numbers(read, column, "", options);
      for (int r = 0; r < part.length; r++) {
        finalDemand[r] += part[r];
      }
    }
    double[] total =
        output
            .map(column -> Required.numbers(read, column, "", options))
            .orElse(finalDemand.clone());
    read.throwIfAny();
    if (demand.isEmpty() && output.isEmpty()) {
      throw new InputException(
          Problem.of(
              InputFailure.METRIC_DATA_LACKING,
              Place.of(file.path().toString()),
              "The measure needs total output or final demand, and the data have neither.",
              "Maybe --output or --final-demand names the column."));
    }
    for (int r = 0; r < n; r++) {
      double sum = 0;
      for (int c = 0; c < n; c++) {
        flows[r * n + c] = columns.get(c)[r];
        sum += flows[r * n + c];
      }
      if (output.isEmpty()) {
        total[r] += sum;
      } else if (demand.isEmpty()) {
        finalDemand[r] = total[r] - sum;
      }
    }
    return FlowData.of(sectors, flows, finalDemand, total);
  }

  private FlowData withRegion(
      CsvColumns read, Map<String, Content> columns, FlowData data, Optional<String> output) {
    boolean byJobs =
        columns.containsKey(REGIONAL_EMPLOYMENT) && columns.containsKey(NATIONAL_EMPLOYMENT);
    if (!byJobs && !(columns.containsKey(REGIONAL_OUTPUT) && output.isPresent())) {
      return data;
    }
    String ofRegion = byJobs ? REGIONAL_EMPLOYMENT : REGIONAL_OUTPUT;
    String ofNation = byJobs ? NATIONAL_EMPLOYMENT : output.get();
    double[] regional = Required.numbers(read, ofRegion, "", options);
    double[] national = Required.numbers(read, ofNation, "", options);
    for (int row = 0; row < regional.length; row++) {
      if (regional[row] > national[row]) {
        read.report(
            InputFailure.TABLE_TOTAL,
            row,
            ofRegion,
            "The region's " + regional[row] + " exceed the nation's " + national[row] + ".",
            "Maybe the two columns are in different units.");
      }
    }
    read.throwIfAny();
    return data.withRegion(regional, national);
  }
}
