package org.regionalism.release;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.regionalism.release.Statement.Showing;

/**
 * What a cell of figures says.
 *
 * @param showing whether a figure is shown
 * @param number the figure, if it is a single number
 */
record CellReading(Showing showing, OptionalDouble number) {

  private static final Pattern NUMBER =
      Pattern.compile("([+−-]?)(\\d+(?:[.,]\\d+)?(?:E-?\\d+)?)\\s?(%?)");
  private static final List<String> BOUNDS =
      List.of("share.at-most", "share.at-least", "absence.at-most-one", "absence.all-but-one");
  private static final List<String> YES_OR_NO = List.of("yes", "no");

  /** Reads a cell; empty where it says nothing that a report of ours says. */
  static Optional<CellReading> of(String text, ReportWords words) {
    Matcher number = NUMBER.matcher(text);
    if (number.matches()) {
      double value = Double.parseDouble(number.group(2).replace(',', '.'));
      double signed = number.group(1).matches("[−-]") ? -value : value;
      return Optional.of(
          new CellReading(
              Showing.SHOWN, OptionalDouble.of(number.group(3).isEmpty() ? signed : signed / 100)));
    }
    if (words.says("absence.withheld", text) || words.says("items.counts.hidden", text)) {
      return without(Showing.WITHHELD);
    }
    if (BOUNDS.stream().anyMatch(key -> words.says(key, text))) {
      return without(Showing.BOUND);
    }
    if (words.whole("spoken.range", text).isPresent()
        || YES_OR_NO.stream().anyMatch(key -> words.says(key, text))) {
      return without(Showing.SHOWN);
    }
    boolean absent =
        text.isEmpty() || text.equals("–") || words.below("absence.", text).isPresent();
    return absent ? without(Showing.ABSENT) : Optional.empty();
  }

  private static Optional<CellReading> without(Showing showing) {
    return Optional.of(new CellReading(showing, OptionalDouble.empty()));
  }
}
