package org.regionalism.report;

/** How many columns a text takes where every letter is as wide as the next. */
public final class DisplayWidth {

  private static final int FIRST_WIDE = 0x1100;

  private DisplayWidth() {}

  /**
   * Counts the columns of a text.
   *
   * @param text one line
   * @return two for each wide letter, none for marks on others, one for all else
   */
  public static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  private static int of(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(character) ? 2 : 1;
    };
  }

  private static boolean isWide(int character) {
    return (character >= FIRST_WIDE && Character.isIdeographic(character))
        || (character >= FIRST_WIDE && character <= 0x115F)
        || (character >= 0x3000 && character <= 0x30FF)
        || (character >= 0xAC00 && character <= 0xD7A3)
        || (character >= 0xFF01 && character <= 0xFF60)
        || (character >= 0x1F300 && character <= 0x1FAFF);
  }
}
