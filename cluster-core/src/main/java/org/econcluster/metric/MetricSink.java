package org.econcluster.metric;

/** Receives the values of one variant, in the order in which the data name their keys. */
@FunctionalInterface
public interface MetricSink {

  /**
   * Takes a value.
   *
   * @param qualifier what of the data a value is for beyond its two keys, for example {@code
   *     type=A}; empty for most measures
   * @param key1 the first key, for example a region; may be empty
   * @param key2 the second key, for example an industry; may be empty
   * @param value the value; {@code NaN} where it is undefined
   */
  void accept(String qualifier, String key1, String key2, double value);

  /** Takes a value that needs no qualifier. */
  default void accept(String key1, String key2, double value) {
    accept("", key1, key2, value);
  }
}
