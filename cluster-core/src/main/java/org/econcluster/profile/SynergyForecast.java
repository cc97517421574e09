package org.econcluster.profile;

import org.econcluster.indicator.Evidence;
import org.econcluster.indicator.Evidence.Part;
import org.econcluster.indicator.GapReason;
import org.econcluster.indicator.IndicatorValue;
import org.econcluster.indicator.Origin;
import org.econcluster.kernel.series.Forecast;
import org.econcluster.kernel.series.HoltTrend;
import org.econcluster.kernel.series.LinearTrend;
import org.econcluster.programme.ForecastPlan;
import org.econcluster.programme.ForecastRule;

/**
 * The indicators that a series yields which is carried on: the forecast and the ends of its
 * prediction interval, each over the last known figure, less one.
 */
final class SynergyForecast {

  private final ComparableFigures figures;
  private final ForecastPlan plan;
  private final double probability;
  private final Profile.Builder profile;

  private SynergyForecast(
      ComparableFigures figures, ForecastPlan plan, double probability, Profile.Builder profile) {
    this.figures = figures;
    this.plan = plan;
    this.probability = probability;
    this.profile = profile;
  }

  /** Puts the forecast, where the judgements say how probable the interval is to hold it. */
  static void put(
      ComparableFigures figures,
      ForecastPlan plan,
      String name,
      Judgements judgements,
      Profile.Builder profile) {
    judgements
        .number(Judgement.PREDICTION_PROBABILITY)
        .ifPresent(
            probability -> new SynergyForecast(figures, plan, probability, profile).put(name));
  }

  private void put(String name) {
    double[] values = figures.values();
    if (!figures.isConsecutive() || values.length < fewest()) {
      putGaps(name, GapReason.TOO_FEW_YEARS, profile);
      return;
    }
    double last = values[values.length - 1];
    if (!(last > 0)) {
      putGaps(name, GapReason.UNDEFINED, profile);
      return;
    }
    Result result = forecast(values);
    String interval =
        " of the prediction interval that holds it with the probability " + probability;
    putEnd("forecast-" + name, result.forecast.value(), "", result);
    putEnd("forecast-" + name + "-low", result.forecast.low(), ": lower end" + interval, result);
    putEnd("forecast-" + name + "-high", result.forecast.high(), ": upper end" + interval, result);
  }

  static void putGaps(String name, GapReason reason, Profile.Builder profile) {
    profile.gap("forecast-" + name, reason);
    profile.gap("forecast-" + name + "-low", reason);
    profile.gap("forecast-" + name + "-high", reason);
  }

  private int fewest() {
    if (plan.rule() == ForecastRule.LINEAR) {
      return LinearTrend.FEWEST;
    }
    return plan.levelConstant().isPresent() ? HoltTrend.FEWEST : HoltTrend.FEWEST_TO_FIT;
  }

  private Result forecast(double[] values) {
    int years = plan.years();
    if (plan.rule() == ForecastRule.LINEAR) {
      return new Result(
          LinearTrend.fit(values).forecast(years, probability), plan.rule().label(), years);
    }
    HoltTrend trend =
        plan.levelConstant().isPresent()
            ? HoltTrend.smooth(
                values, plan.levelConstant().getAsDouble(), plan.trendConstant().orElseThrow())
            : HoltTrend.fit(values);
    return new Result(
        trend.forecast(years, probability),
        plan.rule().label()
            + " with the constants "
            + trend.levelConstant()
            + " and "
            + trend.trendConstant()
            + (plan.levelConstant().isPresent() ? " as stated" : " fitted to the series"),
        years);
  }

  private void putEnd(String indicator, double end, String which, Result result) {
    int lastYear = figures.byYear().lastKey();
    double last = figures.byYear().lastEntry().getValue();
    String source = figures.series().source();
    profile.put(
        indicator,
        IndicatorValue.exact(end / last - 1, Origin.COMPUTED, source).observedIn(lastYear),
        () ->
            Evidence.of(
                result.rule + ", over the last figure, less one" + which,
                Part.exactly(
                    figures.series().measure().label() + " in " + lastYear,
                    last,
                    figures.unit(),
                    source),
                Part.between(
                    "predicted for " + (lastYear + result.years),
                    result.forecast.low(),
                    result.forecast.high(),
                    figures.unit(),
                    source),
                Part.exactly(
                    "forecast for " + (lastYear + result.years),
                    result.forecast.value(),
                    figures.unit(),
                    source)));
  }

  /** A forecast, by which rule it was made, and for how many years. */
  private record Result(Forecast forecast, String rule, int years) {}
}
