package org.regionalism.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.concurrent.atomic.AtomicLong;

/** Decodes bytes to characters and stops, with the byte's place, at what is no text. */
final class StrictDecoder extends Reader {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);

  /** Where the caller has room for one half of a pair, the other half waits here. */
  private final CharBuffer pair = CharBuffer.allocate(2).limit(0);

  /** Asked for by whoever shows how far the reading has come, too. */
  private final AtomicLong consumed;

  private boolean ended;

  StrictDecoder(InputStream in, Charset charset, long skipped) {
    this.in = in;
    this.consumed = new AtomicLong(skipped);
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** How many bytes became characters. */
  long consumed() {
    return consumed.get();
  }

  /** The name of the encoding. */
  String encoding() {
    return decoder.charset().name();
  }

  /** A byte that cannot be decoded. */
  static final class NotText extends IOException {
    private static final long serialVersionUID = 1L;
    private final long place;
    private final String encoding;

    NotText(long place, String encoding) {
      super("undecodable byte " + place);
      this.place = place;
      this.encoding = encoding;
    }

    /** Counted from 1. */
    long place() {
      return place;
    }

    /** The encoding in which it is no character. */
    String encoding() {
      return encoding;
    }
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    if (length > 1 && !pair.hasRemaining()) {
      return decode(CharBuffer.wrap(target, offset, length).slice());
    }
    if (length == 0) {
      return 0;
    }
    if (!pair.hasRemaining()) {
      int decoded = decode(pair.clear());
      pair.flip();
      if (decoded < 0) {
        return decoded;
      }
    }
    target[offset] = pair.get();
    return 1;
  }

  /**
   * Fills in at least one character, or returns −1 at the end; there is room for two. What stands
   * before a byte that is no text comes first; whoever reads on meets the fault, however often.
   */
  private int decode(CharBuffer out) throws IOException {
    while (out.position() == 0) {
      int before = bytes.position();
      CoderResult result = decoder.decode(bytes, out, ended);
      consumed.addAndGet(bytes.position() - before);
      if (out.position() > 0) {
        break;
      }
      if (result.isError()) {
        throw new NotText(consumed.get() + 1, decoder.charset().name());
      }
      if (ended) {
        return -1;
      }
      refill();
    }
    return out.position();
  }

  private void refill() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    if (read < 0) {
      ended = true;
    } else {
      bytes.position(bytes.position() + read);
    }
    bytes.flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
