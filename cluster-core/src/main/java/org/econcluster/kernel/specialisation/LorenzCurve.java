package org.econcluster.kernel.specialisation;

import java.util.Arrays;

/**
 * A Lorenz curve under construction: parts of an activity over parts of a base, from the one with
 * the least activity for its base to the one with the most.
 *
 * <p>Reused from curve to curve, so that it allocates once; not thread-safe. Parts without activity
 * need not be added: their place is at the beginning, where the curve is flat.
 *
 * <p>Parts are distributed over buckets by the bits of their quotient, which sort as the numbers do
 * as long as none is negative, and then each bucket is sorted: by insertion if it is small, which
 * most are, and as a heap if it is not, so no data make it slow.
 */
final class LorenzCurve {

  private static final int LARGEST_INSERTION = 24;

  private final double[] activity;
  private final double[] base;
  private final double[] quotient;
  private final double[] sorted;
  private final int[] order;
  private final int[] starts;
  private int count;

  /** A curve of up to {@code capacity} parts. */
  LorenzCurve(int capacity) {
    activity = new double[capacity];
    base = new double[capacity];
    quotient = new double[capacity];
    sorted = new double[capacity];
    order = new int[capacity];
    starts = new int[bucketCount(capacity) + 1];
  }

  /**
   * Begins anew with parts of the activity, of which those that are 0 are passed over.
   *
   * @param parts holds them, each at least 0, from {@code from} on
   * @param bases of all parts, as many as there are; above 0 where the part is
   * @param inverses 1 over each base; anything where that is 0
   */
  void load(double[] parts, int from, double[] bases, double[] inverses) {
    int next = 0;
    for (int k = 0; k < bases.length; k++) {
      double part = parts[from + k];
      activity[next] = part; // the next part overwrites it if it is 0
      base[next] = bases[k];
      quotient[next] = part * inverses[k];
      next += part > 0 ? 1 : 0;
    }
    count = next;
  }

  /**
   * Begins anew with some parts of the activity.
   *
   * @param parts holds them, each above 0, from {@code from} on
   * @param size how many there are
   * @param places of the same parts in {@code bases}, from {@code from} on
   */
  void load(double[] parts, int[] places, int from, int size, double[] bases, double[] inverses) {
    for (int k = 0; k < size; k++) {
      int place = places[from + k];
      activity[k] = parts[from + k];
      base[k] = bases[place];
      quotient[k] = parts[from + k] * inverses[place];
    }
    count = size;
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
      double own = activity[order[k]];
      sum += base[order[k]] * (below + (below + own));
      below += own;
    }
    return 1 - sum / activityTotal / baseTotal;
  }

  /** A power of two, so that most buckets have one part or none. */
  private static int bucketCount(int parts) {
    return Math.max(4, Integer.highestOneBit(parts) * 2);
  }

  private void sort() {
    long lowest = Long.MAX_VALUE;
    long highest = 0;
    for (int k = 0; k < count; k++) {
      long bits = Double.doubleToRawLongBits(quotient[k]);
      lowest = Math.min(lowest, bits);
      highest = Math.max(highest, bits);
    }
    int buckets = bucketCount(count);
    int rangeBits = Long.SIZE - Long.numberOfLeadingZeros(Math.max(0, highest - lowest));
    int shift = Math.max(0, rangeBits - Integer.numberOfTrailingZeros(buckets));
    Arrays.fill(starts, 0, buckets + 1, 0);
    for (int k = 0; k < count; k++) {
      starts[bucket(k, lowest, shift) + 1]++;
    }
    int largest = 0;
    int place = 0;
    for (int b = 1; b <= buckets; b++) {
      largest = Math.max(largest, starts[b]);
      place += starts[b];
      starts[b] = place;
    }
    for (int k = 0; k < count; k++) {
      int to = starts[bucket(k, lowest, shift)]++;
      sorted[to] = quotient[k];
      order[to] = k;
    }
    // Now every start is where its bucket ends.
    if (largest > LARGEST_INSERTION) {
      for (int b = 0, from = 0; b < buckets; from = starts[b++]) {
        if (starts[b] - from > LARGEST_INSERTION) {
          heapSort(from, starts[b]);
        }
      }
    }
    insertionSort();
  }

  private int bucket(int part, long lowest, int shift) {
    return (int) ((Double.doubleToRawLongBits(quotient[part]) - lowest) >>> shift);
  }

  /** Sorts what is sorted but within buckets. */
  private void insertionSort() {
    for (int k = 1; k < count; k++) {
      double value = sorted[k];
      if (value < sorted[k - 1]) {
        int part = order[k];
        int place = k;
        do {
          sorted[place] = sorted[place - 1];
          order[place] = order[place - 1];
          place--;
        } while (place > 0 && value < sorted[place - 1]);
        sorted[place] = value;
        order[place] = part;
      }
    }
  }

  private void heapSort(int from, int to) {
    int size = to - from;
    for (int k = size / 2 - 1; k >= 0; k--) {
      sink(from, k, size);
    }
    for (int last = size - 1; last > 0; last--) {
      swap(from, from + last);
      sink(from, 0, last);
    }
  }

  private void sink(int from, int top, int size) {
    int parent = top;
    while (2 * parent + 1 < size) {
      int child = 2 * parent + 1;
      if (child + 1 < size && sorted[from + child] < sorted[from + child + 1]) {
        child++;
      }
      if (sorted[from + parent] >= sorted[from + child]) {
        return;
      }
      swap(from + parent, from + child);
      parent = child;
    }
  }

  private void swap(int one, int other) {
    double value = sorted[one];
    sorted[one] = sorted[other];
    sorted[other] = value;
    int part = order[one];
    order[one] = order[other];
    order[other] = part;
  }
}
