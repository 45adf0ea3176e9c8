package org.regionalism.export;

import java.io.IOException;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/** Which characters the bytes of a text file stand for. */
final class Encoding {

  /** The longest byte order mark. */
  static final int MARK_LENGTH = 3;

  private Encoding() {}

  /** Finds a charset by the name a person gave. */
  static Optional<Charset> byName(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  /**
   * Opens the text: a byte order mark decides, then what was asked for, then UTF-8.
   *
   * @param in a stream that can take back {@link #MARK_LENGTH} bytes
   */
  static StrictDecoder open(PushbackInputStream in, Optional<Charset> asked) throws IOException {
    byte[] head = in.readNBytes(MARK_LENGTH);
    Charset charset = asked.orElse(StandardCharsets.UTF_8);
    int mark = 0;
    if (head.length >= 3
        && head[0] == (byte) 0xEF
        && head[1] == (byte) 0xBB
        && head[2] == (byte) 0xBF) {
      charset = StandardCharsets.UTF_8;
      mark = 3;
    } else if (head.length >= 2 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
      charset = StandardCharsets.UTF_16LE;
      mark = 2;
    } else if (head.length >= 2 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) {
      charset = StandardCharsets.UTF_16BE;
      mark = 2;
    }
    in.unread(head, mark, head.length - mark);
    return new StrictDecoder(in, charset, mark);
  }
}
