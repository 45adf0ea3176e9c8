package org.regionalism.response;

/** The rules by which a raw value is found to mean something, in the order they are tried. */
public enum MatchRule {
  /** Nothing stands there. */
  BLANK("blank"),
  /** The map says so. */
  MAP("map"),
  /** An answer that the scale declares as not scored. */
  NOT_SCORED("not scored"),
  /** A label of the scale. */
  LABEL("label"),
  /** A text that the scale declares to mean the same as a label. */
  SYNONYM("synonym"),
  /** What people write where there is no answer. */
  MISSING_WORD("missing word"),
  /** A number beside a label. */
  NUMBERED_LABEL("number with label"),
  /** A code whose label the code book gives. */
  CODE_BOOK("code book"),
  /** A bare number. */
  NUMBER("number on the scale"),
  /** No rule. */
  NONE("none");

  private final String word;

  MatchRule(String word) {
    this.word = word;
  }

  /**
   * Returns what people read.
   *
   * @return for example {@code number with label}
   */
  public String word() {
    return word;
  }
}
