package org.econcluster.workbench.metrics;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.econcluster.failure.InputException;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.failure.Problems;
import org.econcluster.failure.Suggestion;
import org.econcluster.metric.DataKind;
import org.econcluster.metric.Metric;
import org.econcluster.metric.MetricData;
import org.econcluster.metric.MetricSink;
import org.econcluster.metric.Metrics;
import org.econcluster.metric.Variant;
import org.econcluster.workbench.Output;
import org.econcluster.workbench.TerminalLine;
import org.econcluster.workbench.WorkbenchFailure;
import org.jspecify.annotations.Nullable;

/** Computes what a command line asks for. */
public final class MetricsRun {

  private static final String LOCATION = "location-quotient";
  private static final String PLAIN = "plain";
  private static final String DISPARITY = "disparity";

  private final MetricsOptions options;
  private final Wanted wanted;
  private final TerminalLine progress;
  private final Notes notes;
  private final MetricInputs inputs;
  private final Problems undefined = new Problems();

  private MetricsRun(MetricsOptions options, Wanted wanted, PrintWriter err) {
    this.options = options;
    this.wanted = wanted;
    this.progress = TerminalLine.on(err);
    this.notes = new Notes(err);
    this.inputs = new MetricInputs(options, notes);
  }

  /**
   * Computes measures and writes their values, or nothing if none is defined.
   *
   * @param target the file or folder to write to; null for standard output
   * @throws InputException if an input is wrong, before anything is written; or after that if some
   *     of the measures do not exist for the data
   */
  public static void write(
      List<String> measures,
      MetricsOptions options,
      @Nullable String target,
      PrintWriter out,
      PrintWriter err) {
    MetricsRun run = new MetricsRun(options, Wanted.of(measures, options), err);
    Path file = target == null ? null : fileOf(target, options);
    try (ResultFile results = file == null ? ResultFile.toStandardOutput() : ResultFile.to(file)) {
      if (run.computeAll(results)) {
        results.deliver(out);
      }
    }
    run.undefined.throwIfAny();
  }

  private static Path fileOf(String target, MetricsOptions options) {
    Path file = Output.file(target, "metrics.csv");
    Output.refuseToOverwrite(
        file,
        Stream.concat(
                Stream.of(options.table, options.later, options.weights)
                    .flatMap(Stream::ofNullable),
                Stream.of(options.population, options.product)
                    .flatMap(Stream::ofNullable)
                    .map(Path::of))
            .toList());
    return file;
  }

  /** Whether any measure is defined. */
  private boolean computeAll(ResultFile results) {
    boolean any = false;
    for (Metric metric : wanted.metrics()) {
      progress.show(metric.id());
      any |= compute(metric, results);
    }
    for (Quotient quotient : wanted.quotients()) {
      progress.show(quotient.id());
      compute(quotient, results);
      any = true;
    }
    progress.clear();
    return any;
  }

  private void compute(Quotient quotient, ResultFile results) {
    try {
      Slice slice = inputs.slice();
      QuotientTable.Base base = inputs.tables().base(slice, quotient.role(), base(quotient));
      String variant = base.ofCountry() ? "reference=country" : "reference=table";
      new QuotientTable(slice).perBase(base, new Rows(results, quotient.id(), variant));
    } catch (InputException e) {
      throw MeasureFailures.located(quotient.id(), e, options);
    }
  }

  private String base(Quotient quotient) {
    String said =
        quotient == Quotient.PER_CAPITA
            ? options.population
            : options.product == null ? options.income : options.product;
    if (said == null) {
      throw new IllegalStateException("The base was not checked to be there.");
    }
    return said;
  }

