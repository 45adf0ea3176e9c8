package org.regionalism.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.regionalism.export.ReadAhead.PART;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ReadAheadTest {

  private static final int LONG = 20 * PART + 7;

  private static String text(int length) {
    SplittableRandom random = new SplittableRandom(7);
    StringBuilder text = new StringBuilder(length);
    while (text.length() < length) {
      text.append((char) ('a' + random.nextInt(26)));
    }
    return text.toString();
  }

  /** A text that comes in pieces, and in the end a fault. */
  private static final class Faulty extends Reader {

    private final StringReader text;
    private final Throwable fault;
    private final AtomicLong read = new AtomicLong();
    private final List<String> threads = new CopyOnWriteArrayList<>();

    Faulty(String text, Throwable fault) {
      this.text = new StringReader(text);
      this.fault = fault;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      threads.add(Thread.currentThread().getName());
      int more = text.read(target, offset, Math.min(length, 9_999));
      if (more < 0) {
        if (fault instanceof IOException unreadable) {
          throw unreadable;
        }
        throw (RuntimeException) fault;
      }
      read.addAndGet(more);
      return more;
    }

    @Override
    public void close() {
      text.close();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, PART - 1, PART, PART + 1, 4 * PART, 5 * PART, 9 * PART, LONG})
  void readsTheTextAsItIs(int length) throws IOException {
    String text = text(length);
    StringWriter read = new StringWriter();
    try (ReadAhead reader = new ReadAhead(new StringReader(text))) {
      assertThat(reader.head()).hasToString(text.substring(0, Math.min(length, PART)));

      reader.transferTo(read);

      assertThat(reader.read()).isEqualTo(-1);
    }
    assertThat(read.toString().equals(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, PART, 4 * PART, LONG})
  void comesToAFaultBehindTheTextAndAgainForWhoeverReadsOn(int length) throws IOException {
    String text = text(length);
    StringWriter read = new StringWriter();
    try (ReadAhead reader = new ReadAhead(new Faulty(text, new IOException("torn")))) {
      assertThatThrownBy(() -> reader.transferTo(read)).hasMessage("torn");

      assertThatThrownBy(reader::read).isInstanceOf(IOException.class).hasMessage("torn");
    }
    assertThat(read.toString().equals(text)).isTrue();
  }

  @Test
  void handsOnAnErrorOfTheProgramFromTheOtherThread() throws IOException {
    IllegalArgumentException bug = new IllegalArgumentException("bug");
    try (ReadAhead reader = new ReadAhead(new Faulty(text(LONG), bug))) {
      assertThatThrownBy(() -> reader.transferTo(Writer.nullWriter()))
          .isInstanceOf(IllegalStateException.class)
          .hasCause(bug);
    }
  }

  @Test
  void readsAShortTextWhereItIsAskedFor() throws IOException {
    Faulty text = new Faulty(text(3 * PART), new IOException("torn"));
    try (ReadAhead reader = new ReadAhead(text)) {
      assertThatThrownBy(() -> reader.transferTo(Writer.nullWriter())).hasMessage("torn");
    }
    assertThat(text.threads).containsOnly(Thread.currentThread().getName());
  }

  @Test
  void readsOnlyAFewPartsAhead() throws IOException, InterruptedException {
    Faulty text = new Faulty(text(LONG), new IOException("torn"));
    try (ReadAhead reader = new ReadAhead(text)) {
      reader.skip(5L * PART);
      while (text.read.get() < 5L * PART + 20_000) {
        Thread.sleep(10);
      }
      Thread.sleep(200);

      assertThat(text.threads).contains("read ahead");
      assertThat(text.read.get()).isLessThan(10L * PART);
    }
  }

  @Test
  void leavesNoThreadBehind() throws IOException, InterruptedException {
    List<Thread> before = ahead();
    ReadAhead reader = new ReadAhead(new StringReader(text(LONG)));
    reader.skip(6L * PART);
    List<Thread> started = new ArrayList<>(ahead());
    started.removeAll(before);

    reader.close();

    for (Thread thread : started) {
      thread.join(10_000);
      assertThat(thread.isAlive()).isFalse();
    }
    assertThat(started).isNotEmpty();
  }

  private static List<Thread> ahead() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("read ahead"))
        .toList();
  }
}
