package org.econcluster.metric;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * All measures of the library, and their values.
 *
 * <pre>{@code
 * Metrics metrics = Metrics.standard();
 * Metric krugman = metrics.get("krugman-specialisation");
 * TableData table = TableData.builder(regions, industries, jobs).build();
 * metrics.compute(krugman, krugman.variants().get(0), table, sink);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class Metrics {

  private final ImmutableMap<String, Metric> byId;
  private final Formulas formulas;

  private Metrics(ImmutableMap<String, Metric> byId, Formulas formulas) {
    this.byId = byId;
    this.formulas = formulas;
  }

  /** Returns the measures that come with the library; read once. */
  public static Metrics standard() {
    return Standard.METRICS;
  }

  /** All measures, in the order of the catalogue. */
  public ImmutableList<Metric> all() {
    return byId.values().asList();
  }

  /** Returns the measure with an id, if there is one. */
  public Optional<Metric> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * Returns a measure that is known to exist.
   *
   * @throws IllegalArgumentException if there is no such measure
   */
  public Metric get(String id) {
    Metric metric = byId.get(id);
    checkArgument(metric != null, "No metric has the id \"%s\".", id);
    return metric;
  }

  /**
   * Computes one variant of a measure and hands every value to a sink.
   *
   * @throws IllegalArgumentException if the data are of another kind, or the measure has no such
   *     variant
   * @throws org.econcluster.failure.InputException if the data lack what the measure needs beyond
   *     their kind, or the measure does not exist for such data; the message says why
   */
  public void compute(Metric metric, Variant variant, MetricData data, MetricSink sink) {
    checkArgument(
        data.kind() == metric.kind(),
        "The metric %s is computed from %s, not from %s.",
        metric.id(),
        metric.kind().label(),
        data.kind().label());
    formulas.get(metric.id(), variant.name()).compute(data, sink);
  }

  /** Held apart, so that the tables are read when they are first needed. */
  private static final class Standard {
    private static final Metrics METRICS = load();

    private static Metrics load() {
      Formulas formulas = Formulas.all();
      ImmutableMap<String, Metric> byId = MetricTables.read();
      int variants = 0;
      for (Metric metric : byId.values()) {
        for (Variant variant : metric.variants()) {
          if (!formulas.has(metric.id(), variant.name())) {
            throw new IllegalStateException(
                "No formula for " + metric.id() + ", variant " + variant.name() + ".");
          }
          variants++;
        }
      }
      if (variants != formulas.size()) {
        throw new IllegalStateException("A formula has no row in the catalogue.");
      }
      return new Metrics(byId, formulas);
    }
  }
}
