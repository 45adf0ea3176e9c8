package org.regionalism.release;

/** The round of a consortium that a figure is of, where it is not said by name. */
public enum Round {
  /** The last wave in which people were surveyed. */
  SURVEY,
  /** The last wave, be it levels that a group agreed on. */
  LAST
}
