package org.regionalism.export.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.regionalism.diagnostic.Code;

/**
 * XML without a document type, and without a tag, a comment or the like that is too long to be held
 * in memory: parsers read those as one piece, however long they are.
 */
final class ShortMarkup extends FilterInputStream {

  private static final long LONGEST = 8 << 20;

  private enum State {
    /** Texts and tags; a text cannot hold an opening bracket, nor can a tag. */
    CONTENT,
    /** Behind an opening bracket. */
    OPENED,
    /** Behind an opening bracket and an exclamation mark. */
    DECLARED,
    /** Behind the first of the two dashes that open a comment. */
    DASHED,
    /** In a comment, in literal text or in an instruction. */
    ENCLOSED
  }

  private State state = State.CONTENT;
  private long position;
  private long opened;

  /** What stands before the closing bracket of what is enclosed: {@code -}, {@code ]} or a mark. */
  private int closing;

  private int last;
  private int lastButOne;

  ShortMarkup(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = in.read(target, offset, length);
    int end = offset + count;
    int at = offset;
    while (at < end) {
      if (state == State.CONTENT) {
        while (at < end && target[at] != '<') {
          at++;
        }
        if (at < end) {
          opened = position + (at - offset);
          state = State.OPENED;
        }
      } else if (target[at] != 0) { // every other byte of UTF-16
        step(target[at]);
      }
      at++;
    }
    position += Math.max(0, count);
    if (position - opened > LONGEST) {
      throw new WorkbookFault(Code.XLSX_MARKUP_TOO_LONG);
    }
    return count;
  }

  private void step(byte next) {
    switch (state) {
      case OPENED -> {
        if (next == '!') {
          state = State.DECLARED;
        } else if (next == '?') {
          enclose('?');
        } else {
          state = State.CONTENT;
        }
      }
      case DECLARED -> {
        if (next == '-') {
          state = State.DASHED;
        } else if (next == '[') {
          enclose(']');
        } else {
          throw new WorkbookFault(Code.XLSX_DOCTYPE);
        }
      }
      case DASHED -> enclose('-');
      default -> {
        boolean twice = closing == '?' || lastButOne == closing;
        if (next == '>' && last == closing && twice) {
          state = State.CONTENT;
        }
        lastButOne = last;
        last = next;
      }
    }
  }

  private void enclose(int closedBy) {
    state = State.ENCLOSED;
    closing = closedBy;
    last = 0;
    lastButOne = 0;
  }

  @Override
  public long skip(long count) throws IOException {
    byte[] skipped = new byte[(int) Math.min(count, LONGEST / 2)];
    return Math.max(0, read(skipped, 0, skipped.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
