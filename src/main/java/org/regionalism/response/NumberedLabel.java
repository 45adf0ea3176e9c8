package org.regionalism.response;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that stands beside a label, as in "4 – Agree" or "Agree (4)".
 *
 * @param number the number
 * @param label what stands beside it, any text
 */
record NumberedLabel(int number, String label) {

  private static final Pattern NUMBER_FIRST =
      Pattern.compile("(-?\\d{1,9}) ?(?:[-.:=)] ?|\\(| )(.*?)\\)?");
  private static final Pattern NUMBER_LAST =
      Pattern.compile("(.*?) ?(?:[-:=] ?|[(\\[])(-?\\d{1,9})[)\\]]?");

  /** Every way to read a tidy text as a number with a label. */
  static List<NumberedLabel> in(String text) {
    List<NumberedLabel> readings = new ArrayList<>();
    Matcher first = NUMBER_FIRST.matcher(text);
    if (first.matches()) {
      readings.add(new NumberedLabel(Integer.parseInt(first.group(1)), first.group(2)));
    }
    Matcher last = NUMBER_LAST.matcher(text);
    if (last.matches()) {
      readings.add(new NumberedLabel(Integer.parseInt(last.group(2)), last.group(1)));
    }
    return readings;
  }
}
