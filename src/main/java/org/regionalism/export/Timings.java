package org.regionalism.export;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** How exports say how long a response took: in seconds, or by when it began and ended. */
final class Timings {

  private static final double SECONDS_A_DAY = 86_400;

  private Timings() {}

  /** By a column of seconds, with decimals after a point or a comma; nothing where it is absent. */
  static Heading.Timing seconds(int column) {
    return column < 0 ? Heading.Timing.NONE : row -> seconds(row.cell(column).strip());
  }

  private static OptionalDouble seconds(String text) {
    boolean number = !text.isEmpty() && text.length() < 12;
    for (int i = 0; number && i < text.length(); i++) {
      char letter = text.charAt(i);
      number = (letter >= '0' && letter <= '9') || letter == '.' || letter == ',';
    }
    try {
      return number
          ? OptionalDouble.of(Double.parseDouble(text.replace(',', '.')))
          : OptionalDouble.empty();
    } catch (NumberFormatException severalPoints) {
      return OptionalDouble.empty();
    }
  }

  /** By two columns of times; nothing where one is absent. */
  static Heading.Timing between(int start, int end) {
    return start < 0 || end < 0
        ? Heading.Timing.NONE
        : row -> between(row.cell(start), row.cell(end));
  }

  /**
   * By the headers of two columns of times.
   *
   * @param headers all headers
   * @param starts the words that head the start, the best first
   * @param ends the words that head the end, the best first
   */
  static Heading.Timing between(List<String> headers, List<String> starts, List<String> ends) {
    List<String> words = headers.stream().map(Headers::word).toList();
    return between(first(words, starts), first(words, ends));
  }

  /** The column that one of the words heads, or −1. */
  static int first(List<String> words, List<String> wanted) {
    return wanted.stream().mapToInt(words::indexOf).filter(at -> at >= 0).findFirst().orElse(-1);
  }

  /**
   * Of one day: which day it is, and how a tool writes it, does not matter then. Of those who sat
   * until after midnight nothing is said, nor where a tool that keeps no times writes one for both.
   */
  private static OptionalDouble between(String start, String end) {
    Optional<ClockTime> from = ClockTime.of(start);
    Optional<ClockTime> to = ClockTime.of(end);
    if (from.isEmpty() || to.isEmpty() || !from.get().isSameDay(to.get())) {
      return OptionalDouble.empty();
    }
    double seconds = to.get().seconds() - from.get().seconds();
    return seconds <= 0 || seconds >= SECONDS_A_DAY
        ? OptionalDouble.empty()
        : OptionalDouble.of(seconds);
  }
}
