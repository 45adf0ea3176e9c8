package org.regionalism.assessment;

import java.util.Locale;

/**
 * A set of respondents of which figures may be shown, beside the whole wave.
 *
 * @param kind what sort of set it is
 * @param attribute the attribute's name, for a group; else empty
 * @param value the group's value as respondents gave it; else empty
 */
public record ShownSet(Kind kind, String attribute, String value) implements Comparable<ShownSet> {

  /** What sort of set it is. */
  public enum Kind {
    /** Everybody. */
    WHOLE,
    /** Those who share a value of an attribute. */
    GROUP,
    /** Organizations that answered in the wave before, too. */
    AGAIN,
    /** Organizations that did not, and those who name none. */
    JOINED
  }

  /** Everybody. */
  public static final ShownSet WHOLE = new ShownSet(Kind.WHOLE, "", "");

  /**
   * Returns a group.
   *
   * @param attribute the attribute's name
   * @param value its value, empty for those who gave none
   * @return the set
   */
  public static ShownSet group(String attribute, String value) {
    return new ShownSet(Kind.GROUP, attribute, value);
  }

  /**
   * Returns the value as results name it.
   *
   * @return as in {@link GroupResult#value}
   */
  public String resultValue() {
    return value.isEmpty() ? GroupResult.UNSPECIFIED : value;
  }

  @Override
  public int compareTo(ShownSet other) {
    return key().compareTo(other.key());
  }

  private String key() {
    return String.join("\n", kind.name().toLowerCase(Locale.ROOT), attribute, value);
  }
}
