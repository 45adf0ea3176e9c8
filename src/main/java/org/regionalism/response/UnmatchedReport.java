package org.regionalism.response;

import java.util.Optional;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.export.Column;
import org.regionalism.mapping.AnswerText;

/**
 * Says why values of a column are no answers, and what would mend it. Others than those who hold
 * the export may read it in a log: so nothing is counted, and no text is quoted that is longer than
 * an answer, and may be something that a respondent wrote.
 */
final class UnmatchedReport {

  private static final int LONGEST_ANSWER = 40;

  private final String item;
  private final Column column;
  private final AnswerMatcher matcher;
  private final AcrossColumns across;
  private final FilePlaces places;

  UnmatchedReport(
      String item, Column column, AnswerMatcher matcher, AcrossColumns across, FilePlaces places) {
    this.item = item;
    this.column = column;
    this.matcher = matcher;
    this.across = across;
    this.places = places;
  }

  /** Reports a value; an answer of another scale always, and once for all columns. */
  void add(Unmatched.Value value, boolean wanted, Diagnostics diagnostics) {
    Optional<String> other =
        value.fault() == Code.ANSWER_UNMATCHED
            ? across.scales().having(value.raw(), matcher.scale().id())
            : Optional.empty();
    if (other.isPresent()) {
      across
          .scales()
          .add(
              matcher.scale().id(),
              other.get(),
              value.raw(),
              item,
              places.at(value.row(), column.index()));
    } else if (wanted) {
      report(value, places.at(value.row(), column.index()), diagnostics);
    }
  }

  private void report(Unmatched.Value value, Location at, Diagnostics diagnostics) {
    String raw = value.raw();
    String shown = Shown.text(raw);
    String more = value.count() > 1 ? " (in other rows, too)" : "";
    switch (value.fault()) {
      case ANSWER_OFF_SCALE ->
          diagnostics.add(
              Code.ANSWER_OFF_SCALE,
              at,
              shown,
              item,
              Integer.toString(matcher.scale().min()),
              Integer.toString(matcher.scale().max()),
              more);
      case ANSWER_CONTRADICTS ->
          diagnostics.add(Code.ANSWER_CONTRADICTS, at, shown, matcher.meaning(raw));
      case ANSWER_CODE_LABEL -> reportLabel(raw, at, diagnostics);
      case ANSWER_DATE -> diagnostics.add(Code.ANSWER_DATE, at, shown, item);
      case ANSWER_CODE_UNKNOWN -> diagnostics.add(Code.ANSWER_CODE_UNKNOWN, at, shown, item);
      default -> {
        Optional<String> near = matcher.texts().nearest(raw);
        if (near.isEmpty() && !isShort(raw)) {
          diagnostics.add(Code.ANSWER_TEXT, at, item, more);
        } else if (!across.labels().take(raw, near, item, matcher, at)) {
          diagnostics.add(Code.ANSWER_UNMATCHED, at, shown, item, more, remedy(near));
        }
      }
    }
  }

  /** A label that is no answer is the code book's fault, and one for all columns with the code. */
  private void reportLabel(String raw, Location at, Diagnostics diagnostics) {
    Declared.Codes codes = matcher.declared().codes();
    String label = codes.label(raw).orElse("");
    Location place = codes.place(raw).orElse(at);
    if (across.codeLabels().add(place + "\n" + AnswerText.key(raw))) {
      diagnostics.add(
          Code.ANSWER_CODE_LABEL,
          place,
          Shown.text(raw),
          Shown.text(label),
          item,
          hint(matcher.texts().nearest(label)));
    }
  }

  private boolean isShort(String raw) {
    int longest = matcher.texts().labels().stream().mapToInt(String::length).max().orElse(0);
    return raw.strip().length() <= Math.max(LONGEST_ANSWER, longest);
  }

  private String remedy(Optional<String> near) {
    return hint(near)
        + " Correct the cell in a copy of the export, or say in a map what it means (regionalism"
        + " inspect --write-map), or use --lenient to leave such answers out and count them.";
  }

  private String hint(Optional<String> near) {
    return near.map(label -> "Did you mean '" + label + "'?")
        .orElse("Its answers are: " + String.join(", ", matcher.texts().labels()) + ".");
  }
}
