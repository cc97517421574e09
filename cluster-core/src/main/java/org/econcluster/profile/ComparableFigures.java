package org.econcluster.profile;

import java.time.Year;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.econcluster.programme.Prices;
import org.econcluster.programme.SynergyEvidence;
import org.econcluster.programme.SynergySeries;
import org.econcluster.programme.YearlyFigure;

/**
 * The figures of a series in money of one kind, or in counts, by year.
 *
 * @param series what they were made of
 * @param byYear the figures, in the unit of the series
 * @param money the money that all are in; absent for counts
 */
record ComparableFigures(
    SynergySeries series, NavigableMap<Integer, Double> byYear, Optional<Prices> money) {

  /**
   * Returns the figures of a series in the money in which the case compares; empty where the series
   * is in other money and the case does not state a conversion.
   */
  static Optional<ComparableFigures> of(SynergyEvidence evidence, SynergySeries series) {
    Optional<Prices> money =
        evidence.comparedIn().isPresent() && series.prices().isPresent()
            ? evidence.comparedIn()
            : series.prices();
    return in(money, evidence, series);
  }

  /** Returns the figures of a series in given money; empty as {@link #of}. */
  static Optional<ComparableFigures> in(
      Optional<Prices> money, SynergyEvidence evidence, SynergySeries series) {
    NavigableMap<Integer, Double> byYear = new TreeMap<>();
    for (YearlyFigure figure : series.figures()) {
      OptionalDouble factor =
          money.isPresent() && series.prices().isPresent()
              ? factor(evidence, series.prices().get().ofYear(figure.year()), money.get())
              : OptionalDouble.of(1);
      if (factor.isEmpty()) {
        return Optional.empty();
      }
      byYear.put(figure.year().getValue(), figure.value() * factor.getAsDouble());
    }
    return Optional.of(new ComparableFigures(series, byYear, money));
  }

  /** Current prices are those of several years, to which nothing can be converted. */
  private static OptionalDouble factor(SynergyEvidence evidence, Prices from, Prices to) {
    return to.priceYear().isPresent() ? evidence.factor(from, to) : OptionalDouble.empty();
  }

  /** Whether there is a figure for each year from the first to the last. */
  boolean isConsecutive() {
    return !byYear.isEmpty() && byYear.lastKey() - byYear.firstKey() == byYear.size() - 1;
  }

  /** The figures in the order of the years. */
  double[] values() {
    return byYear.values().stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The mean of the figures before a year, of those years that are wanted. */
  OptionalDouble meanBefore(Year start, Set<Integer> wanted) {
    return mean(byYear.headMap(start.getValue(), false), wanted);
  }

  /** The mean of the figures from a year on, of those years that are wanted. */
  OptionalDouble meanFrom(Year start, Set<Integer> wanted) {
    return mean(byYear.tailMap(start.getValue(), true), wanted);
  }

  /** The unit of the figures, with the money that they are in. */
  String unit() {
    return series.unit() + money.map(prices -> ", " + prices.text()).orElse("");
  }

  private static OptionalDouble mean(NavigableMap<Integer, Double> figures, Set<Integer> wanted) {
    return figures.entrySet().stream()
        .filter(figure -> wanted.contains(figure.getKey()))
        .mapToDouble(figure -> figure.getValue())
        .average();
  }
}
