package org.regionalism.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.release.Measured;
import org.regionalism.release.PeopleSet;
import org.regionalism.release.PeopleSet.Kind;
import org.regionalism.release.Statement;
import org.regionalism.release.Topic;

/**
 * Looks for figures that say what single people answered: how often each answer was given by a few,
 * a share that all or nobody but one has, and what everybody of a set answered alike.
 */
record SingleAnswers(Phrases phrases) implements Attack {

  /** Counts of single answers need so many people. */
  private static final int COUNTED = 10;

  private static final List<Measured> SHARES = List.of(Measured.AGREE, Measured.DISAGREE);

  @Override
  public List<Finding> on(Target target) {
    List<Finding> found = new ArrayList<>();
    for (String question : target.facts().questions()) {
      target
          .facts()
          .sets(question)
          .forEach(
              (set, measures) -> {
                long people = target.facts().people(question, set).orElse(0L);
                counts(target, question, set, people, measures).ifPresent(found::add);
                comments(target, question, set, people, measures).ifPresent(found::add);
                share(target, question, set, people, measures).ifPresent(found::add);
                alike(target, question, set, people, measures).ifPresent(found::add);
              });
    }
    return found;
  }

  /** A voice is known among few. */
  private Optional<Finding> comments(
      Target target,
      String question,
      PeopleSet set,
      long people,
      Map<Measured, Statement> measures) {
    return shown(measures, Measured.N)
        .filter(it -> question.startsWith(Topic.COMMENTS) && people > 0 && people < COUNTED)
        .map(it -> finding(target, question, set, it, "answers.comments", people));
  }

  private Optional<Finding> counts(
      Target target,
      String question,
      PeopleSet set,
      long people,
      Map<Measured, Statement> measures) {
    boolean group = !set.equals(PeopleSet.WHOLE);
    return shown(measures, Measured.COUNTS)
        .filter(it -> group || (people > 0 && people < COUNTED))
        .map(it -> finding(target, question, set, it, "answers.counts", people));
  }

  private Optional<Finding> share(
      Target target,
      String question,
      PeopleSet set,
      long people,
      Map<Measured, Statement> measures) {
    if (people == 0 || (set.kind() != Kind.GROUP && people >= COUNTED)) {
      return Optional.empty();
    }
    boolean ofItem = question.startsWith("items.");
    double answers =
        ofItem ? people : target.facts().number(question, set, Measured.ANSWERS).orElse(Double.NaN);
    int each =
        target.outline().map(outline -> ofItem ? 1 : outline.answersEach(question)).orElse(1);
    for (Measured measured : SHARES) {
      Optional<Statement> share = shown(measures, measured);
      if (share.isPresent() && isOnesOwn(share.get().number().orElse(Double.NaN), answers, each)) {
        return Optional.of(finding(target, question, set, share.get(), "answers.share", people));
      }
    }
    return Optional.empty();
  }

  private static boolean isOnesOwn(double share, double answers, int each) {
    if (Double.isNaN(answers)) {
      return share == 0 || share == 1;
    }
    long part = Math.round(share * answers);
    return part <= each || part >= answers - each;
  }

  /** Whether it is shown what all of a few, or all of a group, answered. */
  private Optional<Finding> alike(
      Target target,
      String question,
      PeopleSet set,
      long people,
      Map<Measured, Statement> measures) {
    if (people < 2 || (set.kind() != Kind.GROUP && people >= COUNTED)) {
      return Optional.empty();
    }
    boolean noSpread =
        set.equals(PeopleSet.WHOLE)
            && shown(measures, Measured.SD).filter(sd -> sd.number().orElse(1) == 0).isPresent();
    return shown(measures, Measured.INDEX)
        .filter(index -> noSpread || isEnd(index.number().orElse(Double.NaN)))
        .or(() -> shown(measures, Measured.MEAN).filter(mean -> noSpread))
        .map(it -> finding(target, question, set, it, "answers.alike", people));
  }

  /** Only where all answers are the lowest, or all are the highest, the index is at an end. */
  private static boolean isEnd(double index) {
    return index < Facts.ROUNDING || index > 100 - Facts.ROUNDING;
  }

  private static Optional<Statement> shown(Map<Measured, Statement> measures, Measured measured) {
    return Optional.ofNullable(measures.get(measured)).filter(Statement::isShown);
  }

  private Finding finding(
      Target target, String question, PeopleSet set, Statement at, String key, long people) {
    return new Finding(
        Way.ANSWERS,
        at.place(),
        target.wave(),
        question,
        List.of(set),
        phrases.of(key, phrases.set(set), Long.toString(people), at.measured().key()));
  }
}