  /** Whether the measure is defined for the data; if not, the reason is kept. */
  private boolean compute(Metric metric, ResultFile results) {
    Set<String> qualifiers = new TreeSet<>();
    List<String> leftOut = new ArrayList<>();
    InputException lacking = null;
    boolean any = false;
    for (Variant variant : wanted.variants(metric)) {
      Rows rows = new Rows(results, metric.id(), variant.name());
      try {
        compute(metric, variant, rows);
        any = true;
      } catch (InputException e) {
        if (rows.count > 0 || !MeasureFailures.areOfMeasure(e)) {
          throw MeasureFailures.located(metric.id(), e, options);
        }
        lacking = lacking == null ? e : lacking;
        leftOut.add(
            metric.id()
                + ", "
                + variant.name()
                + ", is left out: "
                + e.problems().get(0).message());
      }
      qualifiers.addAll(rows.qualifiers);
    }
    if (!any && lacking != null) {
      undefined.addAll(MeasureFailures.located(metric.id(), lacking, options));
      return false;
    }
    leftOut.forEach(notes::tell);
    String qualifier = wanted.qualifier();
    if (qualifier != null && !qualifiers.contains(qualifier)) {
      throw new InputException(
          Problem.of(
              WorkbenchFailure.QUALIFIER_UNKNOWN,
              Place.of(options.table().toString()),
              "No value of " + metric.id() + " is for \"" + qualifier + "\".",
              Suggestion.closest(qualifier, qualifiers)
                  .map(close -> "Maybe \"" + close + "\" was meant.")
                  .orElse("Maybe one of these: " + String.join(" | ", qualifiers) + ".")));
    }
    return true;
  }

  private void compute(Metric metric, Variant variant, Rows rows) {
    if (metric.id().equals(LOCATION) && variant.name().equals(PLAIN) && locate(rows)) {
      return;
    }
    MetricData data = metric.id().equals(DISPARITY) ? inputs.incomes() : inputs.of(metric.kind());
    Metrics.standard().compute(metric, variant, data, rows);
  }

  /** Whether the table has location quotients of its own: bounds, or quotients of stated totals. */
  private boolean locate(Rows rows) {
    Slice slice = inputs.slice();
    Problems problems = new Problems();
    Optional<double[]> totals = inputs.tables().regionTotals(slice, problems);
    problems.throwIfAny();
    if (slice.reference().isPresent()) {
      return false;
    }
    if (slice.hasUnknown()) {
      if (options.unknownIsZero() || options.reference != null) {
        return false;
      }
      notes.tell(
          slice.unknown(", so location-quotient gives bound=low and bound=high")
              + " "
              + slice.cureOfUnknown());
      new QuotientTable(slice).boundLocation(totals, rows);
      return true;
    }
    totals.ifPresent(known -> new QuotientTable(slice).locationOfTotals(known, rows));
    return totals.isPresent();
  }

  /** Writes the values of one variant. */
  private final class Rows implements MetricSink {
    private final ResultFile results;
    private final String measure;
    private final String variant;
    private final Set<String> qualifiers = new TreeSet<>();
    private String lastQualifier = "";
    private String label;
    private long count;

    Rows(ResultFile results, String measure, String variant) {
      this.results = results;
      this.measure = measure;
      this.variant = variant;
      this.label = variant;
    }

    @Override
    public void accept(String qualifier, String key1, String key2, double value) {
      if (count++ == 0 || !qualifier.equals(lastQualifier)) {
        lastQualifier = qualifier;
        label = qualifier.isEmpty() ? variant : variant + "; " + qualifier;
        qualifiers.add(qualifier);
      }
      if (wanted.isWanted(qualifier)) {
        results.add(measure, label, key1, key2, value);
      }
    }
  }

  /** Returns what can be computed, as CSV: a line for each variant. */
  public static ImmutableList<ImmutableList<String>> list() {
    ImmutableList.Builder<ImmutableList<String>> lines = ImmutableList.builder();
    for (Metric metric : Metrics.standard().all()) {
      for (Variant variant : metric.variants()) {
        lines.add(
            ImmutableList.of(
                metric.id(),
                variant.name(),
                metric.kind().id(),
                variant.formula(),
                variant.reference()));
      }
    }
    for (Quotient quotient : Quotient.values()) {
      lines.add(
          ImmutableList.of(
              quotient.id(),
              "needs --" + quotient.option(),
              DataKind.ACTIVITY.id(),
              quotient.formula(),
              "ODonoghueGleave2004"));
    }
    return lines.build();
  }
}
