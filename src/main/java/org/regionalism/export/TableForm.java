package org.regionalism.export;

import java.util.Optional;

/**
 * How a file turned out to be a table.
 *
 * @param sheet the sheet that was read, or empty where the file has none
 * @param encoding the encoding of its text, or empty where the file says so itself
 * @param delimiter what stands between its cells, or empty where nothing does
 */
public record TableForm(
    Optional<String> sheet, Optional<String> encoding, Optional<Character> delimiter) {

  /** A table of which nothing of this can be said. */
  public static final TableForm NONE =
      new TableForm(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Returns the delimiter as people call it.
   *
   * @return its word, or the character itself where it has none
   */
  public Optional<String> delimiterWord() {
    return delimiter.map(
        character -> Delimiter.of(character).map(Delimiter::word).orElse(character.toString()));
  }
}
