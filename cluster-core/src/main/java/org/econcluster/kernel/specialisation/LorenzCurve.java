package org.econcluster.kernel.specialisation;

import java.util.Arrays;

/**
 * A Lorenz curve under construction: parts of an activity over parts of a base, from the one with
 * the least activity for its base to the one with the most.
 *
 * <p>Reused from curve to curve, so that it allocates once; not thread-safe. Parts without activity
 * are passed over: their place is at the beginning, where the curve is flat.
 *
 * <p>What is sorted is one number for each part: the bits of its quotient, which sort as the
 * numbers do as long as none is negative, with the place of the part instead of the last of them.
 * Numbers are distributed over buckets by their first bits, and then each bucket is sorted: by
 * insertion if it is small, which most are, so no data make it slow.
 *
 * <p>With \(b\) bits for a place, quotients that differ by less than \(2^{b-52}\) of themselves are
 * in the order of their places, which changes a coefficient by less than \(2^{b-52}\): by 1e-12 for
 * up to 4,096 parts.
 */
final class LorenzCurve {

  private static final int LARGEST_INSERTION = 24;

  private final long[] keys;
  private final long[] sorted;
  private final int[] starts;
  private final long places;
  private double[] activity = new double[0];
  private double[] base = activity;
  private int from;
  private int count;
  private long lowest;
  private long highest;

  /** A curve of up to {@code capacity} parts. */
  LorenzCurve(int capacity) {
    keys = new long[capacity + 1]; // one more for zeros after the last part
    sorted = new long[capacity];
    starts = new int[bucketCount(capacity) + 1];
    places = (1L << Integer.SIZE - Integer.numberOfLeadingZeros(capacity)) - 1;
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
    sort();
    double sum = 0;
    double below = 0;
    for (int k = 0; k < count; k++) {
      int place = (int) (sorted[k] & places);
      double own = activity[from + place];
      sum += base[place] * (below + (below + own));
      below += own;
    }
    return 1 - sum / activityTotal / baseTotal;
  }

  /** A power of two, so that few buckets have more than one part. */
  private static int bucketCount(int parts) {
    return Math.max(8, Integer.highestOneBit(parts) * 8);
  }

  private void sort() {
    int buckets = bucketCount(count);
    int rangeBits = Long.SIZE - Long.numberOfLeadingZeros(Math.max(0, highest - lowest));
    int shift = Math.max(0, rangeBits - Integer.numberOfTrailingZeros(buckets));
    Arrays.fill(starts, 0, buckets + 1, 0);
    for (int k = 0; k < count; k++) {
      starts[(int) (keys[k] - lowest >>> shift) + 1]++;
    }
    int largest = 0;
    int place = 0;
    for (int b = 1; b <= buckets; b++) {
      largest = Math.max(largest, starts[b]);
      place += starts[b];
      starts[b] = place;
    }
    for (int k = 0; k < count; k++) {
      long key = keys[k];
      sorted[starts[(int) (key - lowest >>> shift)]++] = key;
    }
    // Now every start is where its bucket ends.
    if (largest > LARGEST_INSERTION) {
      for (int b = 0, start = 0; b < buckets; start = starts[b++]) {
        if (starts[b] - start > LARGEST_INSERTION) {
          Arrays.sort(sorted, start, starts[b]);
        }
      }
    }
    insertionSort();
  }

  /** Sorts what is sorted but within buckets. */
  private void insertionSort() {
    for (int k = 1; k < count; k++) {
      long key = sorted[k];
      if (key < sorted[k - 1]) {
        int place = k;
        do {
          sorted[place] = sorted[place - 1];
          place--;
        } while (place > 0 && key < sorted[place - 1]);
        sorted[place] = key;
      }
    }
  }
}
