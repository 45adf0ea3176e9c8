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
public final class FigureCells {

  /** Stands for what nobody could be asked, because there was no survey. */
  static final Cell UNASKED = new Cell.Withheld("–");

  private final Absence absence;
  private final Set<Reason> met = EnumSet.noneOf(Reason.class);

  /**
   * Begins a section.
   *
   * @param words the words of its language
   * @param minGroup the smallest set of people of which anything is shown
   */
  public FigureCells(Words words, int minGroup) {
    absence = new Absence(words, minGroup);
  }

  FigureCells(Edition edition) {
    absence = Absence.in(edition);
  }

  /**
   * Makes a cell of a figure.
   *
   * @param figure the figure
   * @param format how it is written
   * @return the number, or what stands in its place
   */
  public Cell amount(Figure figure, Cell.Format format) {
    return figure instanceof Figure.Missing missing
        ? absent(missing.reason())
        : new Cell.Amount(figure.number().orElseThrow(), format);
  }

  /**
   * Makes a cell of a count.
   *
   * @param figure the count
   * @return the number, or what stands in its place
   */
  public Cell count(Figure figure) {
    return amount(figure, Cell.Format.COUNT);
  }

  Cell index(Measure measure) {
    return heat(measure.index(), measure.goalIndex());
  }

  /**
   * Makes a cell of an index in its own direction, coloured by how near the goal it is.
   *
   * @param index the index
   * @param goalIndex the same read toward the goal
   * @return the coloured number, or what stands in its place
   */
  public Cell heat(Figure index, Figure goalIndex) {
    OptionalDouble near = goalIndex.number();
    return index instanceof Figure.Shown shown && near.isPresent()
        ? new Cell.Heat(shown.value(), near.getAsDouble())
        : amount(index, Cell.Format.INDEX);
  }

  /**
   * Makes a cell of an interval.
   *
   * @param interval the interval
   * @param format how its ends are written
   * @return the interval, or what stands in its place
   */
  public Cell range(Interval interval, Cell.Format format) {
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

  /**
   * Makes a cell of a text that speaks of a figure.
   *
   * @param interval the figure's interval
   * @param text what is said of it
   * @return the text, or what stands in its place
   */
  public Cell about(Interval interval, String text) {
    return interval instanceof Interval.Missing missing
        ? absent(missing.reason())
        : new Cell.Label(text);
  }

  /**
   * Makes a cell of what is not shown.
   *
   * @param reason why
   * @return what stands in its place
   */
  public Cell absent(Reason reason) {
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

  /**
   * Explains each reason that was met.
   *
   * @return a note for each
   */
  public List<Block> notes() {
    return met.stream().<Block>map(why -> new Block.Note(absence.explanation(why))).toList();
  }
}
