package org.regionalism.export;

import java.io.IOException;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Reads a text part by part: a long one ahead of whoever takes it apart, in a thread of its own. A
 * fault comes where it stands, behind all the text before it, and again for whoever reads on.
 */
final class ReadAhead extends Reader {

  /** How many characters a part has, and at most its {@link #head()}. */
  static final int PART = 1 << 16;

  /** So many parts are read ahead; a text of so much is worth no other thread. */
  private static final int FEW = 4;

  private final Reader in;
  private final BlockingQueue<Part> read = new ArrayBlockingQueue<>(FEW + 1);
  private final BlockingQueue<Part> free = new ArrayBlockingQueue<>(FEW + 1);
  private Optional<Thread> ahead = Optional.empty();
  private Part part = new Part();
  private long passed;
  private int position;

  /**
   * Reads the first part, as long as it may be.
   *
   * @param in the text, read by one thread at a time and closed with this
   */
  ReadAhead(Reader in) {
    this.in = in;
    while (part.length < PART && !part.last) {
      part.readOn(in);
    }
  }

  /** Some of the text, and what came of reading on. */
  private static final class Part {

    private final char[] text = new char[PART];
    private int length;
    private boolean last;
    private Optional<Throwable> fault = Optional.empty();

    /** Takes what there is to read, which of a pipe may be little. */
    void read(Reader in) {
      length = 0;
      readOn(in);
    }

    void readOn(Reader in) {
      try {
        int more = in.read(text, length, PART - length);
        length += Math.max(0, more);
        last = more < 0;
      } catch (IOException | RuntimeException | Error thrown) {
        fault = Optional.of(thrown);
        last = true;
      }
    }
  }

  /** The beginning of the text: all of it, or a part, as long as nothing was read. */
  CharSequence head() {
    return CharBuffer.wrap(part.text, 0, part.length);
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (position == part.length && !next()) {
      return -1;
    }
    int taken = Math.min(length, part.length - position);
    System.arraycopy(part.text, position, target, offset, taken);
    position += taken;
    return taken;
  }

  /** Goes on to the next part, and tells whether there is more text. */
  private boolean next() throws IOException {
    if (!part.last) {
      part = following();
      position = 0;
    }
    if (position < part.length) {
      return true;
    }
    if (part.fault.isPresent()) {
      Throwable fault = part.fault.get();
      if (fault instanceof IOException unreadable) {
        throw unreadable;
      }
      throw new IllegalStateException("a text could not be read", fault);
    }
    return false;
  }

  private Part following() {
    passed += part.length;
    if (passed < FEW * PART) {
      part.read(in);
      return part;
    }
    free.add(part);
    if (ahead.isEmpty()) {
      for (int more = 0; more < FEW; more++) {
        free.add(new Part());
      }
      Thread thread = new Thread(this::work, "read ahead");
      thread.setDaemon(true);
      thread.start();
      ahead = Optional.of(thread);
    }
    try {
      return read.take();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a text was read", stopped);
    }
  }

  /** There is room for every part, so that nothing but a free one is waited for. */
  private void work() {
    try {
      Part next;
      do {
        next = free.take();
        next.read(in);
        read.add(next);
      } while (!next.last);
    } catch (InterruptedException closed) {
      // Nobody reads on.
    }
  }

  @Override
  public void close() throws IOException {
    ahead.ifPresent(Thread::interrupt);
    in.close();
  }
}
