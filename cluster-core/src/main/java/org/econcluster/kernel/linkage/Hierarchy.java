package org.econcluster.kernel.linkage;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Which groups are joined one after the other, the closest first, from one group for each industry
 * to a single one.
 *
 * <p>Built by the chain of nearest neighbours in time quadratic in the number of industries, which
 * gives the same tree as joining the closest two each time. Among equally close ones the first is
 * taken.
 */
final class Hierarchy {

  private final int size;
  private final int[] one;
  private final int[] other;
  private final double[] height;

  private Hierarchy(int size) {
    this.size = size;
    this.one = new int[size - 1];
    this.other = new int[size - 1];
    this.height = new double[size - 1];
  }

  /** Joins those whose union raises the squared distances to the groups' centres least (Ward). */
  static Hierarchy ward(double[] squaredDistances, int size) {
    return build(
        squaredDistances.clone(),
        size,
        (a, b, c, toA, toB, ab) -> ((a + c) * toA + (b + c) * toB - c * ab) / (a + b + c));
  }

  /** Joins those whose members are closest to each other on average. */
  static Hierarchy average(double[] distances, int size) {
    return build(distances.clone(), size, (a, b, c, toA, toB, ab) -> (a * toA + b * toB) / (a + b));
  }

  /** Returns the group of each industry, from 0 in the order of their first industry. */
  int[] cut(int groups) {
    Integer[] byHeight = IntStream.range(0, size - 1).boxed().toArray(Integer[]::new);
    Arrays.sort(byHeight, Comparator.comparingDouble(join -> height[join]));
    int[] root = IntStream.range(0, size).toArray();
    for (int k = 0; k < size - groups; k++) {
      int from = root(root, other[byHeight[k]]);
      root[from] = root(root, one[byHeight[k]]);
    }
    int[] result = new int[size];
    for (int i = 0; i < size; i++) {
      result[i] = root(root, i);
    }
    return numbered(result);
  }

  /** Returns the same grouping with numbers from 0, in the order of the first industry of each. */
  static int[] numbered(int[] groups) {
    int[] numbers = new int[Arrays.stream(groups).max().orElseThrow() + 1];
    Arrays.fill(numbers, -1);
    int[] result = new int[groups.length];
    int next = 0;
    for (int i = 0; i < groups.length; i++) {
      if (numbers[groups[i]] < 0) {
        numbers[groups[i]] = next++;
      }
      result[i] = numbers[groups[i]];
    }
    return result;
  }

  private static int root(int[] root, int industry) {
    int each = industry;
    while (root[each] != each) {
      each = root[each];
    }
    return each;
  }

  private static Hierarchy build(double[] distances, int size, Update update) {
    Hierarchy tree = new Hierarchy(size);
    int[] members = new int[size];
    Arrays.fill(members, 1); // 0 once a group is part of another
    int[] chain = new int[size];
    int length = 0;
    for (int join = 0; join < size - 1; ) {
      if (length == 0) {
        chain[length++] = firstLeft(members);
      }
      int last = chain[length - 1];
      int before = length > 1 ? chain[length - 2] : -1;
      int nearest = before;
      for (int k = 0; k < size; k++) {
        if (k != last
            && members[k] > 0
            && (nearest < 0 || distances[last * size + k] < distances[last * size + nearest])) {
          nearest = k;
        }
      }
      if (nearest != before) {
        chain[length++] = nearest;
        continue;
      }
      length -= 2;
      tree.one[join] = Math.min(last, nearest);
      tree.other[join] = Math.max(last, nearest);
      tree.height[join] = distances[last * size + nearest];
      unite(distances, members, tree.one[join], tree.other[join], update);
      join++;
    }
    return tree;
  }

  private static void unite(double[] distances, int[] members, int a, int b, Update update) {
    int size = members.length;
    double ab = distances[a * size + b];
    for (int c = 0; c < size; c++) {
      if (c != a && c != b && members[c] > 0) {
        double distance =
            update.distance(
                members[a],
                members[b],
                members[c],
                distances[a * size + c],
                distances[b * size + c],
                ab);
        distances[a * size + c] = distance;
        distances[c * size + a] = distance;
      }
    }
    members[a] += members[b];
    members[b] = 0;
  }

  private static int firstLeft(int[] members) {
    int first = 0;
    while (members[first] == 0) {
      first++;
    }
    return first;
  }

  /** The distance of a group c of so many members to the union of a and b. */
  @FunctionalInterface
  private interface Update {
    double distance(double a, double b, double c, double toA, double toB, double ab);
  }
}
