package org.regionalism.export.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes a part as it says that it is encoded, nearly always in UTF-8. Left to itself, the parser
 * prints a line to the terminal at bytes that are no characters.
 */
final class PartText {

  private static final int HEAD = 128;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final Pattern DECLARED = Pattern.compile("encoding\\s*=\\s*[\"']([^\"']*)");

  /** How a part begins in UTF-16: with a mark, or with a declaration. */
  private static final Map<String, Charset> WIDE =
      Map.of(
          "feff", StandardCharsets.UTF_16,
          "fffe", StandardCharsets.UTF_16,
          "003c003f", StandardCharsets.UTF_16BE,
          "3c003f00", StandardCharsets.UTF_16LE);

  private PartText() {}

  /**
   * The text; empty where the part is empty, or declares an encoding that this Java does not know.
   *
   * @param part the part, at its beginning, where it is again if there is no text
   */
  static Optional<Reader> of(BufferedInputStream part) throws IOException {
    part.mark(HEAD);
    byte[] head = part.readNBytes(HEAD);
    part.reset();
    if (head.length >= MARK.length && startsWithMark(head)) {
      part.skipNBytes(MARK.length);
      return Optional.of(strictly(part, StandardCharsets.UTF_8));
    }
    return head.length == 0
        ? Optional.empty()
        : charset(head).map(charset -> strictly(part, charset));
  }

  private static Optional<Charset> charset(byte[] head) {
    String bytes = HexFormat.of().formatHex(head);
    Optional<Charset> wide =
        WIDE.entrySet().stream()
            .filter(beginning -> bytes.startsWith(beginning.getKey()))
            .map(Map.Entry::getValue)
            .findFirst();
    return wide.isPresent() ? wide : declared(new String(head, StandardCharsets.ISO_8859_1));
  }

  private static Optional<Charset> declared(String head) {
    Matcher declared = DECLARED.matcher(head);
    if (!declared.find()) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    try {
      return Optional.of(Charset.forName(declared.group(1)));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static boolean startsWithMark(byte[] head) {
    return head[0] == MARK[0] && head[1] == MARK[1] && head[2] == MARK[2];
  }

  private static Reader strictly(InputStream part, Charset charset) {
    return new InputStreamReader(
        part,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }
}
