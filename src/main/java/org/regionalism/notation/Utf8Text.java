package org.regionalism.notation;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;

/** The bytes of a document as text: all of it UTF-8, and no characters that nobody can see. */
final class Utf8Text {

  private Utf8Text() {}

  /** Returns the text without a byte order mark, or empty where something was reported. */
  static Optional<String> decode(String path, byte[] bytes, Diagnostics diagnostics) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    String decoded = out.flip().toString();
    String text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
    if (result.isError()) {
      diagnostics.add(
          Code.NOTATION_NOT_UTF8,
          place(path, text, text.length()),
          Integer.toString(in.position() + 1));
      return Optional.empty();
    }
    return refuseControlCharacters(path, text, diagnostics) ? Optional.empty() : Optional.of(text);
  }

  /** Only the first is reported: in UTF-16 read as UTF-8 every second character is one. */
  private static boolean refuseControlCharacters(
      String path, String text, Diagnostics diagnostics) {
    for (int i = 0; i < text.length(); i++) {
      if (isRefused(text.charAt(i))) {
        diagnostics.add(
            Code.NOTATION_CONTROL_CHARACTER, place(path, text, i), hexadecimal(text.charAt(i)));
        return true;
      }
    }
    return false;
  }

  /** Returns the first character that no output could hold, which escapes can still bring in. */
  static Optional<String> firstControlCharacter(String value) {
    for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
      int c = value.codePointAt(i);
      if (c < 0x10000 && (isRefused((char) c) || Character.isSurrogate((char) c))) {
        return Optional.of(hexadecimal((char) c));
      }
    }
    return Optional.empty();
  }

  private static boolean isRefused(char c) {
    return (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r')
        || c == '\uFFFE'
        || c == '\uFFFF';
  }

  private static String hexadecimal(char c) {
    return String.format(java.util.Locale.ROOT, "%04X", (int) c);
  }

  private static Location place(String path, String text, int end) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < end; i++) {
      boolean ends = text.charAt(i) == '\n' || (text.charAt(i) == '\r' && !isLineFeed(text, i + 1));
      if (ends) {
        line++;
        lineStart = i + 1;
      }
    }
    return Location.of(path, line, text.codePointCount(lineStart, end) + 1);
  }

  private static boolean isLineFeed(String text, int i) {
    return i < text.length() && text.charAt(i) == '\n';
  }
}
