package org.econcluster.kernel.specialisation;

import java.util.Arrays;

/**
 * A Lorenz curve under construction: parts of an activity over parts of a base, from the one with
 * the least activity for its base to the one with the most.
 *
 * <p>Reused from curve to curve, so that it allocates once; not thread-safe. Parts without activity
 * are passed over: their place is at the beginning, where the curve is flat.
 *
 * <p>The area needs no sorting of all parts. Twice the area beside the curve is the sum of \(b_k (2
 * A_k + a_k)\) over the parts in their order, with activity \(a\), base \(b\) and the activity
 * \(A_k\) of all parts before. Two parts in the right order add \(2 a_j b_k\), and in the wrong
 * order \(2 a_k b_j\); half the sum of the two is the larger by \(|a_k b_j - a_j b_k|\) than the
 * one that is right. So parts are thrown into buckets by the first bits of their quotient, which
 * sort as numbers do as long as none is negative; parts of one bucket are taken as one, which
 * counts each of their pairs by that half sum, and the distances of the pairs are taken off.
 * Buckets are so many that most have one part. Where a bucket gets many, the parts are sorted after
 * all, so no data make it slow.
 */
final class LorenzCurve {

  private static final int BUCKETS_OF_A_PART = 16;
  private static final int LARGEST_BUCKET = 12;
  private static final int NONE = -1;

  private final long[] keys; // the bits of a quotient, with the place of its part as the last
  private final long places;
  private final double[] activities; // of a bucket, where its first part is
  private final double[] bases;
  private final int[] nexts; // the next part of the same bucket
  private final int[] firsts; // of each bucket that has a part
  private final long[] occupied; // a bit for each bucket
  private double[] activity = new double[0];
  private double[] base = activity;
  private int from;
  private int count;
  private long lowest;
  private long highest;
  private double activityScale;
  private double baseScale;

  /** A curve of up to {@code capacity} parts. */
  LorenzCurve(int capacity) {
    keys = new long[capacity + 1]; // one more for zeros after the last part
    places = (1L << Integer.SIZE - Integer.numberOfLeadingZeros(capacity)) - 1;
    activities = new double[capacity];
    bases = new double[capacity];
    nexts = new int[capacity];
    firsts = new int[bucketCount(capacity)];
    occupied = new long[firsts.length / Long.SIZE];
  }

  /**
   * Begins anew with parts of an activity. The arrays must stay as they are until the area is asked
   * for.
   *
   * @param parts holds them, each at least 0, from {@code from} on
   * @param bases of all parts, as many as there are; above 0 where the part is
   * @param inverses 1 over each base; anything finite where that is 0
   */
  void load(double[] parts, int from, double[] bases, double[] inverses) {
    int next = 0;
    long low = Long.MAX_VALUE;
    long high = 0;
    for (int k = 0; k < bases.length; k++) {
      double part = parts[from + k];
      long key = Double.doubleToRawLongBits(part * inverses[k]) & ~places | k;
      keys[next] = key; // the next part overwrites it if it is 0
      next += part > 0 ? 1 : 0;
    }
    for (int k = 0; k < next; k++) {
      low = Math.min(low, keys[k]);
      high = Math.max(high, keys[k]);
    }
    this.activity = parts;
    this.base = bases;
    this.from = from;
    this.count = next;
    this.lowest = low;
    this.highest = high;
  }

  /**
   * Returns twice the area between the curve and the diagonal.
   *
   * @param activityTotal of all parts
   * @param baseTotal of all parts
   */
  double gini(double activityTotal, double baseTotal) {
    // Powers of two keep products within range and change no coefficient.
    activityScale = Math.scalb(1.0, -Math.getExponent(activityTotal));
    baseScale = Math.scalb(1.0, -Math.getExponent(baseTotal));
    int buckets = bucketCount(count);
    double inBuckets = fill(buckets);
    double beside = Double.isNaN(inBuckets) ? ofSorted() : ofBuckets(buckets) - inBuckets;
    return 1 - beside / (activityTotal * activityScale) / (baseTotal * baseScale);
  }

  /** A power of two, so that few buckets have more than one part. */
  private static int bucketCount(int parts) {
    return Math.max(Long.SIZE, Integer.highestOneBit(parts) * BUCKETS_OF_A_PART);
  }

  /** Puts parts into buckets; returns what pairs of one bucket differ by, NaN if it has many. */
  private double fill(int buckets) {
    int rangeBits = Long.SIZE - Long.numberOfLeadingZeros(Math.max(0, highest - lowest));
    int shift = Math.max(0, rangeBits - Integer.numberOfTrailingZeros(buckets));
    Arrays.fill(occupied, 0, buckets / Long.SIZE, 0);
    double distances = 0;
    for (int k = 0; k < count; k++) {
      int place = (int) (keys[k] & places);
      double own = activity[from + place] * activityScale;
      double ofBase = base[place] * baseScale;
      activities[k] = own;
      bases[k] = ofBase;
      int bucket = (int) (keys[k] - lowest >>> shift);
      int word = bucket / Long.SIZE;
      long bit = 1L << bucket;
      if ((occupied[word] & bit) == 0) {
        occupied[word] |= bit;
        firsts[bucket] = k;
        nexts[k] = NONE;
      } else {
        int first = firsts[bucket];
        double distance = distances(first, own, ofBase);
        if (Double.isNaN(distance)) {
          return Double.NaN;
        }
        distances += distance;
        nexts[k] = nexts[first];
        nexts[first] = k;
        activities[first] += own;
        bases[first] += ofBase;
      }
    }
    return distances;
  }

  /** What the parts of a bucket differ by from one more, NaN if it has many. */
  private double distances(int first, double own, double ofBase) {
    double sum = 0;
    int size = 0;
    for (int k = first; k != NONE; k = nexts[k]) {
      if (++size > LARGEST_BUCKET) {
        return Double.NaN;
      }
      int place = (int) (keys[k] & places);
      sum +=
          Math.abs(
              own * (base[place] * baseScale) - ofBase * (activity[from + place] * activityScale));
    }
    return sum;
  }

  private double ofBuckets(int buckets) {
    double sum = 0;
    double below = 0;
    for (int word = 0; word < buckets / Long.SIZE; word++) {
      for (long bits = occupied[word]; bits != 0; bits &= bits - 1) {
        int k = firsts[word * Long.SIZE + Long.numberOfTrailingZeros(bits)];
        sum += bases[k] * (below + (below + activities[k]));
        below += activities[k];
      }
    }
    return sum;
  }

  /**
   * Sorts all parts. Quotients that differ by less than \(2^{b-52}\) of themselves, with \(b\) bits
   * for a place, are in the order of their places, which changes the area by no more than that:
   * 1e-12 of it for up to 4,096 parts.
   */
  private double ofSorted() {
    Arrays.sort(keys, 0, count);
    double sum = 0;
    double below = 0;
    for (int k = 0; k < count; k++) {
      int place = (int) (keys[k] & places);
      double own = activity[from + place] * activityScale;
      sum += base[place] * baseScale * (below + (below + own));
      below += own;
    }
    return sum;
  }
}
