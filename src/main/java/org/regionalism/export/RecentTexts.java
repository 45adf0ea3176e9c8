package org.regionalism.export;

import java.util.Arrays;
import org.regionalism.diagnostic.Code;

/**
 * Makes the texts of cells. Answers repeat, so short texts are kept for a while: a cell that
 * repeats one of them costs no new text, and the matcher behind finds the very same object.
 */
final class RecentTexts {

  private static final int LONGEST = 64;
  private static final int PLACES = 1 << 13;
  private static final int ASCII = 1 << 7;

  private final String[] digits = new String[ASCII];
  private final char[][] keptCharacters = new char[PLACES][0];
  private final String[] kept = new String[PLACES];

  RecentTexts() {
    Arrays.setAll(digits, character -> Character.toString(character));
    Arrays.fill(kept, "");
  }

  /** The text of a cell; a NUL in it is a fault. */
  String of(char[] buffer, int offset, int length) {
    if (length == 0) {
      return "";
    }
    char first = buffer[offset];
    if (length == 1 && first > 0 && first < ASCII) {
      return digits[first];
    }
    if (length > LONGEST) {
      return made(buffer, offset, length);
    }
    int place = place(buffer, offset, length);
    char[] characters = keptCharacters[place];
    if (!Arrays.equals(characters, 0, characters.length, buffer, offset, offset + length)) {
      kept[place] = made(buffer, offset, length);
      keptCharacters[place] = kept[place].toCharArray();
    }
    return kept[place];
  }

  private static String made(char[] buffer, int offset, int length) {
    String text = new String(buffer, offset, length);
    if (text.indexOf(0) >= 0) {
      throw new CsvFault.Row(Code.CSV_NUL);
    }
    return text;
  }

  /** Tells labels apart without reading all of them; a clash only costs a new text. */
  private static int place(char[] buffer, int offset, int length) {
    int last = offset + length - 1;
    int mixed = 31 * length + buffer[offset];
    mixed = 31 * mixed + buffer[offset + length / 2];
    for (int i = Math.max(offset, last - 3); i <= last; i++) {
      mixed = 31 * mixed + buffer[i];
    }
    return (mixed ^ (mixed >>> 13)) & (PLACES - 1);
  }
}
