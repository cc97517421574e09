package org.econcluster.kernel.space;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

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
    checkArgument(threads >= 1, "The number of threads (%s) must be at least 1.", threads);
    int size = Math.max(1, (items + MOST - 1) / MOST);
    List<T> results = new ArrayList<>();
    if (threads == 1) {
      for (int from = 0; from < items; from += size) {
        results.add(work.compute(from, Math.min(items, from + size)));
      }
      return results;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<CompletableFuture<T>> futures = new ArrayList<>();
      for (int from = 0; from < items; from += size) {
        int first = from;
        int end = Math.min(items, from + size);
        futures.add(CompletableFuture.supplyAsync(() -> work.compute(first, end), pool));
      }
      futures.forEach(future -> results.add(future.join()));
      return results;
    } finally {
      pool.shutdown();
    }
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
