package org.econcluster.kernel.specialisation;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Work in independent blocks, done by as many threads as are asked for. */
final class Threads {

  private Threads() {}

  /** The work of one thread. */
  @FunctionalInterface
  interface Worker {
    void work(int block);
  }

  /** Makes the worker of a thread, with what it does not share with others. */
  @FunctionalInterface
  interface Workers {
    Worker make();
  }

  /**
   * Does every block once and returns when all are done. Which thread does which block is not
   * defined, so a block must write only what is its own.
   *
   * @param threads at least 1; the calling thread is one of them
   */
  static void run(int threads, int blocks, Workers workers) {
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
