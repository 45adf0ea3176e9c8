package org.regionalism.privacy;

import java.util.Comparator;

/**
 * A linear figure of a question, among those of the same question.
 *
 * @param kind what sort of figure it is
 * @param attribute the attribute's name, where it is about a group; else empty
 * @param value the group's value, or the organization's name; else empty
 */
record FigureKey(Kind kind, String attribute, String value) implements Comparable<FigureKey> {

  /** Sorts of figures, those first of which readers miss least. */
  enum Kind {
    /** The index without the flagged. */
    UNFLAGGED,
    /** The mean over people, beside that over organizations. */
    POOLED,
    /** A group against the rest, by their people. */
    GAP,
    /** A group against the rest, by their organizations. */
    TESTED_GAP,
    /** A group. */
    GROUP,
    /** A convener against the members. */
    CONVENER,
    /** An organization by its name. */
    NAMED,
    /** The whole, in the unit that counts. */
    MEAN
  }

  private static final Comparator<FigureKey> ORDER =
      Comparator.comparing(FigureKey::kind)
          .thenComparing(FigureKey::attribute)
          .thenComparing(FigureKey::value);

  /** A figure of the whole. */
  static FigureKey of(Kind kind) {
    return new FigureKey(kind, "", "");
  }

  /** What tells it from the others of its question. */
  String name() {
    return kind.name() + '\n' + attribute + '\n' + value;
  }

  @Override
  public int compareTo(FigureKey other) {
    return ORDER.compare(this, other);
  }
}
