package org.regionalism.notation;

import java.nio.charset.StandardCharsets;
import org.regionalism.diagnostic.Location;

/**
 * A document in which a test has marked a place with {@code §}.
 *
 * @param text the document without the mark
 * @param line the line of what followed the mark, from 1
 * @param column its column, from 1
 */
public record MarkedText(String text, int line, int column) {

  /** Takes the mark out. */
  public static MarkedText of(String marked) {
    int at = marked.indexOf('§');
    if (at < 0 || at != marked.lastIndexOf('§')) {
      throw new IllegalArgumentException("exactly one mark is needed: " + marked);
    }
    String before = marked.substring(0, at);
    int lineStart = before.lastIndexOf('\n') + 1;
    return new MarkedText(
        before + marked.substring(at + 1),
        (int) before.chars().filter(c -> c == '\n').count() + 1,
        before.codePointCount(lineStart, at) + 1);
  }

  /** The document in UTF-8. */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The marked place. */
  public Location in(String path) {
    return Location.of(path, line, column);
  }
}
