package org.econcluster.workbench;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.econcluster.profile.CellCases;
import org.econcluster.profile.ClusterCase;
import org.econcluster.rules.Assessment;
import org.econcluster.rules.Assessor;
import org.econcluster.rules.RankingKey;
import org.econcluster.rules.Variation;
import org.econcluster.rules.report.AssessmentRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Assesses cases, or every cell of a table. */
@Command(
    name = "assess",
    header = "Say what kind of cluster each case is, which policy fits, and why.",
    customSynopsis = {
      "econcluster assess CASE... [OPTIONS]",
      "       econcluster assess CASE... --years|--ranking|--stability [OPTIONS]",
      "       econcluster assess --table FILE [--approaches] [OPTIONS]"
    },
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  econcluster assess almaty-food.json --report report.html",
      "  econcluster assess almaty-food.json --years 2004-2006",
      "  econcluster assess cases --ranking --year 2015 --compare-with 2008",
      "  econcluster assess dairy.json --stability --errors location-quotient=0.1",
      "  econcluster assess --table jobs.csv --format csv --out cells.csv",
      "  econcluster assess --table jobs.csv --approaches --flows io.csv --cases dir"
    })
final class AssessCommand implements Callable<Integer> {

  private static final int PROGRESS_STEP = 100;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "CASE",
      arity = "0..*",
      description = "Case files, or folders with case files in them.")
  private List<Path> cases = List.of();

  @Mixin private PackOptions rules = new PackOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Format.Converter.class,
      description = "text, json, html; csv for tables, years, ranks; default as --out ends.")
  private @Nullable Format asked;

  /** The format that was asked for, or that the name of the output tells. */
  private Format format = Format.TEXT;

  @Option(
      names = "--out",
      paramLabel = "FILE|DIR",
      description = "Write there; in a folder as assessment.html or so.")
  private @Nullable String out;

  @Option(
      names = "--report",
      paramLabel = "FILE|DIR",
      description = "Print an overview; all reasons go there as HTML.")
  private @Nullable String report;

  @Option(
      names = "--table",
      paramLabel = "FILE",
      description = "Assess every cell of this table of employment.")
  private @Nullable Path table;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "How many threads assess; default 1.")
  private int threads = 1;

  @Mixin private YearsOptions time = new YearsOptions();

  @Mixin private RankingOptions ranks = new RankingOptions();

  @Mixin private StabilityOptions robustness = new StabilityOptions();

  @Option(names = "--approaches", description = "Find clusters by three approaches, in each cell.")
  private boolean approaches;

  @Mixin private CellOptions beside = new CellOptions();

  @Mixin private TableOptions columns = new TableOptions();

  @Override
  public Integer call() {
    format = asked == null ? Format.ofFile(out) : asked;
    checkUsage();
    refuseToOverwriteInputs();
    Assessor assessor = rules.assessor().withThreads(threads);
    if (table != null) {
      assessTable(table, assessor);
    } else {
      assessCases(assessor);
    }
    return ExitStatus.DONE;
  }

  private void checkUsage() {
    if (cases.isEmpty() == (table == null)) {
      throw usage(
          cases.isEmpty()
              ? "A case is missing.\n  Maybe a case file, a folder of them, or --table was meant."
              : "Either cases or --table can be assessed, not both.");
    }
    checkModes();
    if (table == null && format == Format.CSV && !isComparing()) {
      throw usage("Only a table is assessed as csv.\n  Maybe text, json or html was meant.");
    }
    if (table == null && (approaches || beside.haveFlowsOrCases())) {
      throw usage(
          "--approaches, --flows and --cases go with --table; a case names its flows itself.");
    }
    Optional<String> misuse = table == null ? beside.misuseWithoutTable() : beside.misuse();
    if (misuse.isPresent()) {
      throw usage(misuse.get());
    }
    if (approaches && format == Format.HTML) {
      throw usage("Approaches are written as text, csv or json.\n  Maybe csv was meant.");
    }
    if (table != null && report != null) {
      throw usage("--report goes with cases.\n  Maybe --format html was meant.");
    }
    if (threads < 1 || threads > Assessor.MAX_THREADS) {
      throw usage(
          "The number of threads (%s) must be from 1 to %s."
              .formatted(threads, Assessor.MAX_THREADS));
    }
  }

  /** What is compared is one thing at a time, and options go with what they refine. */
  private void checkModes() {
    boolean overYears = time.years() != null;
    if (Stream.of(overYears, ranks.isAsked(), robustness.isAsked()).filter(x -> x).count() > 1) {
      throw usage("Only one of --years, --ranking and --stability can be asked for at once.");
    }
    if (table != null && (isComparing() || time.year() != null)) {
      throw usage("--year, --years, --ranking and --stability go with cases.");
    }
    if (report != null && isComparing()) {
      throw usage("--report goes with plain assessments.\n  Maybe --format html was meant.");
    }
    if (overYears && time.year() != null) {
      throw usage("Either --year or --years can be given, not both.");
    }
    if (ranks.isRefined() && !ranks.isAsked()) {
      throw usage("--rank-by and --compare-with go with --ranking.");
    }
    if (ranks.repeated() != null) {
      throw usage("The key " + ranks.repeated() + " is given twice.");
    }
    if (robustness.isRefined() && !robustness.isAsked()) {
      throw usage("--draws, --seed and --errors go with --stability.");
    }
    if (robustness.draws() < 1 || robustness.draws() > Variation.MAX_DRAWS) {
      throw usage(
          "The number of draws (%s) must be from 1 to %s."
              .formatted(robustness.draws(), Variation.MAX_DRAWS));
    }
  }

  private boolean isComparing() {
    return time.years() != null || ranks.isAsked() || robustness.isAsked();
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** A result must not take the place of a file that it was made from. */
  private void refuseToOverwriteInputs() {
    List<Path> inputs =
        Stream.of(cases.stream(), Stream.ofNullable(table), beside.inputs(), rules.inputs())
            .flatMap(paths -> paths)
            .toList();
    Stream.of(out, report)
        .filter(Objects::nonNull)
        .forEach(target -> Output.refuseToOverwrite(Path.of(target), inputs));
  }

  private void assessCases(Assessor assessor) {
    List<ClusterCase> found = Cases.read(cases);
    tellOfOtherYears(found);
    List<ClusterCase> read = inYear(found);
    if (isComparing()) {
      deliver(compare(read, assessor));
      return;
    }
    ImmutableList<AssessmentRecord> records;
    try (Stream<Assessment> assessments = assessor.assessAll(read.stream())) {
      records = assessments.map(AssessmentRecord::of).collect(ImmutableList.toImmutableList());
    }
    boolean brief = report != null && format == Format.TEXT;
    deliver(brief ? Reports.overview(records) : Reports.write(records, format));
    if (report != null) {
      Path file = Output.write(report, "assessment.html", Reports.write(records, Format.HTML));
      if (brief) {
        spec.commandLine().getOut().print("Report: " + file + "\n");
      }
    }
  }

  /** The cases as of the year that was chosen; a ranking chooses it for itself. */
  private List<ClusterCase> inYear(List<ClusterCase> read) {
    Year year = time.year();
    return year == null || ranks.isAsked()
        ? read
        : read.stream().map(each -> each.asOf(year)).toList();
  }

  /** Says of dated cases that they have nothing of the year that was asked for. */
  private void tellOfOtherYears(List<ClusterCase> read) {
    Year year = time.year();
    if (year == null) {
      return;
    }
    for (ClusterCase each : read) {
      ImmutableSortedSet<Year> years = each.evidenceYears();
      if (!years.isEmpty() && !years.contains(year)) {
        spec.commandLine()
            .getErr()
            .println(
                PlainLine.of(
                    "The case %s has no evidence of %s.\n  Maybe a year of these was meant: %s."
                        .formatted(each.id(), year, Joiner.on(", ").join(years))));
      }
    }
  }

  private String compare(List<ClusterCase> read, Assessor assessor) {
    YearsOptions.Choice years = time.years();
    if (years != null) {
      return YearsRun.of(read, years.years(), assessor, progress(read.size(), "cases"))
          .write(format);
    }
    if (robustness.isAsked()) {
      Variation variation = robustness.variation(threads);
      return StabilityRun.of(read, assessor, variation, progress(read.size(), "cases"))
          .write(format);
    }
    RankingRun.checkIds(read);
    ImmutableList<RankingKey> order = ranks.order(read);
    if (order.isEmpty()) {
      throw usage(
          "Nothing that is concluded on these cases is graded, so nothing ranks them.\n  Maybe"
              + " --rank-by helps, with an indicator.");
    }
    ComparisonBase now = new ComparisonBase("now", assessor, Optional.ofNullable(time.year()));
    String base = ranks.base();
    RankingRun run =
        base == null
            ? RankingRun.of(read, now, order, progress(read.size(), "cases"))
            : RankingRun.of(
                read,
                now,
                now.otherThan(base, rules, threads),
                order,
                progress(2L * read.size(), "assessments"));
    return run.write(format, progress(run.size(), "explanations"));
  }

  private LongConsumer progress(long all, String what) {
    return new Progress(spec.commandLine().getErr(), all, 1, what);
  }

  private void assessTable(Path file, Assessor assessor) {
    CellCases cells = beside.read(file, columns);
    LongConsumer progress =
        new Progress(spec.commandLine().getErr(), cells.size(), PROGRESS_STEP, "cells");
    deliver(
        approaches
            ? new ApproachesRun(cells, assessor, progress).write(format)
            : new TableRun(cells).write(assessor, format, progress));
  }

  private void deliver(String result) {
    PrintWriter results = spec.commandLine().getOut();
    if (out == null) {
      results.print(result);
    } else {
      Path file = Output.write(out, "assessment." + format.extension(), result);
      results.print("Written to " + file + "\n");
    }
  }
}
