package org.regionalism.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Direction;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Lens;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Shift;
import org.regionalism.rubric.Unit;
import org.regionalism.tally.GroupTally;
import org.regionalism.tally.ScoringPlan;
import org.regionalism.tally.WaveTally;

/** Makes the results of one wave. */
final class WaveAssessor {

  /** Fewer named organizations than these make the person the unit. */
  static final int MIN_ORGANIZATIONS = 5;

  private final Rubric rubric;
  private final Settings settings;
  private final ScoringPlan plan;
  private final WaveTally tally;
  private final GroupTally total;
  private final SortedMap<String, GroupTally> organizations;
  private final Unit unit;
  private final MeasureMaker measures;
  private final ReliabilityMaker reliabilities;

  WaveAssessor(Rubric rubric, Settings settings, ScoringPlan plan, WaveTally tally) {
    this.rubric = rubric;
    this.settings = settings;
    this.plan = plan;
    this.tally = tally;
    this.total = tally.total();
    this.organizations = tally.organizations();
    this.unit = named(organizations) < MIN_ORGANIZATIONS ? Unit.RESPONDENT : settings.unit();
    this.reliabilities = new ReliabilityMaker(tally);
    this.measures = new MeasureMaker(rubric.bands(), unit, total, organizations.values());
  }

  private static long named(SortedMap<String, GroupTally> organizations) {
    return organizations.keySet().stream().filter(name -> !name.isEmpty()).count();
  }

  WaveResult assess(String wave) {
    List<GroupResult> groups = groups();
    // Of many organizations gaps take as long as all else, and nothing else depends on them.
    CompletableFuture<List<Gap>> gaps = CompletableFuture.supplyAsync(() -> gaps(groups));
    Measure overall = measures.toward(plan.overallQuestion(), rubric.sharedScale());
    Scrutiny scrutiny =
        new Scrutiny(
            new InfluenceMaker(measures, unit, organizations).of(plan.overallQuestion(), overall),
            new ScreeningMaker(plan, tally, organizations, unit).make());
    Crossed crossed = CrossedMaker.make(rubric, plan, tally);
    return new WaveResult(
        wave,
        unit,
        settings.unit(),
        (int) total.respondents(),
        (int) named(organizations),
        organizations.containsKey(""),
        overall,
        domains(),
        dimensions(),
        shifts(),
        lenses(),
        items(),
        groups,
        gaps.join(),
        Optional.empty(),
        scrutiny,
        Optional.empty(),
        crossed);
  }

  private Map<String, Measure> domains() {
    Map<String, Measure> results = new LinkedHashMap<>();
    for (Domain domain : rubric.domains()) {
      int question = plan.domainQuestion(results.size());
      results.put(
          domain.id(), measures.toward(question, AnswerScale.shared(domain.dimensions().stream())));
    }
    return results;
  }

  private Map<String, DimensionResult> dimensions() {
    Map<String, DimensionResult> results = new LinkedHashMap<>();
    int firstItem = 0;
    for (Dimension dimension : rubric.dimensions()) {
      int place = results.size();
      Shares shares = Shares.of(dimension, firstItem, total);
      Measure measure = measures.make(place, Optional.of(dimension.scale()), dimension.direction());
      long n = total.scored(place);
      long agree = total.leanAgree(place);
      long disagree = total.leanDisagree(place);
      boolean split =
          4 * agree >= n && 4 * disagree >= n && Math.min(agree, disagree) >= settings.minGroup();
      results.put(
          dimension.id(),
          new DimensionResult(
              measure,
              shares.agree(),
              shares.disagree(),
              Figure.count(shares.answers()),
              share(agree, n),
              share(disagree, n),
              split,
              reliabilities.make(dimension, place)));
      firstItem += dimension.items().size();
    }
    return results;
  }

  private static Figure share(long part, long whole) {
    return whole == 0 ? Figure.missing(Reason.NO_ANSWERS) : Figure.of(part / (double) whole);
  }

  private Map<String, ShiftResult> shifts() {
    Map<String, ShiftResult> results = new LinkedHashMap<>();
    List<String> ids = rubric.dimensions().stream().map(Dimension::id).toList();
    for (Shift shift : rubric.shifts()) {
      int question = plan.shiftQuestion(results.size());
      Measure measure =
          measures.toward(question, AnswerScale.shared(Stream.of(shift.from(), shift.to())));
      Measure from =
          measures.make(
              ids.indexOf(shift.from().id()), Optional.of(shift.from().scale()), Direction.AWAY);
      Measure to =
          measures.make(
              ids.indexOf(shift.to().id()), Optional.of(shift.to().scale()), Direction.TOWARD);
      results.put(shift.id(), Quadrants.of(measure, from, to));
    }
    return results;
  }

  private Map<String, Map<String, Measure>> lenses() {
    Map<String, Map<String, Measure>> results = new LinkedHashMap<>();
    int place = 0;
    for (Lens lens : rubric.lenses()) {
      Map<String, Measure> values = new LinkedHashMap<>();
      for (Lens.Value value : lens.values()) {
        Stream<Dimension> asked =
            rubric.dimensions().stream()
                .filter(
                    dimension ->
                        dimension.items().stream()
                            .anyMatch(item -> value.id().equals(item.lensValues().get(lens.id()))));
        values.put(
            value.id(), measures.toward(plan.lensQuestion(place), AnswerScale.shared(asked)));
        place++;
      }
      results.put(lens.id(), values);
    }
    return results;
  }

  private Map<String, ItemResult> items() {
    Map<String, ItemResult> results = new LinkedHashMap<>();
    for (Dimension dimension : rubric.dimensions()) {
      for (Item item : dimension.items()) {
        results.put(
            item.id(),
            ItemAssessor.assess(
                item, dimension.scale(), results.size(), unit, total, organizations.values()));
      }
    }
    return results;
  }

  private List<GroupResult> groups() {
    GroupAssessor groups = new GroupAssessor(rubric, plan, organizations);
    List<GroupResult> results = new ArrayList<>();
    for (int a = 0; a < plan.groups().size(); a++) {
      results.addAll(
          groups.assess(plan.groups().get(a), tally.groups(a), tally.groupOrganizations(a)));
    }
    return results;
  }

  private List<Gap> gaps(List<GroupResult> groups) {
    return IntStream.range(0, plan.groups().size())
        .mapToObj(attribute -> gaps(groups, attribute))
        .flatMap(List::stream)
        .toList();
  }

  private List<Gap> gaps(List<GroupResult> groups, int place) {
    String attribute = plan.groups().get(place).name();
    List<String> values =
        groups.stream()
            .filter(group -> group.attribute().equals(attribute))
            .map(GroupResult::value)
            .filter(value -> !value.equals(GroupResult.UNSPECIFIED))
            .toList();
    return new GapMaker(
            rubric,
            plan,
            unit,
            settings.minGroup(),
            organizations,
            tally.groupOrganizations(place),
            values)
        .make(attribute);
  }
}
