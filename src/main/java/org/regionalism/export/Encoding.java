package org.regionalism.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.Set;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;

/** Which characters the bytes of a text file stand for. */
final class Encoding {

  /** The longest byte order mark. */
  static final int MARK_LENGTH = 3;

  private static final char LAST_ASCII = 0x7F;

  private static final Set<Charset> UNICODE =
      Set.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE);

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

  /**
   * Refuses an encoding that a person asked for and that is not the file's: one in which there is
   * no table, for that has digits, delimiters or ends of lines in whatever language people answer;
   * or one that takes each letter of UTF-8 for several.
   *
   * @param head the beginning of the text, in that encoding
   * @param asked which it is
   * @param at the file
   */
  static void refuseOther(CharSequence head, Charset asked, Location at) throws RefusedException {
    if (!head.isEmpty() && head.chars().noneMatch(letter -> letter <= LAST_ASCII)) {
      throw new RefusedException(Code.CSV_OTHER_ENCODING, at, asked.name());
    }
    boolean telling = head.chars().anyMatch(letter -> letter > LAST_ASCII);
    if (telling && !UNICODE.contains(asked) && isUtf8(head.toString().getBytes(asked))) {
      throw new RefusedException(Code.CSV_IS_UTF8, at, asked.name());
    }
  }

  /** Whether all of a text is UTF-8; with NUL characters it is rather UTF-16. */
  static boolean isUtf8(InputStream in) throws IOException {
    char[] part = new char[1 << 13];
    try (StrictDecoder text = new StrictDecoder(in, StandardCharsets.UTF_8, 0)) {
      for (int read = text.read(part); read >= 0; read = text.read(part)) {
        if (CharBuffer.wrap(part, 0, read).chars().anyMatch(letter -> letter == 0)) {
          return false;
        }
      }
      return true;
    } catch (StrictDecoder.NotText other) {
      return false;
    }
  }

  /** The last letter may be cut off. */
  private static boolean isUtf8(byte[] bytes) {
    CharBuffer out = CharBuffer.allocate(bytes.length);
    return !StandardCharsets.UTF_8
        .newDecoder()
        .decode(ByteBuffer.wrap(bytes), out, false)
        .isError();
  }
}
