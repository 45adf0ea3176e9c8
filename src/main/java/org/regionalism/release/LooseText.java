package org.regionalism.release;

import org.regionalism.diagnostic.Location;

/**
 * A text outside of tables: a sentence, the description of a picture, the name of a cell.
 *
 * @param place where it stands
 * @param text the text
 * @param kind what kind of text it is
 */
public record LooseText(Location place, String text, Kind kind) {

  /** What kind of text it is. */
  public enum Kind {
    /** Something that is said. */
    SAID,
    /** What a chart keeps of a cell in which it does not stand. */
    KEPT_ALONE,
    /** The title of a report of many consortia whose own reports are not beside it. */
    ALONE
  }

  static LooseText of(Location place, String text) {
    return new LooseText(place, text, Kind.SAID);
  }
}
