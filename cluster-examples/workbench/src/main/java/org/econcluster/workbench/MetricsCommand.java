package org.econcluster.workbench;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.econcluster.workbench.metrics.MetricsOptions;
import org.econcluster.workbench.metrics.MetricsRun;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Computes measures of data. */
@Command(
    name = "metrics",
    header = "Compute measures of tables, plants, points, areas, flows or series, as long CSV.",
    customSynopsis = {
      "econcluster metrics MEASURE... --table FILE [OPTIONS]",
      "       econcluster metrics --list"
    },
    optionListHeading = "%nOptions; columns with usual names are found without:%n",
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  econcluster metrics location-quotient --table jobs.csv --period 2024",
      "  econcluster metrics location-quotient --table sparse.csv --unknown zero",
      "  econcluster metrics shift-share --table jobs2014.csv --later jobs2024.csv",
      "  econcluster metrics ellison-glaeser --table plants.csv --value jobs",
      "  econcluster metrics duranton-overman-kd --table shops.csv --radii 0:50:1",
      "  econcluster metrics moran --table areas.csv --weights pairs.csv",
      "  econcluster metrics leontief-inverse --table flows.csv --output total",
      "  econcluster metrics beta-convergence --table gdp.csv --value gdppc",
      "",
      "Measures that do not exist for the data are told on standard error with",
      "status 3, and the others are written; with a wrong line or header none is."
    })
final class MetricsCommand implements Callable<Integer> {

  private static final ImmutableList<String> COLUMNS =
      ImmutableList.of("measure", "variant", "kind", "formula", "reference");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "MEASURE",
      arity = "0..*",
      description = "What to compute; --list tells what there is.")
  private List<String> measures = List.of();

  @Option(names = "--list", description = "List measures, variants and formulas, as CSV.")
  private boolean list;

  @Mixin private MetricsOptions options = new MetricsOptions();

  @Option(names = "--out", paramLabel = "FILE|DIR", description = "Write there.")
  private @Nullable String out;

  @Override
  public Integer call() {
    PrintWriter results = spec.commandLine().getOut();
    if (list) {
      results.print(CsvText.write(COLUMNS, MetricsRun.list()));
      return ExitStatus.DONE;
    }
    MetricsRun.write(measures, options, out, results, spec.commandLine().getErr());
    return ExitStatus.DONE;
  }
}
