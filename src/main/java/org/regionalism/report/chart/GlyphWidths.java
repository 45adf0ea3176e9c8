package org.regionalism.report.chart;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;

/**
 * How wide characters are, in hundredths of the font size. A picture may be read with any font, so
 * each character counts as wide as in the widest of the common sans-serif fonts.
 */
final class GlyphWidths {

  static final GlyphWidths REGULAR =
      new GlyphWidths(
          List.of(
              new Group(28, "'ijl"),
              new Group(32, "I ,.·"),
              new Group(36, "/:;\\|f‘’"),
              new Group(40, "-()[]t¡"),
              new Group(50, "!r\"*J`°–"),
              new Group(56, "sz“”"),
              new Group(58, "?L_ck¿"),
              new Group(62, "vxyFTaeo«»"),
              new Group(64, "$0123456789bdghnpqu{}€"),
              new Group(68, "EKPSY"),
              new Group(74, "ABVXZCRU"),
              new Group(78, "HN&DG"),
              new Group(84, "OQw#+<=>^~M−×≤≥"),
              new Group(102, "%mW@—…")));

  static final GlyphWidths BOLD =
      new GlyphWidths(
          List.of(
              new Group(32, "'"),
              new Group(38, " ijl,./I\\|·"),
              new Group(42, ":;-‘’"),
              new Group(48, "f!()[]t¡"),
              new Group(54, "`r\"*°–"),
              new Group(60, "J_csz"),
              new Group(66, "?Lvxy«»“”¿"),
              new Group(68, "aek"),
              new Group(70, "$0123456789EFTo€"),
              new Group(72, "bdghnpqu{}"),
              new Group(76, "CPSYZ"),
              new Group(82, "ABKRVXU"),
              new Group(86, "#+<=>DGHN^~OQ&−×≤≥"),
              new Group(102, "w@M%—…"),
              new Group(112, "mW")));

  private static final int OTHER_LETTER = 85;
  private static final int WIDEST = 112;
  private static final int TABLE_END = 0x2300;

  private final int[] table = new int[TABLE_END];

  private record Group(int width, String characters) {}

  private GlyphWidths(List<Group> groups) {
    Arrays.fill(table, -1);
    groups.forEach(group -> group.characters().chars().forEach(c -> table[c] = group.width()));
  }

  /** The width of a text, in hundredths of the font size: that of its parts, added up. */
  int of(String text) {
    // An accent takes no room of its own: é is as wide as e.
    String letters = Normalizer.normalize(text, Normalizer.Form.NFD);
    int hundredths = 0;
    for (int i = 0; i < letters.length(); i += Character.charCount(letters.codePointAt(i))) {
      hundredths += width(letters.codePointAt(i));
    }
    return hundredths;
  }

  private int width(int character) {
    if (character < TABLE_END && table[character] >= 0) {
      return table[character];
    }
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER -> OTHER_LETTER;
      default -> WIDEST;
    };
  }
}
