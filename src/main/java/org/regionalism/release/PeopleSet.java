package org.regionalism.release;

import java.util.Comparator;

/**
 * A set of people that a report speaks of.
 *
 * @param kind what makes it
 * @param attribute the attribute of a group; else empty
 * @param value the attribute's value, or the name of the set within its kind; empty for the whole
 */
public record PeopleSet(Kind kind, String attribute, String value)
    implements Comparable<PeopleSet> {

  private static final Comparator<PeopleSet> ORDER =
      Comparator.comparing(PeopleSet::kind)
          .thenComparing(PeopleSet::attribute)
          .thenComparing(PeopleSet::value);

  /** Everybody of a wave. */
  public static final PeopleSet WHOLE = new PeopleSet(Kind.WHOLE, "", "");

  /**
   * The value that stands for all hidden groups of people who typed a value of their own: they are
   * several, and shown as one.
   */
  public static final String UNDECLARED = "undeclared";

  /** What makes a set. */
  public enum Kind {
    /** Everybody of the wave. */
    WHOLE,
    /** Those with a value of an attribute. */
    GROUP,
    /** Those of one organization, which is named. */
    ORGANIZATION,
    /** Those whom a screen flags; {@code flagged} for any, {@code unflagged} for all others. */
    SCREENED,
    /**
     * Who of two waves is in both, or in one: {@code matched}, {@code joined}, {@code left}; or how
     * the two are compared.
     */
    PAIRED,
    /** Those who were invited: {@code organizations}, {@code people}, or a sector's. */
    INVITED
  }

  /**
   * Makes the set of those with a value of an attribute.
   *
   * @param attribute the attribute
   * @param value the value
   * @return the group
   */
  public static PeopleSet group(String attribute, String value) {
    return new PeopleSet(Kind.GROUP, attribute, value);
  }

  @Override
  public int compareTo(PeopleSet other) {
    return ORDER.compare(this, other);
  }
}
