package org.regionalism.report.chart;

import java.util.HexFormat;
import java.util.List;

/** The colours of charts. Brown and green can be told apart with every kind of colour vision. */
final class Palette {

  static final String PAPER = "#ffffff";
  static final String INK = "#1f2933";
  static final String SECONDARY = "#616e7c";
  static final String RULE = "#cbd2d9";
  static final String FAINT = "#e4e7eb";
  static final String FAR = "#8c510a";
  static final String TOWARD_FAR = "#d8b365";
  static final String NEUTRAL = "#d9d9d9";
  static final String TOWARD_GOAL = "#5ab4ac";
  static final String GOAL = "#01665e";

  private Palette() {}

  /** A colour between two others: 0 gives the first, 1 the second. */
  static String between(String first, String second, double share) {
    StringBuilder out = new StringBuilder("#");
    for (int channel = 0; channel < 3; channel++) {
      double mixed = channel(first, channel) * (1 - share) + channel(second, channel) * share;
      out.append(HexFormat.of().toHexDigits((byte) Math.round(mixed)));
    }
    return out.toString();
  }

  /** A light version of a colour, for areas behind a mark. */
  static String tint(String colour) {
    return between(colour, PAPER, .62);
  }

  /** Ink or paper, whichever can be read better on a ground. */
  static String readableOn(String ground) {
    return List.of(INK, PAPER).stream()
        .max((a, b) -> Double.compare(contrast(a, ground), contrast(b, ground)))
        .orElseThrow();
  }

  /** The contrast ratio of two colours as WCAG defines it, 1 to 21. */
  static double contrast(String one, String other) {
    double a = luminance(one) + .05;
    double b = luminance(other) + .05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(String colour) {
    return .2126 * linear(channel(colour, 0))
        + .7152 * linear(channel(colour, 1))
        + .0722 * linear(channel(colour, 2));
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= .04045 ? share / 12.92 : StrictMath.pow((share + .055) / 1.055, 2.4);
  }

  private static int channel(String colour, int index) {
    return Integer.parseInt(colour, 1 + 2 * index, 3 + 2 * index, 16);
  }
}
