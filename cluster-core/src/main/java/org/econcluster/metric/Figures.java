package org.econcluster.metric;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;

/** The figures of all formulas, as the catalogue gives them: formulas take them from here. */
final class Figures {

  private static final ImmutableListMultimap<String, Figure> OF_METRICS = MetricTables.figures();

  private Figures() {}

  /** Of one measure, in the order of the catalogue; empty if nothing had to be chosen. */
  static ImmutableList<Figure> of(String metric) {
    return OF_METRICS.get(metric);
  }

  /** Of a measure whose variants all have it. */
  static double number(String metric, String name) {
    return number(metric, "", name);
  }

  /** Of a variant. */
  static double number(String metric, String variant, String name) {
    return of(metric).stream()
        .filter(figure -> figure.isOf(variant) && figure.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No figure " + name + " of " + metric + "."))
        .value();
  }

  static int count(String metric, String variant, String name) {
    return Math.toIntExact((long) number(metric, variant, name));
  }

  static int count(String metric, String name) {
    return count(metric, "", name);
  }
}
