package org.regionalism.response;

import java.util.List;
import java.util.function.Supplier;

/** One response: who answered, as far as it matters, and the answers. */
public final class Respondent {

  /** The wave of all responses where neither a label nor a column names one. */
  public static final String ONLY_WAVE = "all";

  /** The person of all responses without an id. */
  public static final long NOBODY = 0;

  private final String wave;
  private final Standing standing;
  private final int[] answers;
  private final long person;
  private final Supplier<Flags> screens;

  /**
   * Makes a response of somebody who cannot be known again. The lists are copied.
   *
   * @param wave the wave's name
   * @param organization the organization, or an empty text where none was named
   * @param groups the values of the rubric's group attributes, in their order
   * @param answers one answer an item, in the rubric's order
   */
  public Respondent(
      String wave, String organization, List<String> groups, List<? extends Answer> answers) {
    this(wave, organization, groups, answers, NOBODY);
  }

  /**
   * Makes a response. The lists are copied.
   *
   * @param wave the wave's name
   * @param organization the organization, or an empty text where none was named
   * @param groups the values of the rubric's group attributes, in their order
   * @param answers one answer an item, in the rubric's order
   * @param person a number by which the respondent is known again, or {@link #NOBODY}
   */
  public Respondent(
      String wave,
      String organization,
      List<String> groups,
      List<? extends Answer> answers,
      long person) {
    this(
        wave,
        new Standing(organization, groups),
        answers.stream().mapToInt(Answer::code).toArray(),
        person,
        () -> Flags.NONE);
  }

  /**
   * What screens say is asked where it is needed, so that they need not look while rows are read.
   *
   * @param answers the answers' numbers, which stay as they are
   */
  Respondent(String wave, Standing standing, int[] answers, long person, Supplier<Flags> screens) {
    this.wave = wave;
    this.standing = standing;
    this.answers = answers;
    this.person = person;
    this.screens = screens;
  }

  /**
   * Returns the wave.
   *
   * @return its name
   */
  public String wave() {
    return wave;
  }

  /**
   * Returns for whom the respondent answers.
   *
   * @return the organization and the values of all group attributes
   */
  public Standing standing() {
    return standing;
  }

  /**
   * Returns the organization.
   *
   * @return its name, or an empty text where none was named
   */
  public String organization() {
    return standing.organization();
  }

  /**
   * Returns the values of all group attributes.
   *
   * @return each value's id, its text where it is not declared, or an empty text
   */
  public List<String> groups() {
    return standing.groups();
  }

  /**
   * Returns the answer to an item.
   *
   * @param item the item's place in the rubric, from 0
   * @return the answer
   */
  public Answer answer(int item) {
    return Answer.of(answers[item]);
  }

  /**
   * Returns the point of the answer to an item.
   *
   * @param item the item's place in the rubric, from 0
   * @return its place among the scale's points, from 0; below 0 where there is none
   */
  public int point(int item) {
    return answers[item];
  }

  /**
   * Returns by what the respondent is known again in another wave of this run.
   *
   * @return a digest of the respondent's id, or {@link #NOBODY}
   */
  public long person() {
    return person;
  }

  /**
   * Asks the screens what they say of the response. They look at it each time.
   *
   * @return the flags
   */
  public Flags flags() {
    return screens.get();
  }

  /**
   * Returns the same response as screens see it.
   *
   * @param found what the screens say
   * @return a new response
   */
  public Respondent flagged(Flags found) {
    return new Respondent(wave, standing, answers, person, () -> found);
  }
}
