package org.econcluster.rules;

import com.google.common.collect.AbstractIterator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works through a sequence in batches, in order, on one or several threads, and never holds more
 * than a few batches at once.
 */
final class Batches<T, R> extends AbstractIterator<R> implements AutoCloseable {

  /** Large enough to share the cost of a session, small enough for its memory to stay in cache. */
  private static final int SIZE = 100;

  private final Iterator<T> source;
  private final Function<List<T>, ? extends List<R>> work;
  private final int ahead;
  private final @Nullable ExecutorService executor;
  private final Deque<Future<? extends List<R>>> running = new ArrayDeque<>();
  private Iterator<R> ready = Collections.emptyIterator();

  Batches(Iterator<T> source, Function<List<T>, ? extends List<R>> work, int threads) {
    this.source = source;
    this.work = work;
    this.ahead = threads + 1;
    this.executor = threads == 1 ? null : Executors.newFixedThreadPool(threads, Batches::daemon);
  }

  @Override
  protected @Nullable R computeNext() {
    try {
      return nextResult();
    } catch (RuntimeException | Error e) {
      close(); // neither source nor work will go on
      throw e;
    }
  }

  private @Nullable R nextResult() {
    while (!ready.hasNext()) {
      List<R> batch = executor == null ? nextHere() : nextOf(executor);
      if (batch.isEmpty()) {
        close();
        return endOfData();
      }
      ready = batch.iterator();
    }
    return ready.next();
  }

  private List<R> nextHere() {
    List<T> batch = take();
    return batch.isEmpty() ? List.of() : work.apply(batch);
  }

  private List<R> nextOf(ExecutorService threads) {
    while (running.size() < ahead && source.hasNext()) {
      List<T> batch = take();
      running.add(threads.submit(() -> work.apply(batch)));
    }
    if (running.isEmpty()) {
      return List.of();
    }
    try {
      return running.remove().get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException("An assessment failed.", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The assessment of a batch was interrupted.", e);
    }
  }

  private List<T> take() {
    List<T> batch = new ArrayList<>(SIZE);
    while (batch.size() < SIZE && source.hasNext()) {
      batch.add(source.next());
    }
    return batch;
  }

  @Override
  public void close() {
    if (executor != null) {
      executor.shutdownNow();
    }
  }

  private static Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "econcluster-assessor");
    thread.setDaemon(true);
    return thread;
  }
}
