package org.econcluster.kernel;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Work in independent blocks, done by as many threads as are asked for.
 *
 * <p>Stateless and thread-safe; threads end before a method returns.
 */
public final class Threads {

  private Threads() {}

  /** The work of one thread. */
  @FunctionalInterface
  public interface Worker {
    void work(int block);
  }

  /** Makes the worker of a thread, with what it does not share with others. */
  @FunctionalInterface
  public interface Workers {
    Worker make();
  }

  /**
   * Does every block once and returns when all are done. Which thread does which block is not
   * defined, so a block must write only what is its own.
   *
   * @param threads at least 1; the calling thread is one of them
   */
  public static void run(int threads, int blocks, Workers workers) {
    checkArgument(threads >= 1, "The number of threads (%s) must be at least 1.", threads);
    AtomicInteger next = new AtomicInteger();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Runnable task =
        () -> {
          Worker worker = workers.make();
          for (int block = next.getAndIncrement(); block < blocks; block = next.getAndIncrement()) {
            worker.work(block);
          }
        };
    Thread[] others = new Thread[Math.min(threads, blocks) - 1];
    for (int t = 0; t < others.length; t++) {
      others[t] = new Thread(task, "econcluster-" + t);
      others[t].setDaemon(true);
      others[t].setUncaughtExceptionHandler((thread, problem) -> failure.set(problem));
      others[t].start();
    }
    task.run();
    for (Thread other : others) {
      join(other);
    }
    if (failure.get() != null) {
      throw new IllegalStateException("A thread failed.", failure.get());
    }
  }

  /** Work on the indexes from {@code from}, inclusive, to {@code to}, exclusive. */
  @FunctionalInterface
  public interface Range {
    void run(int from, int to);
  }

  /**
   * Does the work on every index once, in ranges of a size that depends on nothing but the
   * arguments.
   *
   * @param length number of indexes, at least 0
   * @param size indexes of a range, at least 1; the last may have fewer
   * @param threads at least 1; the calling thread is one of them
   */
  public static void forRanges(int length, int size, int threads, Range work) {
    int blocks = (length + size - 1) / size;
    if (blocks > 0) {
      run(
          threads,
          blocks,
          () -> block -> work.run(block * size, Math.min(length, (block + 1) * size)));
    } else {
      checkArgument(threads >= 1, "The number of threads (%s) must be at least 1.", threads);
    }
  }

  private static void join(Thread thread) {
    boolean interrupted = false;
    while (true) {
      try {
        thread.join();
        break;
      } catch (InterruptedException e) {
        interrupted = true; // the work is short, and its results belong to the caller
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
