package org.regionalism.batch;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Does several things at once and hands on what they come to in the order in which they stand. */
final class InOrder {

  private InOrder() {}

  /**
   * Does all things.
   *
   * @param <T> what each comes to
   * @param things what is to be done
   * @param jobs how many are done at once
   * @param into takes what they come to, in this thread
   * @throws OutputFailedException where one of them failed so; what had not begun is left undone
   */
  static <T> void run(List<? extends Callable<T>> things, int jobs, Consumer<T> into)
      throws OutputFailedException {
    ExecutorService workers = Executors.newFixedThreadPool(jobs, InOrder::worker);
    try {
      Queue<Future<T>> results = new ArrayDeque<>();
      things.forEach(thing -> results.add(workers.submit(thing)));
      while (!results.isEmpty()) {
        into.accept(result(results.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "consortium");
    thread.setDaemon(true);
    return thread;
  }

  private static <T> T result(Future<T> result) throws OutputFailedException {
    try {
      return result.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while consortia were scored", stopped);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof OutputFailedException unwritable) {
        throw unwritable;
      }
      if (failed.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("a consortium could not be scored", failed.getCause());
    }
  }
}
