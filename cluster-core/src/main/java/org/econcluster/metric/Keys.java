package org.econcluster.metric;

/**
 * The two keys of a value that has a region, perhaps an industry, and a component.
 *
 * @param key1 the first key
 * @param key2 the second key; may be empty
 */
record Keys(String key1, String key2) {

  /** A region and a component; the component alone if the only region has no name. */
  static Keys of(String region, String component) {
    return region.isEmpty() ? new Keys(component, "") : new Keys(region, component);
  }

  /**
   * A region, an industry and a component: industry and component if the only region has no name,
   * else the region, and the other two joined by a colon and a space.
   */
  static Keys of(String region, String industry, String component) {
    return region.isEmpty()
        ? new Keys(industry, component)
        : new Keys(region, industry + ": " + component);
  }

  void accept(MetricSink sink, double value) {
    sink.accept(key1, key2, value);
  }
}
