package org.econcluster.kernel.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Products of a square matrix with vectors, on a given number of threads.
 *
 * <p>Every element of a product is summed by one thread in one order, so the bits do not depend on
 * the number of threads. Threads live until {@link #close()}.
 */
final class Products implements AutoCloseable {

  /** Below so many cells a second thread costs more than it saves. */
  private static final int CELLS_FOR_THREADS = 1 << 16;

  private final double[] matrix;
  private final int size;
  private final int threads;
  private final ExecutorService helpers;

  Products(double[] matrix, int size, int threads) {
    this.matrix = matrix;
    this.size = size;
    this.threads = matrix.length < CELLS_FOR_THREADS ? 1 : Math.min(threads, size);
    this.helpers = Executors.newFixedThreadPool(Math.max(1, this.threads - 1), Products::daemon);
  }

  /** Writes the matrix times a column vector. */
  void timesColumn(double[] column, double[] product) {
    inParts((from, to) -> rows(column, from, to, product));
  }

  /** Writes a row vector times the matrix. */
  void rowTimes(double[] row, double[] product) {
    inParts((from, to) -> columns(row, from, to, product));
  }

  @Override
  public void close() {
    helpers.shutdown();
  }

  private void rows(double[] column, int from, int to, double[] product) {
    int even = size & ~3;
    for (int i = from; i < to; i++) {
      int row = i * size;
      double a = 0;
      double b = 0;
      double c = 0;
      double d = 0;
      for (int j = 0; j < even; j += 4) {
        a += matrix[row + j] * column[j];
        b += matrix[row + j + 1] * column[j + 1];
        c += matrix[row + j + 2] * column[j + 2];
        d += matrix[row + j + 3] * column[j + 3];
      }
      for (int j = even; j < size; j++) {
        a += matrix[row + j] * column[j];
      }
      product[i] = a + b + (c + d);
    }
  }

  private void columns(double[] row, int from, int to, double[] product) {
    for (int j = from; j < to; j++) {
      product[j] = 0;
    }
    int even = size & ~3;
    for (int i = 0; i < even; i += 4) {
      int cell = i * size;
      double a = row[i];
      double b = row[i + 1];
      double c = row[i + 2];
      double d = row[i + 3];
      for (int j = from; j < to; j++) {
        product[j] +=
            a * matrix[cell + j]
                + b * matrix[cell + size + j]
                + (c * matrix[cell + 2 * size + j] + d * matrix[cell + 3 * size + j]);
      }
    }
    for (int i = even; i < size; i++) {
      for (int j = from; j < to; j++) {
        product[j] += row[i] * matrix[i * size + j];
      }
    }
  }

  private void inParts(Part part) {
    List<Future<?>> running = new ArrayList<>();
    for (int k = 1; k < threads; k++) {
      int from = start(k);
      int to = start(k + 1);
      running.add(helpers.submit(() -> part.run(from, to)));
    }
    part.run(0, start(1));
    for (Future<?> each : running) {
      await(each);
    }
  }

  private int start(int part) {
    return (int) ((long) size * part / threads);
  }

  private static void await(Future<?> part) {
    try {
      part.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while multiplying.", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("A part of a product failed.", e);
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "econcluster-products");
    thread.setDaemon(true);
    return thread;
  }

  /** Computes the elements of a product from an index to before another. */
  @FunctionalInterface
  private interface Part {
    void run(int from, int to);
  }
}
