package org.econcluster.kernel.space;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.econcluster.kernel.Threads;

/**
 * Work that is cut into blocks, so that it can be shared among threads.
 *
 * <p>The blocks depend on the amount of work alone, and their results come back in order: whoever
 * adds them up one after the other gets the same bits whatever the number of threads.
 */
final class Blocks {

  private static final int MOST = 32;

  private Blocks() {}

  /** Computes the result of the items from {@code from}, inclusive, to {@code to}, exclusive. */
  @FunctionalInterface
  interface Work<T> {
    T compute(int from, int to);
  }

  /** Returns the results of all blocks, in order. */
  static <T> List<T> compute(int items, int threads, Work<T> work) {
    return compute(items, MOST, threads, work);
  }

  /**
   * Returns the results of blocks that are worth their while, in order.
   *
   * @param worth how many blocks the work is worth; it must not depend on the number of threads
   */
  static <T> List<T> compute(int items, long worth, int threads, Work<T> work) {
    int most = (int) Math.max(1, Math.min(MOST, worth));
    int size = Math.max(1, (items + most - 1) / most);
    AtomicReferenceArray<T> results = new AtomicReferenceArray<>((items + size - 1) / size);
    Threads.forRanges(
        items, size, threads, (from, to) -> results.set(from / size, work.compute(from, to)));
    return IntStream.range(0, results.length()).mapToObj(results::get).toList();
  }

  /** Returns the sum of all blocks' arrays, added up in order. */
  static double[] sum(int items, int threads, int length, Work<double[]> work) {
    double[] total = new double[length];
    for (double[] part : compute(items, threads, work)) {
      for (int k = 0; k < length; k++) {
        total[k] += part[k];
      }
    }
    return total;
  }
}
