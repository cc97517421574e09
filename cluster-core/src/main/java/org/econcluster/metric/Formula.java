package org.econcluster.metric;

/** How one variant of a measure is computed. */
@FunctionalInterface
interface Formula<D extends MetricData> {

  /** Hands every value to a sink. */
  void compute(D data, MetricSink sink);
}
