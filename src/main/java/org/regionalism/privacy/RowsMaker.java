package org.regionalism.privacy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.commons.numbers.fraction.BigFraction;
import org.regionalism.assessment.Crossed;
import org.regionalism.assessment.DimensionResult;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Gap;
import org.regionalism.assessment.GapMeasure;
import org.regionalism.assessment.GroupMeasure;
import org.regionalism.assessment.GroupResult;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.NamedOrganization;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.ShiftResult;
import org.regionalism.assessment.WaveResult;
import org.regionalism.privacy.FigureKey.Kind;
import org.regionalism.privacy.People.Part;
import org.regionalism.rubric.Unit;

/** Describes what is shown of one question of a wave as rows of weights. */
final class RowsMaker {

  private final WaveResult raw;
  private final WaveResult shown;
  private final String question;
  private final People people;
  private final Map<FigureKey, List<BigFraction>> weights;
  private final SortedMap<FigureKey, List<BigFraction>> rows = new TreeMap<>();
  private final Set<String> open = new TreeSet<>();

  /**
   * Describes.
   *
   * @param raw the wave as it is
   * @param shown the wave as it would be shown
   * @param question the question's key
   * @param people who is scored in it
   * @param weights takes the weights that figures give these people's scores, and has those that
   *     were made for another question or another round
   */
  RowsMaker(
      WaveResult raw,
      WaveResult shown,
      String question,
      People people,
      Map<FigureKey, List<BigFraction>> weights) {
    this.raw = raw;
    this.shown = shown;
    this.question = question;
    this.people = people;
    this.weights = weights;
  }

  /** What is shown of scores. */
  ReleasedRows scores() {
    rows.clear();
    open.clear();
    addWhole();
    addGroups(measure -> isShown(measure.index()));
    for (Gap gap : shown.gaps()) {
      addGap(gap);
    }
    if (question.equals(Crossed.OVERALL)) {
      addUnflagged();
    }
    addNamed();
    return released();
  }

  /** What is shown of shares of answers: everybody counts once. */
  ReleasedRows shares() {
    rows.clear();
    open.clear();
    Measure whole = whole().orElse(Measure.missing(Reason.WITHHELD));
    if (isShown(whole.index()) || isShown(whole.pooledMean())) {
      rows.put(FigureKey.of(Kind.MEAN), people.sum(anyone -> true));
    }
    addGroups(measure -> isShown(measure.agree()) || isShown(measure.disagree()));
    return released();
  }

  private ReleasedRows released() {
    if (raw.organizations() + (raw.nameless() ? 1 : 0) < 2) {
      people.parts().forEach(part -> open.add(part.organization()));
    }
    return new ReleasedRows(people, rows, open);
  }

  private static boolean isShown(Figure figure) {
    return figure instanceof Figure.Shown;
  }

  private void addWhole() {
    Measure whole = whole().orElse(Measure.missing(Reason.WITHHELD));
    if (isShown(whole.index())) {
      add(FigureKey.of(Kind.MEAN), () -> mean(anyone -> true, shown.unit()));
    }
    if (isShown(whole.pooledMean()) && !tellsOfAll()) {
      add(FigureKey.of(Kind.POOLED), this::pooled);
    }
  }

  private void add(FigureKey key, Supplier<List<BigFraction>> made) {
    rows.put(key, weights.computeIfAbsent(key, any -> made.get()));
  }

  private boolean tellsOfAll() {
    return rows.containsValue(weights.computeIfAbsent(FigureKey.of(Kind.POOLED), any -> pooled()));
  }

  private List<BigFraction> pooled() {
    return people.mean(anyone -> true);
  }

  private List<BigFraction> mean(Predicate<Part> set, Unit unit) {
    return unit == Unit.ORGANIZATION ? people.meanOfOrganizations(set) : people.mean(set);
  }

  private Optional<Measure> whole() {
    if (question.equals(Crossed.OVERALL)) {
      return Optional.of(shown.overall());
    }
    return asked(shown.dimensions(), Crossed.dimension(""))
        .map(DimensionResult::measure)
        .or(() -> asked(shown.shifts(), Crossed.shift("")).map(ShiftResult::measure))
        .or(() -> asked(shown.domains(), Crossed.domain("")))
        .or(
            () ->
                shown.lenses().entrySet().stream()
                    .flatMap(
                        lens -> asked(lens.getValue(), Crossed.lens(lens.getKey(), "")).stream())
                    .findFirst());
  }

  /** What is the question's among those whose keys begin alike. */
  private <M> Optional<M> asked(Map<String, M> measures, String beginning) {
    return question.startsWith(beginning)
        ? Optional.ofNullable(measures.get(question.substring(beginning.length())))
        : Optional.empty();
  }

  private <M> Optional<M> asked(Map<String, M> dimensions, Map<String, M> domains) {
    return asked(dimensions, Crossed.dimension("")).or(() -> asked(domains, Crossed.domain("")));
  }

  /** On the whole, a group is known by its domains. */
  private void addGroups(Predicate<GroupMeasure> isShown) {
    for (GroupResult group : shown.groups()) {
      boolean whole =
          question.equals(Crossed.OVERALL) && group.domains().values().stream().allMatch(isShown);
      if (whole || asked(group.dimensions(), group.domains()).filter(isShown).isPresent()) {
        add(
            new FigureKey(Kind.GROUP, group.attribute(), group.value()),
            () -> people.sum(people.in(group.attribute(), group.value())));
      }
    }
  }

  private void addGap(Gap gap) {
    Optional<GapMeasure> found = measure(gap);
    if (found.isPresent() && !follows(gap, found.get())) {
      Unit unit = found.get().unit();
      Predicate<Part> group = people.in(gap.attribute(), gap.value());
      add(
          new FigureKey(
              unit == Unit.ORGANIZATION ? Kind.TESTED_GAP : Kind.GAP, gap.attribute(), gap.value()),
          () -> People.less(mean(group, unit), mean(group.negate(), unit)));
    }
  }

  /** By people, a gap says nothing that the group and the mean over all people do not say. */
  private boolean follows(Gap gap, GapMeasure measure) {
    return measure.unit() == Unit.RESPONDENT
        && rows.containsKey(new FigureKey(Kind.GROUP, gap.attribute(), gap.value()))
        && tellsOfAll();
  }

  private Optional<GapMeasure> measure(Gap gap) {
    return asked(gap.dimensions(), gap.domains()).filter(one -> isShown(one.indexDifference()));
  }

  private void addUnflagged() {
    if (isShown(shown.scrutiny().screening().index())
        && people.parts().stream().anyMatch(Part::flagged)) {
      add(FigureKey.of(Kind.UNFLAGGED), () -> mean(part -> !part.flagged(), shown.unit()));
    }
  }

  /** Who is named may be known, and a convener too where it is set against the others. */
  private void addNamed() {
    if (shown.naming().isEmpty()) {
      return;
    }
    if (question.equals(Crossed.OVERALL)) {
      for (NamedOrganization one : shown.naming().get().organizations()) {
        open.add(one.name());
        add(new FigureKey(Kind.NAMED, "", one.name()), () -> people.sum(people.of(one.name())));
      }
    }
    for (Gap gap : shown.naming().get().conveners()) {
      if (measure(gap).isPresent()) {
        Predicate<Part> convener = people.of(gap.value());
        open.add(gap.value());
        add(
            new FigureKey(Kind.CONVENER, "", gap.value()),
            () -> People.less(people.mean(convener), people.mean(convener.negate())));
      }
    }
  }
}
