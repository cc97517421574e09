package org.econcluster.metric;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.econcluster.failure.InputException;
import org.econcluster.failure.InputFailure;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.kernel.change.Convergence;
import org.econcluster.kernel.change.Mobility;

/** Convergence and mobility of regions. */
final class SeriesFormulas {

  private static final String INTERPOLATED = ", bounds=interpolated";

  private SeriesFormulas() {}

  static void addTo(Formulas.Builder formulas) {
    formulas.add("beta-convergence", "plain", SeriesData.class, SeriesFormulas::beta);
    for (boolean sample : new boolean[] {false, true}) {
      String variant = sample ? "sd=sample" : "sd=population";
      formulas.add(
          "sigma-convergence",
          variant,
          SeriesData.class,
          (series, sink) -> {
            for (int t = 0; t < series.years().size(); t++) {
              sink.accept(String.valueOf(series.years().get(t)), "", sigma(series, t, sample));
            }
          });
      formulas.add(
          "sigma-convergence-trend",
          variant,
          SeriesData.class,
          (series, sink) -> trend(series, sample, sink));
    }
    for (Figure figure : Figures.of("markov-transition")) {
      String variant = figure.variant();
      int classes = Figures.count("markov-transition", variant, "classes");
      formulas.add(
          "markov-transition",
          variant,
          SeriesData.class,
          (series, sink) -> {
            double[] shares = transitions(series, variant, classes);
            for (int a = 0; a < classes; a++) {
              for (int b = 0; b < classes; b++) {
                sink.accept(String.valueOf(a + 1), String.valueOf(b + 1), shares[a * classes + b]);
              }
            }
          });
      int ofIndex = Figures.count("shorrocks-mobility", variant, "classes");
      formulas.add(
          "shorrocks-mobility",
          variant,
          SeriesData.class,
          (series, sink) ->
              sink.accept(
                  "", "", Mobility.shorrocks(transitions(series, variant, ofIndex), ofIndex)));
    }
    formulas.add(
        "rank-correlation",
        "plain",
        SeriesData.class,
        (series, sink) -> {
          checkTimes(series);
          sink.accept(
              "",
              "",
              Mobility.rankCorrelation(series.ofYear(0), series.ofYear(series.years().size() - 1)));
        });
  }

  private static void beta(SeriesData series, MetricSink sink) {
    checkTimes(series);
    checkPositive(series);
    int last = series.years().size() - 1;
    double years = series.years().get(last) - series.years().get(0);
    Convergence.Line line = Convergence.beta(series.ofYear(0), series.ofYear(last), years);
    double speed = Convergence.speed(line.slope(), years);
    sink.accept("alpha", "est", line.intercept());
    sink.accept("beta", "est", line.slope());
    sink.accept("alpha", "se", line.interceptError());
    sink.accept("beta", "se", line.slopeError());
    sink.accept("alpha", "t", line.interceptStatistic());
    sink.accept("beta", "t", line.slopeStatistic());
    sink.accept("alpha", "p", line.chance(line.interceptStatistic()));
    sink.accept("beta", "p", line.chance(line.slopeStatistic()));
    sink.accept("lambda", "est", speed);
    sink.accept("halflife", "est", Math.log(2) / speed);
    sink.accept("r2", "est", line.determination());
    sink.accept("F", "est", line.slopeStatistic() * line.slopeStatistic());
    sink.accept("df1", "est", 1);
    sink.accept("df2", "est", line.points() - 2);
    sink.accept("pF", "est", line.chance(line.slopeStatistic()));
  }

  private static double sigma(SeriesData series, int year, boolean sample) {
    checkPositive(series);
    return Convergence.sigma(series.ofYear(year), sample);
  }

  private static void trend(SeriesData series, boolean sample, MetricSink sink) {
    checkTimes(series);
    double[] years = series.years().stream().mapToDouble(Integer::doubleValue).toArray();
    double[] sigmas =
        IntStream.range(0, years.length).mapToDouble(t -> sigma(series, t, sample)).toArray();
    Convergence.Line line = Convergence.line(years, sigmas);
    sink.accept("intercept", "est", line.intercept());
    sink.accept("slope", "est", line.slope());
    sink.accept("slope", "se", line.slopeError());
    sink.accept("slope", "t", line.slopeStatistic());
    sink.accept("slope", "p", line.chance(line.slopeStatistic()));
    sink.accept("r2", "est", line.determination());
  }

  /** Classes are quantiles of all regions and years, each value over the mean of its year. */
  private static double[] transitions(SeriesData series, String variant, int classes) {
    checkTimes(series);
    int times = series.years().size();
    double[] relative = series.values().clone();
    for (int t = 0; t < times; t++) {
      double mean = Arrays.stream(series.ofYear(t)).average().orElseThrow();
      for (int r = 0; r < series.regions().size(); r++) {
        relative[r * times + t] /= mean;
      }
    }
    double[] shares = new double[classes * classes];
    int[] paths =
        variant.endsWith(INTERPOLATED)
            ? Mobility.interpolatedClasses(relative, classes)
            : Mobility.quantileClasses(relative, classes);
    Mobility.transitions(paths, times, classes, shares);
    return shares;
  }

  private static void checkTimes(SeriesData series) {
    if (series.years().size() < 2) {
      throw undefined(
          "A change needs two years, and the series have only " + series.years().get(0) + ".",
          "Maybe a column of another year was left out.");
    }
  }

  private static void checkPositive(SeriesData series) {
    for (int k = 0; k < series.values().length; k++) {
      if (series.values()[k] == 0) {
        throw undefined(
            "The logarithm of 0 does not exist, and region "
                + series.regions().get(k / series.years().size())
                + " has 0 in "
                + series.years().get(k % series.years().size())
                + ".",
            "Maybe the value is unknown and the region should be left out.");
      }
    }
  }

  private static InputException undefined(String message, String cure) {
    return new InputException(
        Problem.of(InputFailure.METRIC_UNDEFINED, Place.of("series"), message, cure));
  }
}
