package org.regionalism.simulation;

import java.util.List;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Rubric;

/** Sentences that people might leave in a comment box, in English; they name nobody. */
final class CommentWords {

  private static final double COMMENTS = 0.22;
  private static final String DOMAIN = "{domain}";

  private static final List<String> OPENINGS =
      List.of(
          "Regular meetings across partners have helped us most.",
          "We write more things down now, so new people can catch up.",
          "It depends on who is in the room, and that changes too often.",
          "Good people, not enough time.",
          "We say \"shared goals\" a lot; our budgets say something else.",
          "Some of this is new to me.",
          "Compared with two years ago, this feels different.",
          "Our front-line staff would answer this differently than I do.",
          "A shared list of contacts made a real difference.",
          "Too many small meetings; the large ones are worth the drive.",
          "Joint training days were the turning point for us.",
          "I know my own organization best, so please weigh this lightly.",
          "The section \"{domain}\" was worth talking through with my team.",
          "On \"{domain}\": large partners and small ones see this differently.");

  private static final List<String> CLOSINGS =
      List.of(
          "",
          "",
          "A joint calendar would help.",
          "Smaller partners need to be asked earlier, not last.",
          "Please keep the notes where everybody can find them.",
          "Fewer reports, more time together!",
          "I would like to hear what the others said.",
          "Money still decides a lot (timing, too).",
          "Next step:\nlet us try it at one more site.",
          "Thank you for asking.");

  /** Comments as people type them who think in lists. */
  private static final List<String> LISTS =
      List.of(
          "- more time together\n- shared records\n- fewer forms",
          "+ open talk, - slow decisions",
          "=> ask front-line staff, too");

  private static final double LIST = 0.08;

  private final Rubric rubric;

  CommentWords(Rubric rubric) {
    this.rubric = rubric;
  }

  /** Returns a comment, empty for most people. */
  String comment(Attribute attribute, Draws draws) {
    if (!draws.chance(COMMENTS)) {
      return "";
    }
    if (draws.chance(LIST)) {
      return draws.pick(LISTS);
    }
    String comment = draws.pick(OPENINGS) + " " + draws.pick(CLOSINGS);
    return comment.strip().replace(DOMAIN, domain(attribute).title().in("en"));
  }

  /** Returns the domain that an attribute's name ends in, else the first. */
  private Domain domain(Attribute attribute) {
    return rubric.domains().stream()
        .filter(domain -> attribute.name().endsWith("-" + domain.id()))
        .findFirst()
        .orElse(rubric.domains().get(0));
  }
}
