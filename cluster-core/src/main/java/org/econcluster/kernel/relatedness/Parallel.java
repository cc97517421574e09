package org.econcluster.kernel.relatedness;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Shares blocks of indexes among threads.
 *
 * <p>Blocks depend on the work alone and each writes its own cells, so results are the same bits
 * whatever the number of threads.
 */
final class Parallel {

  private Parallel() {}

  /** Work on the indexes of one block. */
  @FunctionalInterface
  interface Block {
    void run(int from, int to);
  }

  /**
   * Runs every block once; the calling thread takes part. Thread {@code t} takes every {@code
   * threads}-th block, so that work that shrinks with the index is shared evenly.
   *
   * @param length number of indexes
   * @param block indexes of a block, at least 1
   * @param threads at least 1
   */
  static void forBlocks(int length, int block, int threads, Block work) {
    checkArgument(threads >= 1, "The number of threads (%s) must be at least 1.", threads);
    int blocks = (length + block - 1) / block;
    int helpers = Math.min(threads, blocks) - 1;
    if (helpers <= 0) {
      if (length > 0) {
        work.run(0, length);
      }
      return;
    }
    Throwable[] failures = new Throwable[helpers];
    Thread[] started = new Thread[helpers];
    for (int h = 0; h < helpers; h++) {
      int helper = h;
      started[h] =
          new Thread(
              () -> {
                try {
                  runEvery(length, block, helper + 1, helpers + 1, work);
                } catch (Throwable failure) { // handed to the caller
                  failures[helper] = failure;
                }
              },
              "econcluster-" + (h + 1));
      started[h].setDaemon(true);
      started[h].start();
    }
    try {
      runEvery(length, block, 0, helpers + 1, work);
    } finally {
      joinAll(started);
    }
    for (Throwable failure : failures) {
      if (failure != null) {
        throw new IllegalStateException("A thread failed.", failure);
      }
    }
  }

  private static void runEvery(int length, int block, int first, int step, Block work) {
    for (int from = first * block; from < length; from += step * block) {
      work.run(from, Math.min(from + block, length));
    }
  }

  private static void joinAll(Thread[] threads) {
    boolean interrupted = false;
    for (Thread thread : threads) {
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          interrupted = true; // kept for the caller; half a result must not be returned
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
