package org.regionalism.report;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;

/**
 * Makes cells of figures, and remembers which reasons for missing ones a section has to explain.
 */
final class FigureCells {

  /** Stands for what nobody could be asked, because there was no survey. */
  static final Cell UNASKED = new Cell.Withheld("–");

  private final Absence absence;
  private final Set<Reason> met = EnumSet.noneOf(Reason.class);

  FigureCells(Edition edition) {
    absence = Absence.in(edition);
  }

  Cell amount(Figure figure, Cell.Format format) {
    return figure instanceof Figure.Missing missing
        ? absent(missing.reason())
        : new Cell.Amount(figure.number().orElseThrow(), format);
  }

  Cell count(Figure figure) {
    return amount(figure, Cell.Format.COUNT);
  }

  Cell index(Measure measure) {
    return heat(measure.index(), measure.goalIndex());
  }

  /** An index in its own direction, coloured by how near the goal it is. */
  Cell heat(Figure index, Figure goalIndex) {
    OptionalDouble near = goalIndex.number();
    return index instanceof Figure.Shown shown && near.isPresent()
        ? new Cell.Heat(shown.value(), near.getAsDouble())
        : amount(index, Cell.Format.INDEX);
  }

  Cell range(Interval interval, Cell.Format format) {
    if (interval instanceof Interval.Shown shown) {
      return new Cell.Range(shown.low(), shown.high(), format);
    }
    return absent(((Interval.Missing) interval).reason());
  }

  /** A share of answers or people; see {@link Absence#bound}. */
  Cell share(Figure share, Figure count, int each) {
    if (share instanceof Figure.Missing missing && missing.reason() == Reason.CONSENSUS) {
      return UNASKED;
    }
    if (share instanceof Figure.Missing missing) {
      met.add(missing.reason());
      return new Cell.Withheld(absence.bound(missing.reason(), count, each));
    }
    return amount(share, Cell.Format.SHARE);
  }

  /** A text that speaks of a figure, or what stands in its place. */
  Cell about(Interval interval, String text) {
    return interval instanceof Interval.Missing missing
        ? absent(missing.reason())
        : new Cell.Label(text);
  }

  Cell absent(Reason reason) {
    if (reason == Reason.CONSENSUS) {
      return UNASKED;
    }
    met.add(reason);
    return new Cell.Withheld(absence.text(reason));
  }

  /** What nobody was asked, beside what others were; explained, unlike a column of such cells. */
  Cell unasked() {
    met.add(Reason.CONSENSUS);
    return UNASKED;
  }

  /** Explains each reason that was met, where it was met. */
  List<Block> notes() {
    return met.stream().<Block>map(why -> new Block.Note(absence.explanation(why))).toList();
  }
}
