package org.regionalism.release;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The figure that a gate is about.
 *
 * @param subject what it is about, as in {@link Quoted}
 * @param key what it measures
 */
record GatePath(String subject, String key) {

  /** The end of an interval takes two steps. */
  private static final Pattern STEPS =
      Pattern.compile("(?:(.*?)\\.)?([^.]+\\.(?:low|high)|[^.]+)", Pattern.DOTALL);

  /**
   * The key beside a figure that says what it may be in truth. Written again and not taken from
   * what judges gates: a slip there has to be found here.
   */
  private static final Map<String, String> REACH =
      Map.of(
          "index", "indexCi",
          "indexDifference", "indexCi",
          "position", "indexCi",
          "mean", "ci",
          "difference", "ci",
          "agree", "agreeCi",
          "alpha", "alphaCi",
          "band", "bandsInReach",
          "quadrant", "quadrantsInReach");

  static GatePath of(String path) {
    Matcher steps = STEPS.matcher(path);
    return steps.matches()
        ? new GatePath(steps.group(1) == null ? "" : steps.group(1), steps.group(2))
        : new GatePath("", path);
  }

  /** The key of its interval, or of the words that it can be; its own where it has neither. */
  String reach() {
    return REACH.getOrDefault(key, key);
  }
}
