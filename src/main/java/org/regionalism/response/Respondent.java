package org.regionalism.response;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** One response: who answered, as far as it matters, and the answers. */
public final class Respondent {

  /** The wave of all responses where neither a label nor a column names one. */
  public static final String ONLY_WAVE = "all";

  /** The person of all responses without an id. */
  public static final long NOBODY = 0;

  private final String wave;
  private final String organization;
  private final String[] groups;
  private final Answer[] answers;
  private final long person;
  private final Flags flags;

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
    this(wave, organization, groups, answers, NOBODY, Flags.NONE);
  }

  /**
   * Makes a response that screens looked at. The lists are copied.
   *
   * @param wave the wave's name
   * @param organization the organization, or an empty text where none was named
   * @param groups the values of the rubric's group attributes, in their order
   * @param answers one answer an item, in the rubric's order
   * @param person a number by which the respondent is known again, or {@link #NOBODY}
   * @param flags what the screens say
   */
  public Respondent(
      String wave,
      String organization,
      List<String> groups,
      List<? extends Answer> answers,
      long person,
      Flags flags) {
    this(
        wave,
        organization,
        groups.toArray(String[]::new),
        answers.toArray(Answer[]::new),
        person,
        flags);
  }

  Respondent(
      String wave,
      String organization,
      String[] groups,
      Answer[] answers,
      long person,
      Flags flags) {
    this.wave = wave;
    this.organization = organization;
    this.groups = groups;
    this.answers = answers;
    this.person = person;
    this.flags = flags;
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
   * Returns the organization.
   *
   * @return its name, or an empty text where none was named
   */
  public String organization() {
    return organization;
  }

  /**
   * Returns the values of all group attributes.
   *
   * @return each value's id, its text where it is not declared, or an empty text
   */
  public List<String> groups() {
    return Collections.unmodifiableList(Arrays.asList(groups));
  }

  /**
   * Returns the answer to an item.
   *
   * @param item the item's place in the rubric, from 0
   * @return the answer
   */
  public Answer answer(int item) {
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
   * Returns what screens say of the response.
   *
   * @return the flags
   */
  public Flags flags() {
    return flags;
  }
}
