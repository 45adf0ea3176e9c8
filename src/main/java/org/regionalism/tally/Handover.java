package org.regionalism.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.regionalism.response.Respondent;

/**
 * Hands responses on in batches to a thread of their own, so that they are tallied while the next
 * are read. Their order stays. Of a small export everything is done in the thread that reads.
 */
public final class Handover implements Consumer<Respondent>, AutoCloseable {

  private static final int BATCH = 256;
  private static final int WAITING = 8;

  private final Consumer<Respondent> into;
  private final BlockingQueue<List<Respondent>> waiting = new ArrayBlockingQueue<>(WAITING);
  private List<Respondent> batch = new ArrayList<>(BATCH);
  private Optional<Thread> worker = Optional.empty();
  private volatile Optional<Throwable> failure = Optional.empty();

  /**
   * Begins.
   *
   * @param into takes the responses, in one other thread at a time; all of them once this is closed
   */
  public Handover(Consumer<Respondent> into) {
    this.into = into;
  }

  /**
   * Takes a response.
   *
   * @param respondent the response
   */
  @Override
  public void accept(Respondent respondent) {
    batch.add(respondent);
    if (batch.size() == BATCH) {
      if (worker.isEmpty()) {
        Thread thread = new Thread(this::work, "tally");
        thread.setDaemon(true);
        thread.start();
        worker = Optional.of(thread);
      }
      hand(batch);
      batch = new ArrayList<>(BATCH);
    }
  }

  /** An empty batch is the last. After a failure batches are taken and dropped. */
  private void work() {
    try {
      for (List<Respondent> next = waiting.take(); !next.isEmpty(); next = waiting.take()) {
        if (failure.isEmpty()) {
          add(next);
        }
      }
    } catch (InterruptedException stopped) {
      failure = Optional.of(stopped);
    }
  }

  private void add(List<Respondent> responses) {
    try {
      responses.forEach(into);
    } catch (RuntimeException | Error thrown) {
      failure = Optional.of(thrown);
    }
  }

  private void hand(List<Respondent> next) {
    try {
      waiting.put(next);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while responses were tallied", stopped);
    }
  }

  /** Waits until every response was taken, and throws what went wrong with one of them. */
  @Override
  public void close() {
    if (worker.isPresent()) {
      hand(List.of());
      try {
        worker.get().join();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while responses were tallied", stopped);
      }
      worker = Optional.empty();
    }
    if (failure.isPresent()) {
      throw new IllegalStateException("responses could not be tallied", failure.get());
    }
    batch.forEach(into);
    batch = new ArrayList<>();
  }
}
