package org.econcluster.profile;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.econcluster.classification.IndustryCode;
import org.econcluster.kernel.linkage.Coefficients;
import org.econcluster.kernel.linkage.Linkages;
import org.econcluster.kernel.linkage.Multipliers;
import org.econcluster.observation.InputOutputTable;

/**
 * What an input-output table says of its industries, computed once for a table and kept as long as
 * the table lives.
 *
 * <p>Shares are those of all inputs and of all output of an industry, so that a link is the largest
 * of \(a_{ij}, a_{ji}, b_{ij}, b_{ji}\). Thread-safe; holds two numbers for each pair of
 * industries.
 */
final class FlowLinkages {

  private static final LoadingCache<InputOutputTable, FlowLinkages> BY_TABLE =
      CacheBuilder.newBuilder().weakKeys().build(CacheLoader.from(FlowLinkages::new));

  /** By how much a multiplier of {@link Multipliers} may be off, so that average ones are 1. */
  private static final double ROUNDING = 1e-11;

  private final int count;
  private final double[] backward;
  private final double[] forward;

  /** Row by row: what of the inputs of the buyer of the column comes from the seller of the row. */
  private final double[] inputShares;

  private final double[] links;
  private final Map<Double, int[]> components = new ConcurrentHashMap<>();
  private final Map<ImmutableList<IndustryCode>, Merged> merged = new ConcurrentHashMap<>();

  /** The table in which several industries are one, what it says, and where that one stands. */
  record Merged(InputOutputTable table, FlowLinkages linkages, int position) {}

  private FlowLinkages(InputOutputTable table) {
    double[] flows = table.flows();
    double[] output = table.outputs();
    this.count = output.length;
    this.backward = new double[count];
    this.forward = new double[count];
    try {
      Multipliers.backward(flows, output, count, 1, backward);
      Multipliers.leontiefForward(flows, output, count, 1, forward);
      relativeToMean(backward);
      relativeToMean(forward);
    } catch (ArithmeticException e) { // industries use up all that they make
      Arrays.fill(backward, Double.NaN);
      Arrays.fill(forward, Double.NaN);
    }
    this.links = new double[count * count];
    Coefficients.links(flows, output, output, count, links);
    this.inputShares = new double[count * count];
    Coefficients.technical(flows, output, count, 0, inputShares);
  }

  /** Returns what the table says of industries taken as one; all of them must be in it. */
  static Merged of(InputOutputTable table, ImmutableList<IndustryCode> industries) {
    FlowLinkages plain = BY_TABLE.getUnchecked(table);
    if (industries.size() == 1) {
      return new Merged(table, plain, table.industryIndex(industries.get(0)));
    }
    return plain.merged.computeIfAbsent(
        industries,
        together -> {
          InputOutputTable one = table.merged(together, together.get(0));
          return new Merged(one, new FlowLinkages(one), one.industryIndex(together.get(0)));
        });
  }

  private static void relativeToMean(double[] linkages) {
    Linkages.relativeToMean(linkages, linkages);
    for (int i = 0; i < linkages.length; i++) {
      linkages[i] = Math.abs(linkages[i] - 1) <= ROUNDING ? 1 : linkages[i];
    }
  }

  /** The column sum of Leontief's inverse over the mean; empty where there is no inverse. */
  OptionalDouble backward(int industry) {
    return known(backward[industry]);
  }

  /** The row sum of Leontief's inverse over the mean; empty where there is no inverse. */
  OptionalDouble forward(int industry) {
    return known(forward[industry]);
  }

  private static OptionalDouble known(double value) {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** The industry that is linked most closely, the first of several; itself where there is none. */
  int closest(int industry) {
    int best = industry;
    for (int other = 0; other < count; other++) {
      best = link(industry, other) > link(industry, best) ? other : best;
    }
    return best;
  }

  /** The largest of the four shares that two industries have in each other; 0 for one. */
  double link(int one, int other) {
    return links[one * count + other];
  }

  /** The positions of the other industries that supply at least a share of the inputs. */
  int[] suppliers(int industry, double share) {
    return IntStream.range(0, count)
        .filter(seller -> seller != industry)
        .filter(seller -> inputShares[seller * count + industry] >= share)
        .toArray();
  }

  /** The positions of all industries that links of at least a share connect, itself included. */
  int[] component(int industry, double share) {
    int[] numbers = components.computeIfAbsent(share, this::number);
    return IntStream.range(0, count).filter(other -> numbers[other] == numbers[industry]).toArray();
  }

  /** Numbers the components. */
  private int[] number(double share) {
    int[] numbers = new int[count];
    Arrays.fill(numbers, -1);
    Deque<Integer> reached = new ArrayDeque<>();
    for (int first = 0; first < count; first++) {
      if (numbers[first] >= 0) {
        continue;
      }
      numbers[first] = first;
      reached.add(first);
      while (!reached.isEmpty()) {
        int one = reached.remove();
        for (int other = 0; other < count; other++) {
          if (numbers[other] < 0 && link(one, other) >= share) {
            numbers[other] = first;
            reached.add(other);
          }
        }
      }
    }
    return numbers;
  }
}
