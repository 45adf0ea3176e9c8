package org.regionalism.report.excel;

import java.util.HexFormat;
import java.util.List;

/** The colours of a report, as six hexadecimal digits. */
final class Palette {

  static final String INK = "1F2933";
  static final String SECONDARY = "616E7C";
  static final String RULE = "CBD2D9";
  static final String FAINT = "E4E7EB";

  /** Where people write. */
  static final String OPEN = "EEF5F4";

  static final String WHITE = "FFFFFF";
  static final String BLACK = "000000";

  /** Towards the from-pole, disagreeing, far from the goal. */
  static final String BROWN = "8C510A";

  static final String LIGHT_BROWN = "D8B365";
  static final String NEUTRAL = "D9D9D9";
  static final String LIGHT_TEAL = "5AB4AC";

  /** Towards the to-pole, agreeing, near the goal. */
  static final String TEAL = "01665E";

  private static final List<String> HEAT = List.of(BROWN, LIGHT_BROWN, "F5F5F5", LIGHT_TEAL, TEAL);

  /** The heat scale in steps, so that a workbook needs few styles. */
  private static final int HEAT_STEPS = 20;

  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final double READABLE = 4.5;

  private Palette() {}

  /**
   * Returns the background of a place on the heat scale.
   *
   * @param heat 0 (far) to 100 (near)
   */
  static String heat(double heat) {
    double step = Math.rint(Math.min(Math.max(heat / 100, 0), 1) * HEAT_STEPS) / HEAT_STEPS;
    double place = step * (HEAT.size() - 1);
    int below = Math.min((int) place, HEAT.size() - 2);
    return between(HEAT.get(below), HEAT.get(below + 1), place - below);
  }

  /** Returns the colour at a share, 0 to 1, of the way from one colour to another. */
  static String between(String from, String to, double share) {
    StringBuilder mixed = new StringBuilder();
    for (int channel = 0; channel < 3; channel++) {
      double start = channel(from, channel);
      mixed.append(hex(Math.round(start + share * (channel(to, channel) - start))));
    }
    return mixed.toString();
  }

  /** Returns a text colour that can be read on a background. */
  static String textOn(String background) {
    for (String colour : List.of(INK, WHITE)) {
      if (contrast(colour, background) >= READABLE) {
        return colour;
      }
    }
    return BLACK;
  }

  /** Returns the contrast ratio of two colours as WCAG defines it, 1 to 21. */
  static double contrast(String one, String other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(String colour) {
    return 0.2126 * linear(channel(colour, 0))
        + 0.7152 * linear(channel(colour, 1))
        + 0.0722 * linear(channel(colour, 2));
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static int channel(String colour, int index) {
    return Integer.parseInt(colour, index * 2, index * 2 + 2, 16);
  }

  private static String hex(long channel) {
    return HEX.toHexDigits((byte) channel);
  }
}
