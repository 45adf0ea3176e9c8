package org.regionalism;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.regionalism.assessment.Assessor;
import org.regionalism.assessment.Settings;
import org.regionalism.assessment.WaveResult;
import org.regionalism.response.Answer;
import org.regionalism.response.Calendar;
import org.regionalism.response.Flags;
import org.regionalism.response.LedgerEntry;
import org.regionalism.response.Ratings;
import org.regionalism.response.Respondent;
import org.regionalism.response.Screen;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Unit;
import org.regionalism.tally.ScoringPlan;
import org.regionalism.tally.Tallies;

/** Responses to a rubric, written down one by one. */
public final class Responses {

  /** In place of a scale value: nothing was answered. */
  public static final int BLANK = -100;

  /** In place of a scale value: the item does not apply. */
  public static final int NOT_APPLICABLE = -101;

  private final Rubric rubric;
  private final List<Respondent> respondents = new ArrayList<>();
  private String wave = "all";
  private String organization = "";
  private long person = Respondent.NOBODY;
  private List<String> groups;
  private Flags flags = Flags.NONE;

  /** Begins with none. */
  public Responses(Rubric rubric) {
    this.rubric = rubric;
    this.groups = Collections.nCopies((int) rubric.attributes(Attribute.Kind.GROUP).count(), "");
  }

  /** The wave of those that follow. */
  public Responses wave(String name) {
    wave = name;
    return this;
  }

  /** The organization of those that follow; none for an empty text. */
  public Responses of(String name) {
    organization = name;
    return this;
  }

  /** By what the one who follows is known again, and after that nobody is. */
  public Responses person(long digest) {
    person = digest;
    return this;
  }

  /** The values of the group attributes of those that follow. */
  public Responses in(String... values) {
    groups = List.of(values);
    return this;
  }

  /** The screens that flag those that follow; all of them look. */
  public Responses flagged(Screen... screens) {
    flags = Flags.NONE;
    for (Screen screen : Screen.values()) {
      flags = flags.lookedFor(screen);
    }
    for (Screen screen : screens) {
      flags = flags.raised(screen);
    }
    return this;
  }

  /** What screens say of those that follow. */
  public Responses flagged(Flags all) {
    flags = all;
    return this;
  }

  /** Adds one response: a scale value an item, in the rubric's order; the rest is blank. */
  public Responses add(int... values) {
    return times(1, values);
  }

  /** Adds so many equal responses. */
  public Responses times(int count, int... values) {
    List<Answer> answers = new ArrayList<>();
    for (Dimension dimension : rubric.dimensions()) {
      for (int i = 0; i < dimension.items().size(); i++) {
        int place = answers.size();
        answers.add(
            place < values.length ? answer(dimension.scale(), values[place]) : Answer.BLANK);
      }
    }
    for (int i = 0; i < count; i++) {
      respondents.add(new Respondent(wave, organization, groups, answers, person, flags));
    }
    person = Respondent.NOBODY;
    return this;
  }

  private static Answer answer(AnswerScale scale, int value) {
    if (value == BLANK) {
      return Answer.BLANK;
    }
    if (value == NOT_APPLICABLE) {
      return new Answer.NotScored(LedgerEntry.NOT_APPLICABLE);
    }
    if (scale.indexOf(value) < 0) {
      throw new AssertionError("the scale " + scale.id() + " has no point " + value);
    }
    return new Answer.Scored(scale.indexOf(value));
  }

  /** The responses in their order. */
  public List<Respondent> list() {
    return List.copyOf(respondents);
  }

  /** The counts of these responses. */
  public Tallies tallies() {
    return tallies(rubric, respondents);
  }

  /** The counts of other responses to a rubric. */
  public static Tallies tallies(Rubric rubric, Iterable<Respondent> respondents) {
    Tallies tallies = new Tallies(new ScoringPlan(rubric));
    respondents.forEach(tallies);
    return tallies;
  }

  /** The results of the one wave, each organization counting once where there are five. */
  public WaveResult assess() {
    return assess(Unit.ORGANIZATION);
  }

  /** The results of the one wave. */
  public WaveResult assess(Unit unit) {
    List<WaveResult> waves =
        new Assessor(rubric, settings(unit))
            .assess(tallies(), new Ratings(), List.of(), new Calendar());
    if (waves.size() != 1) {
      throw new AssertionError("not one wave: " + waves.size());
    }
    return waves.get(0);
  }

  /** The settings of tests: sets of fewer than five people are not shown. */
  public static Settings settings(Unit unit) {
    return new Settings(unit, 5, "en", false);
  }
}
