package org.econcluster.workbench.metrics;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.econcluster.failure.Suggestion;
import org.econcluster.metric.DataKind;
import org.econcluster.metric.PointData.Window;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that say what the files of measures hold. */
public final class MetricsOptions {

  private static final Splitter COLON = Splitter.on(':');
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec = CommandSpec.create();

  @Mixin ColumnOptions columns = new ColumnOptions();

  @Option(names = "--table", paramLabel = "FILE", description = "The data.")
  @Nullable Path table;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "activity, panel, plants, points, lattice, io or series; follows from MEASURE.")
  @Nullable String kind;

  @Option(
      names = "--value",
      paramLabel = "COL",
      description = "Column of numbers, or the beginning of those that end in a year.")
  @Nullable String value;

  @Option(
      names = "--period",
      paramLabel = "YEAR",
      description = "A year to take; may be given several times.")
  List<String> periods = List.of();

  @Option(names = "--later", paramLabel = "FILE", description = "The table of a later time.")
  @Nullable Path later;

  @Option(names = "--later-value", paramLabel = "COL", description = "Numbers of a later time.")
  @Nullable String laterValue;

  @Option(
      names = "--reference",
      paramLabel = "COL|FILE",
      description = "Reference area by industry; else the sum of the regions.")
  @Nullable String reference;

  @Option(names = "--later-reference", paramLabel = "COL", description = "The same, later.")
  @Nullable String laterReference;

  @Option(names = "--population", paramLabel = "COL|FILE", description = "Inhabitants.")
  @Nullable String population;

  @Option(names = "--area", paramLabel = "COL|FILE", description = "Area.")
  @Nullable String area;

  @Option(names = "--income", paramLabel = "COL|FILE", description = "Income per head.")
  @Nullable String income;

  @Option(names = "--product", paramLabel = "FILE", description = "Gross regional product.")
  @Nullable String product;

  @Option(
      names = "--country",
      paramLabel = "CODE",
      description = "Line of the country in --population and --product; else their sum.")
  @Nullable String country;

  @Option(names = "--firms", paramLabel = "COL", description = "Number of firms in a cell.")
  @Nullable String firms;

  @Option(names = "--region-total", paramLabel = "COL|FILE", description = "Totals of regions.")
  @Nullable String regionTotal;

  @Option(
      names = "--weights",
      paramLabel = "FILE",
      description =
          "Pairs of neighbours: from,to, perhaps weight. If none is given both ways, each holds"
              + " both ways; else only as given.")
  @Nullable Path weights;

  @Option(
      names = "--final-demand",
      paramLabel = "COL",
      description = "Column of final demand; several are added up.")
  List<String> finalDemand = List.of();

  @Option(names = "--output", paramLabel = "COL", description = "Column of total output.")
  @Nullable String output;

  @Option(
      names = "--radii",
      paramLabel = "FROM:TO:STEP",
      description = "Distances; by default 34 up to a third of the longer side.")
  @Nullable String radii;

  @Option(
      names = "--window",
      paramLabel = "X0:Y0:X1:Y1",
      description = "Where points can lie; by default their bounding box.")
  @Nullable String window;

  @Option(
      names = "--dialect",
      paramLabel = "NAME",
      defaultValue = "plain",
      description = "plain, destatis, eurostat, qcew or bea.")
  private String dialect = "plain";

  @Option(
      names = "--unknown",
      paramLabel = "zero",
      description = "Count suppressed, missing and absent cells as zero.")
  private @Nullable String unknown;

  @Option(
      names = "--variant",
      paramLabel = "NAME",
      description = "Only this one, or this \"variant; qualifier\".")
  @Nullable String variant;

  /** Returns the failure to understand the command line. */
  public ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /**
   * Checks what can be checked without reading.
   *
   * @throws ParameterException if the command line is wrong
   */
  void check() {
    if (table == null) {
      throw usage("The table is missing.\n  Maybe --table FILE was forgotten.");
    }
    if (unknown != null && !unknown.equals("zero")) {
      throw usage(
          "Unknown cells cannot be \"" + unknown + "\".\n  Maybe --unknown zero was meant.");
    }
    for (String period : periods) {
      if (!YEAR.matcher(period).matches()) {
        throw usage(
            "The period \"" + period + "\" is not a year.\n  Maybe four digits were meant.");
      }
    }
    dialect();
    statedKind();
  }

  Path table() {
    if (table == null) {
      throw new IllegalStateException("The options were not checked.");
    }
    return table;
  }

  Dialect dialect() {
    return Dialect.ofId(dialect)
        .orElseThrow(
            () ->
                usage(
                    "There is no dialect \""
                        + dialect
                        + "\".\n  "
                        + Suggestion.cure(dialect, Dialect.ids())));
  }

  boolean unknownIsZero() {
    return unknown != null;
  }

  /** The years to take; none for all. */
  ImmutableList<Integer> years() {
    return periods.stream().map(Integer::valueOf).sorted().collect(ImmutableList.toImmutableList());
  }

  /** The kind of data that the user says it is, if so. */
  Optional<DataKind> statedKind() {
    if (kind == null) {
      return Optional.empty();
    }
    List<String> known = Arrays.stream(DataKind.values()).map(DataKind::id).toList();
    return Optional.of(
        Arrays.stream(DataKind.values())
            .filter(each -> each.id().equals(kind))
            .findFirst()
            .orElseThrow(
                () ->
                    usage(
                        "There is no kind of data \""
                            + kind
                            + "\".\n  "
                            + Suggestion.cure(String.valueOf(kind), known))));
  }

  /** Returns the distances at which functions are wanted. */
  double[] radii(Window window) {
    if (radii == null) {
      double reach = Math.max(window.right() - window.left(), window.top() - window.bottom()) / 3;
      double[] distances = new double[34];
      Arrays.setAll(distances, k -> reach * k / 33);
      return distances;
    }
    return Radii.of(radii, this);
  }

  /** Returns where points can lie, if it was said. */
  Optional<Window> window() {
    if (window == null) {
      return Optional.empty();
    }
    double[] sides = numbers(window);
    if (!(sides[2] > sides[0] && sides[3] > sides[1])) {
      throw usage(
          "The window " + window + " has no area.\n  Maybe --window 0:0:100:100 was meant.");
    }
    return Optional.of(new Window(sides[0], sides[1], sides[2], sides[3]));
  }

  private double[] numbers(String text) {
    List<Double> numbers = new ArrayList<>();
    for (String part : COLON.split(text)) {
      try {
        numbers.add(Double.valueOf(part));
      } catch (NumberFormatException e) {
        throw usage("--window \"" + text + "\" is not of numbers: \"" + part + "\".");
      }
    }
    if (numbers.size() != 4 || numbers.stream().anyMatch(each -> !Double.isFinite(each))) {
      throw usage("--window \"" + text + "\" must have 4 numbers with a colon in between.");
    }
    return numbers.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
