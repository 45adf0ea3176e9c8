package org.regionalism.export.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Decodes a part in UTF-8, which nearly all are in. Left to itself, the parser prints a line to the
 * terminal at bytes that are no characters.
 */
final class PartText {

  private static final int HEAD = 128;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final Pattern DECLARED = Pattern.compile("encoding\\s*=\\s*[\"']([^\"']*)");

  private PartText() {}

  /**
   * The text, if the part is in UTF-8.
   *
   * @param part the part, at its beginning, where it is again if there is no text
   */
  static Optional<Reader> of(BufferedInputStream part) throws IOException {
    part.mark(HEAD);
    byte[] head = part.readNBytes(HEAD);
    part.reset();
    if (head.length == 0 || isWide(HexFormat.of().formatHex(head))) {
      return Optional.empty();
    }
    Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
    if (declared.find() && !declared.group(1).toLowerCase(Locale.ROOT).equals("utf-8")) {
      return Optional.empty();
    }
    boolean marked = head.length >= MARK.length && startsWithMark(head);
    part.skipNBytes(marked ? MARK.length : 0);
    return Optional.of(strictly(part));
  }

  /** Whether it begins with a mark of UTF-16, or in UTF-16 as a declaration does. */
  private static boolean isWide(String head) {
    return Stream.of("feff", "fffe", "003c003f", "3c003f00").anyMatch(head::startsWith);
  }

  private static boolean startsWithMark(byte[] head) {
    return head[0] == MARK[0] && head[1] == MARK[1] && head[2] == MARK[2];
  }

  private static Reader strictly(InputStream part) {
    return new InputStreamReader(
        part,
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }
}
