package org.econcluster.workbench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.econcluster.classification.RegionCode;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problems;
import org.econcluster.failure.Suggestion;
import org.econcluster.observation.ActivityTable;
import org.econcluster.observation.Measure;
import org.econcluster.observation.Provenance;
import org.econcluster.observation.RegionSeries;
import org.econcluster.observation.Statistic;
import org.econcluster.observation.csv.ActivityCsv;
import org.econcluster.observation.csv.CsvInput;
import org.econcluster.observation.csv.CsvOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Computes metrics of a table. */
@Command(
    name = "metrics",
    header = "Compute quotients for every region and industry of a table, as long CSV.",
    customSynopsis = {
      "econcluster metrics MEASURE... --table FILE [OPTIONS]",
      "       econcluster metrics --list"
    },
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExample:%n",
    footer = "  econcluster metrics location-quotient --table jobs.csv --period 2024")
final class MetricsCommand implements Callable<Integer> {

  private static final String ACTIVITY = "activity";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "MEASURE",
      arity = "0..*",
      description = "What to compute; --list tells what there is.")
  private List<String> measures = List.of();

  @Option(names = "--list", description = "List the measures.")
  private boolean list;

  @Option(names = "--table", paramLabel = "FILE", description = "The table of activity.")
  private @Nullable Path file;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      defaultValue = ACTIVITY,
      description = "What the table holds: activity.")
  private String kind = ACTIVITY;

  @Option(
      names = "--population",
      paramLabel = "FILE",
      description = "Population: the columns region, year, value.")
  private @Nullable Path population;

  @Option(
      names = {"--product", "--income"},
      paramLabel = "FILE",
      description = "Gross regional product: the columns region, year, value.")
  private @Nullable Path product;

  @Option(
      names = "--country",
      paramLabel = "CODE",
      description = "Its line in these two is the country; else regions are summed up.")
  private @Nullable String country;

  @Mixin private TableOptions columns = new TableOptions();

  @Option(names = "--out", paramLabel = "FILE|DIR", description = "Write there.")
  private @Nullable String out;

  @Override
  public Integer call() {
    PrintWriter results = spec.commandLine().getOut();
    if (list) {
      for (Quotient quotient : Quotient.values()) {
        results.print(String.format(Locale.ROOT, "%-19s  %s\n", quotient.id(), quotient.meaning()));
      }
      return ExitStatus.DONE;
    }
    List<Quotient> metrics = metrics();
    if (file == null) {
      throw usage("The table is missing.\n  Maybe --table FILE was forgotten.");
    }
    ActivityTable table = columns.readTable(file, Measure.OUTPUT, "units");
    Map<Quotient, QuotientTable.Base> bases = new EnumMap<>(Quotient.class);
    for (Quotient metric : metrics) {
      metric.base().ifPresent(measure -> bases.put(metric, base(measure, table)));
    }
    String csv = QuotientTable.write(table, metrics, bases);
    if (out == null) {
      results.print(csv);
    } else {
      results.print("Written to " + Output.write(out, "metrics.csv", csv) + "\n");
    }
    return ExitStatus.DONE;
  }

  /** Returns the metrics that were named, each once, after looking that their files are too. */
  private List<Quotient> metrics() {
    if (!kind.equals(ACTIVITY)) {
      throw usage("There is no kind of table \"" + kind + "\".\n  Maybe activity was meant.");
    }
    if (measures.isEmpty()) {
      throw usage(
          "A measure is missing.\n  Maybe one of these: "
              + String.join(", ", Quotient.ids())
              + ".");
    }
    List<Quotient> metrics = new ArrayList<>();
    for (String id : measures) {
      Optional<Quotient> metric = Quotient.ofId(id);
      if (metric.isEmpty()) {
        throw usage(
            "There is no measure \"" + id + "\".\n  " + Suggestion.cure(id, Quotient.ids()));
      }
      if (!metrics.contains(metric.get())) {
        metrics.add(metric.get());
      }
    }
    for (Quotient metric : metrics) {
      if (metric == Quotient.OUTPUT && product == null) {
        throw usage(
            "The output-quotient needs the regions' product.\n  Maybe --product FILE was forgotten.");
      }
      if (metric == Quotient.PER_CAPITA && population == null) {
        throw usage(
            "The per-capita-quotient needs the population.\n  Maybe --population FILE was forgotten.");
      }
    }
    return metrics;
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private QuotientTable.Base base(Measure measure, ActivityTable table) {
    Path source = measure == Measure.POPULATION ? population : product;
    if (source == null) {
      throw new IllegalStateException("The base was not checked to be there.");
    }
    RegionSeries series =
        ActivityCsv.readSeries(
            CsvInput.of(source),
            CsvOptions.builder()
                .statistic(Statistic.of(measure, "units", Provenance.of(source.toString())))
                .country(Optional.ofNullable(country).map(RegionCode::of))
                .build());
    Problems problems = new Problems();
    boolean yearKnown = columns.isYearKnown(table);
    Year year = yearKnown || series.years().size() != 1 ? table.period() : series.years().first();
    double[] byRegion = new double[table.regionCount()];
    double sum = 0;
    for (int r = 0; r < byRegion.length; r++) {
      byRegion[r] =
          value(
              series.value(table.regions().get(r), year),
              table.regions().get(r),
              year,
              source,
              problems);
      sum += byRegion[r];
    }
    double reference =
        country == null
            ? sum
            : value(series.countryValue(year), RegionCode.of(country), year, source, problems);
    problems.throwIfAny();
    return new QuotientTable.Base(byRegion, reference, country != null);
  }

  private static double value(
      OptionalDouble value, RegionCode region, Year year, Path source, Problems problems) {
    if (value.isEmpty()) {
      problems.add(
          WorkbenchFailure.BASE_WRONG,
          Place.of(source.toString()),
          "There is no value of region \"" + region + "\" in " + year + ".",
          "Maybe --period chooses a year that the file has.");
    }
    return value.orElse(0);
  }
}
