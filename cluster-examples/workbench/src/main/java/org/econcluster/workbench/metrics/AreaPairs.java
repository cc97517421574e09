package org.econcluster.workbench.metrics;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.econcluster.failure.InputException;
import org.econcluster.failure.Place;
import org.econcluster.failure.Problem;
import org.econcluster.kernel.space.SpatialWeights;
import org.econcluster.workbench.Counts;
import org.econcluster.workbench.WorkbenchFailure;

/**
 * Pairs of areas as a file gives them.
 *
 * <p>If no pair is given both ways, each holds both ways; else only as it is given. Pairs with an
 * area that the data do not have are passed over. Both is said.
 */
final class AreaPairs {

  private static final int NAMED_AREAS = 3;

  private final List<String> areas;
  private final Map<String, Integer> indexes = new HashMap<>();
  private final Map<Long, Double> pairs = new HashMap<>();
  private final Set<String> strangers = new LinkedHashSet<>();
  private boolean someKnown;

  AreaPairs(List<String> areas) {
    this.areas = areas;
    areas.forEach(area -> indexes.put(area, indexes.size()));
  }

  /** Adds a pair of two different areas; false if it was there. */
  boolean add(String from, String to, double weight) {
    int one = index(from);
    int other = index(to);
    return one < 0 || other < 0 || pairs.putIfAbsent(key(one, other), weight) == null;
  }

  private int index(String area) {
    Integer index = indexes.get(area);
    if (index == null) {
      strangers.add(area);
      return -1;
    }
    someKnown = true;
    return index;
  }

  /**
   * Returns the weights that the pairs make.
   *
   * @param path the file of the pairs
   * @param notes where it is told what was made of them
   * @throws InputException if there are pairs, and none names a known area
   */
  SpatialWeights weights(Path path, Notes notes) {
    if (!someKnown && !strangers.isEmpty()) {
      throw new InputException(
          Problem.of(
              WorkbenchFailure.AREAS_DIFFER,
              Place.of(path.toString()),
              "No pair (of "
                  + first(strangers)
                  + ") names an area of the data ("
                  + first(areas)
                  + ").",
              "Maybe the two files name areas differently, or this one is a matrix: a line for each"
                  + " pair is needed, below the header from,to,weight."));
    }
    if (!strangers.isEmpty()) {
      notes.tell(
          path
              + " has "
              + Counts.of(strangers.size(), "area")
              + " that the data do not have: "
              + first(strangers)
              + ". Their pairs are not used.");
    }
    List<Long> oneWay =
        pairs.keySet().stream().filter(key -> !pairs.containsKey(reversed(key))).sorted().toList();
    SortedMap<Long, Double> weights = new TreeMap<>(pairs);
    if (!oneWay.isEmpty()) {
      String given = path + " gives " + Counts.of(oneWay.size(), "pair") + " one way and ";
      int bothWays = (pairs.size() - oneWay.size()) / 2;
      if (bothWays == 0) {
        pairs.forEach((key, weight) -> weights.put(reversed(key), weight));
        notes.tell(given + "none both ways, so each is taken both ways.");
      } else {
        long missing = reversed(oneWay.get(0));
        notes.tell(
            given
                + bothWays
                + " both ways, so each is taken only as it is given. Maybe lines are missing, such as "
                + areas.get(from(missing))
                + ","
                + areas.get(to(missing))
                + ".");
      }
    }
    return weights(areas.size(), weights);
  }

  private static SpatialWeights weights(int size, SortedMap<Long, Double> weights) {
    return SpatialWeights.of(
        size,
        weights.keySet().stream().mapToInt(AreaPairs::from).toArray(),
        weights.keySet().stream().mapToInt(AreaPairs::to).toArray(),
        weights.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** The first of some names, and whether there are more. */
  static String first(Collection<String> names) {
    return names.stream().limit(NAMED_AREAS).collect(Collectors.joining(", "))
        + (names.size() > NAMED_AREAS ? ", ..." : "");
  }

  private static long key(int from, int to) {
    return ((long) from << 32) | to;
  }

  private static int from(long key) {
    return (int) (key >>> 32);
  }

  private static int to(long key) {
    return (int) key;
  }

  private static long reversed(long key) {
    return (key << 32) | (key >>> 32);
  }
}
