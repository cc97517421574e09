package org.econcluster.workbench.metrics;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.econcluster.failure.InputException;
import org.econcluster.failure.InputFailure;
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
  private final TableReader tables;
  private boolean hasBounds; // of location quotients, where other variants need all cells
  private final Map<DataKind, MetricData> read = new EnumMap<>(DataKind.class);
  private @Nullable Slice slice;
  private @Nullable MetricData incomes;

  private MetricsRun(MetricsOptions options, Wanted wanted, PrintWriter err) {
    this.options = options;
    this.wanted = wanted;
    this.progress = TerminalLine.on(err);
    this.notes = new Notes(err);
    this.tables = new TableReader(options, notes);
  }

  /**
   * Computes measures and writes their values.
   *
   * @param target the file or folder to write to; null for standard output
   */
  public static void write(
      List<String> measures,
      MetricsOptions options,
      @Nullable String target,
      PrintWriter out,
      PrintWriter err) {
    MetricsRun run = new MetricsRun(options, Wanted.of(measures, options), err);
    if (target == null) {
      try (ResultFile results = ResultFile.toStandardOutput()) {
        run.computeAll(results);
        results.deliver(out);
      }
      return;
    }
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
    try (ResultFile results = ResultFile.to(file)) {
      run.computeAll(results);
      results.deliver(out);
    }
  }

  private void computeAll(ResultFile results) {
    for (Metric metric : wanted.metrics()) {
      progress.show(metric.id());
      compute(metric, results);
    }
    for (Quotient quotient : wanted.quotients()) {
      progress.show(quotient.id());
      QuotientTable.Base base = tables.base(slice(), quotient.role(), base(quotient));
      String variant = base.ofCountry() ? "reference=country" : "reference=table";
      new QuotientTable(slice()).perBase(base, new Rows(results, quotient.id(), variant));
    }
    progress.clear();
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

  private void compute(Metric metric, ResultFile results) {
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
        if (wanted.variant() != null || rows.count > 0 || !onlyLacks(e)) {
          throw located(metric, e);
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
      throw located(metric, lacking);
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
  }

  /** Whether a variant cannot be had of these data, though others of the measure may. */
  private boolean onlyLacks(InputException e) {
    return e.problems().stream()
        .allMatch(
            problem ->
                isOfMeasure(problem)
                    || (problem.code() == WorkbenchFailure.CELLS_UNKNOWN && hasBounds));
  }

  /** Whether a problem is one of a measure with the data, and not one of the file. */
  private static boolean isOfMeasure(Problem problem) {
    return problem.code() == InputFailure.METRIC_DATA_LACKING
        || problem.code() == InputFailure.METRIC_TOO_LARGE
        || problem.code() == InputFailure.METRIC_UNDEFINED;
  }

  /** Names the file instead of the data that were made of it. */
  private InputException located(Metric metric, InputException e) {
    Problems problems = new Problems();
    for (Problem problem : e.problems()) {
      problems.add(
          Problem.of(
              problem.code(),
              isOfMeasure(problem)
                  ? Place.of(options.table() + ", " + metric.id())
                  : problem.place(),
              problem.message(),
              cure(problem)));
    }
    return new InputException(problems.found());
  }

  private void compute(Metric metric, Variant variant, Rows rows) {
    if (metric.id().equals(LOCATION) && variant.name().equals(PLAIN)) {
      Problems problems = new Problems();
      Optional<double[]> totals = tables.regionTotals(slice(), problems);
      problems.throwIfAny();
      boolean unknown = slice().hasUnknown() && !options.unknownIsZero();
      if (unknown && slice().reference().isEmpty() && options.reference == null) {
        hasBounds = true;
        new QuotientTable(slice()).boundLocation(totals, rows);
        return;
      }
      if (totals.isPresent() && !slice().hasUnknown() && slice().reference().isEmpty()) {
        new QuotientTable(slice()).locationOfTotals(totals.get(), rows);
        return;
      }
    }
    MetricData data = metric.id().equals(DISPARITY) ? incomes() : data(metric.kind());
    Metrics.standard().compute(metric, variant, data, rows);
  }

  /** Incomes need no industries beside them. */
  private MetricData incomes() {
    MetricData known = incomes;
    if (known == null) {
      known =
          tables.incomes().<MetricData>map(tables::table).orElseGet(() -> data(DataKind.ACTIVITY));
      incomes = known;
    }
    return known;
  }

  /** Names options of the command line where the library names its own. */
  private static String cure(Problem problem) {
    if (problem.code() == InputFailure.TABLE_DECIMAL_COMMA) {
      return "Maybe all numbers of the file have one: --dialect destatis reads them. If the comma"
          + " separates thousands, write the number without it.";
    }
    return problem.cure().contains("option statusTokens")
        ? "Maybe it is a mark for a value that is not there: --dialect names a publisher whose"
            + " marks are known."
        : problem.cure();
  }

  private Slice slice() {
    Slice known = slice;
    if (known == null) {
      known = tables.slice();
      slice = known;
    }
    return known;
  }

  private MetricData data(DataKind kind) {
    MetricData known = read.get(kind);
    if (known != null) {
      return known;
    }
    MetricData data =
        switch (kind) {
          case ACTIVITY -> tables.table(slice());
          case PANEL -> tables.panel();
          case PLANTS -> new PlantReader(options).read();
          case POINTS -> new PointReader(options).read();
          case LATTICE -> new LatticeReader(options, notes).read();
          case FLOWS -> new FlowReader(options, notes).read();
          case SERIES -> new SeriesReader(options, notes).read();
        };
    read.put(kind, data);
    return data;
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
