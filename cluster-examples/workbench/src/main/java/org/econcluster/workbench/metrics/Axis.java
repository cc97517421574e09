package org.econcluster.workbench.metrics;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.Map;

/** Names in the order in which they first came, each with its index. */
final class Axis {

  private final Map<String, Integer> indexes = new LinkedHashMap<>();

  /** Returns the index of a name, which is new if it was not there. */
  int index(String name) {
    Integer known = indexes.get(name);
    if (known != null) {
      return known;
    }
    indexes.put(name, indexes.size());
    return indexes.size() - 1;
  }

  /** Returns the index of a name, or -1. */
  int find(String name) {
    return indexes.getOrDefault(name, -1);
  }

  int size() {
    return indexes.size();
  }

  ImmutableList<String> names() {
    return ImmutableList.copyOf(indexes.keySet());
  }
}
