package org.regionalism.release;

/**
 * What a figure is about. Figures are only taken from each other within one wave and one question.
 *
 * @param wave the wave's name
 * @param question {@code people} for who answered at all, {@code overall}, or where the figure
 *     stands in the rubric, for example {@code dimensions.trust}
 * @param set whom it speaks of
 */
public record Topic(String wave, String question, PeopleSet set) {

  /** What a wave is called of which no name is known. */
  public static final String ONLY_WAVE = "all";

  /** The question that everybody who answered has answered. */
  public static final String PEOPLE = "people";

  /** How questions begin to which people wrote what they liked. */
  public static final String COMMENTS = "comments.";
}
