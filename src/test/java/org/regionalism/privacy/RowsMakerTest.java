package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Gap;
import org.regionalism.assessment.GapMeasure;
import org.regionalism.assessment.GroupMeasure;
import org.regionalism.assessment.GroupResult;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.NamedOrganization;
import org.regionalism.assessment.Reason;
import org.regionalism.privacy.FigureKey.Kind;
import org.regionalism.privacy.People.Part;
import org.regionalism.rubric.Unit;

/**
 * Of ten people: two of A in sector a; one of A, flagged, and three of B in sector b; and four who
 * name neither organization nor sector.
 */
class RowsMakerTest {

  private static final Figure NONE = Figure.missing(Reason.WITHHELD);
  private static final Figure SOME = Figure.of(60);
  private static final FigureKey MEAN = FigureKey.of(Kind.MEAN);
  private static final FigureKey POOLED = FigureKey.of(Kind.POOLED);
  private static final FigureKey SECTOR = new FigureKey(Kind.GROUP, "sector", "a");
  private static final FigureKey GAP = new FigureKey(Kind.GAP, "sector", "a");
  private static final FigureKey TESTED_GAP = new FigureKey(Kind.TESTED_GAP, "sector", "a");
  private static final List<BigFraction> OF_PEOPLE = weights("1/10", "1/10", "1/10", "1/10");
  private static final List<BigFraction> OF_ORGANIZATIONS = weights("1/9", "1/9", "1/9", "1/12");
  private static final List<BigFraction> A = weights("1", "0", "0", "0");
  private static final List<BigFraction> A_LESS_REST = weights("1/2", "-1/8", "-1/8", "-1/8");
  private static final People PEOPLE =
      new People(
          List.of("sector"),
          List.of(
              new Part("A", List.of("a"), false, false, 2),
              new Part("A", List.of("b"), true, false, 1),
              new Part("B", List.of("b"), false, false, 3),
              new Part("", List.of(""), false, false, 4)));

  private final ShownWave byPeople = new ShownWave(Unit.RESPONDENT);
  private final ShownWave byOrganizations = new ShownWave(Unit.ORGANIZATION);

  private static List<BigFraction> weights(String... each) {
    return Arrays.stream(each).map(BigFraction::parse).toList();
  }

  private static Measure measure(Figure index, Figure pooledMean) {
    Measure none = Measure.missing(Reason.WITHHELD);
    return new Measure(
        none.n(),
        none.organizations(),
        none.mean(),
        none.sd(),
        none.ci(),
        index,
        none.indexCi(),
        pooledMean,
        none.hubEffect(),
        none.goalIndex(),
        none.goalCi(),
        List.of());
  }

  private static GroupMeasure group(Figure index, Figure agree, Figure disagree) {
    return new GroupMeasure(NONE, NONE, index, agree, disagree, NONE, true);
  }

  private static GroupResult sector(
      Map<String, GroupMeasure> dimensions, Map<String, GroupMeasure> domains) {
    return new GroupResult("sector", "a", NONE, false, dimensions, domains);
  }

  private static GapMeasure gap(Unit unit, Figure indexDifference) {
    Interval none = Interval.missing(Reason.WITHHELD);
    return new GapMeasure(
        unit, NONE, none, indexDifference, none, NONE, NONE, GapMeasure.Sides.NOBODY);
  }

  private static Gap gap(String attribute, String value, GapMeasure ways, GapMeasure trust) {
    return new Gap(attribute, value, Map.of("ways", ways), Map.of("trust", trust));
  }

  private static RowsMaker maker(ShownWave wave, String question) {
    return new RowsMaker(wave.result(), wave.result(), question, PEOPLE, new HashMap<>());
  }

  private static Map<FigureKey, List<BigFraction>> scores(ShownWave wave, String question) {
    return maker(wave, question).scores().rows();
  }

  private static Map<FigureKey, List<BigFraction>> shares(ShownWave wave, String question) {
    return maker(wave, question).shares().rows();
  }

  @Test
  void findsNothingWhereNothingIsShown() {
    GapMeasure withheld = gap(Unit.RESPONDENT, NONE);
    byPeople
        .whole("domains.trust", measure(NONE, NONE))
        .groups(sector(Map.of("ways", group(NONE, NONE, NONE)), Map.of()))
        .gaps(gap("sector", "a", withheld, withheld))
        .naming(List.of(), gap("convener", "A", withheld, withheld));

    for (String question : List.of("domains.trust", "dimensions.ways")) {
      ReleasedRows scores = maker(byPeople, question).scores();
      assertThat(scores.rows()).isEmpty();
      assertThat(scores.open()).isEmpty();
      assertThat(shares(byPeople, question)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"overall", "domains.trust", "dimensions.ways", "shifts.tide", "lenses.place.near"})
  void takesTheMeanOfEveryQuestion(String question) {
    byPeople.whole(question, measure(SOME, NONE));

    assertThat(scores(byPeople, question)).isEqualTo(Map.of(MEAN, OF_PEOPLE));
    assertThat(scores(byPeople, "dimensions.other")).isEmpty();
  }

  @Test
  void setsTheMeanOverPeopleBesideThatOverOrganizations() {
    byOrganizations.whole("overall", measure(SOME, SOME));
    byPeople.whole("overall", measure(SOME, SOME));

    assertThat(scores(byOrganizations, "overall"))
        .isEqualTo(Map.of(MEAN, OF_ORGANIZATIONS, POOLED, OF_PEOPLE));
    assertThat(scores(byPeople, "overall")).isEqualTo(Map.of(MEAN, OF_PEOPLE));
    assertThat(scores(byPeople.whole("overall", measure(NONE, SOME)), "overall"))
        .isEqualTo(Map.of(POOLED, OF_PEOPLE));
  }

  @Test
  void takesAGroupByItsDimensionsAndDomains() {
    GroupMeasure shown = group(SOME, NONE, NONE);
    byPeople.groups(sector(Map.of("ways", shown), Map.of("trust", shown)));

    assertThat(scores(byPeople, "dimensions.ways")).isEqualTo(Map.of(SECTOR, A));
    assertThat(scores(byPeople, "domains.trust")).isEqualTo(Map.of(SECTOR, A));
    assertThat(scores(byPeople, "dimensions.other")).isEmpty();
    assertThat(scores(byPeople, "overall")).isEqualTo(Map.of(SECTOR, A));
  }

  @Test
  void knowsAGroupOnTheWholeOnlyByAllOfItsDomains() {
    Map<String, GroupMeasure> domains =
        Map.of("trust", group(SOME, NONE, NONE), "craft", group(NONE, NONE, NONE));
    byPeople.groups(sector(Map.of(), domains));

    assertThat(scores(byPeople, "overall")).isEmpty();
  }

  @Test
  void takesAGapInTheUnitOfItsTest() {
    byOrganizations.gaps(
        gap("sector", "a", gap(Unit.ORGANIZATION, SOME), gap(Unit.RESPONDENT, SOME)));

    // A with its two of sector a; against it A, B and those who name none, each a third.
    assertThat(scores(byOrganizations, "dimensions.ways"))
        .isEqualTo(Map.of(TESTED_GAP, weights("1/2", "-1/3", "-1/9", "-1/12")));
    assertThat(scores(byOrganizations, "domains.trust")).isEqualTo(Map.of(GAP, A_LESS_REST));
  }

  /** Unless both are shown, a gap tells what they do not. */
  @ParameterizedTest
  @CsvSource({
    "RESPONDENT, true, true, false",
    "RESPONDENT, true, false, true",
    "RESPONDENT, false, true, true",
    "ORGANIZATION, true, true, true",
  })
  void leavesOutAGapThatFollowsFromTheGroupAndTheMean(
      Unit unit, boolean group, boolean mean, boolean added) {
    byPeople
        .whole("domains.trust", measure(mean ? SOME : NONE, NONE))
        .groups(sector(Map.of(), Map.of("trust", group(group ? SOME : NONE, NONE, NONE))))
        .gaps(gap("sector", "a", gap(unit, NONE), gap(unit, SOME)));

    Map<FigureKey, List<BigFraction>> rows = scores(byPeople, "domains.trust");

    assertThat(rows.containsKey(unit == Unit.ORGANIZATION ? TESTED_GAP : GAP)).isEqualTo(added);
  }

  @Test
  void takesTheWholeWithoutTheFlagged() {
    FigureKey unflagged = FigureKey.of(Kind.UNFLAGGED);
    byPeople.unflagged(SOME);
    byOrganizations.unflagged(SOME);

    assertThat(scores(byPeople, "overall"))
        .isEqualTo(Map.of(unflagged, weights("1/9", "0", "1/9", "1/9")));
    assertThat(scores(byOrganizations, "overall"))
        .isEqualTo(Map.of(unflagged, weights("1/6", "0", "1/9", "1/12")));
    assertThat(scores(byPeople, "domains.trust")).isEmpty();
    assertThat(scores(byPeople.unflagged(NONE), "overall")).isEmpty();
  }

  @Test
  void needsNoIndexWithoutTheFlaggedWhereNobodyIs() {
    People people =
        new People(List.of("sector"), List.of(new Part("B", List.of("b"), false, false, 3)));
    byPeople.unflagged(SOME);

    assertThat(
            new RowsMaker(byPeople.result(), byPeople.result(), "overall", people, new HashMap<>())
                .scores()
                .rows())
        .isEmpty();
  }

  @Test
  void takesTheNamedOnTheWholeAndLetsThemBeKnown() {
    byPeople.naming(List.of(new NamedOrganization("A", Figure.of(3), SOME, true, Map.of())));

    ReleasedRows overall = maker(byPeople, "overall").scores();
    ReleasedRows domain = maker(byPeople, "domains.trust").scores();

    assertThat(overall.rows())
        .isEqualTo(Map.of(new FigureKey(Kind.NAMED, "", "A"), weights("1", "1", "0", "0")));
    assertThat(overall.open()).containsExactly("A");
    assertThat(domain.rows()).isEmpty();
    assertThat(domain.open()).isEmpty();
  }

  @Test
  void takesAConvenerWhereItIsSetAgainstTheOthers() {
    byPeople.naming(
        List.of(), gap("convener", "B", gap(Unit.RESPONDENT, SOME), gap(Unit.RESPONDENT, NONE)));

    ReleasedRows dimension = maker(byPeople, "dimensions.ways").scores();
    ReleasedRows domain = maker(byPeople, "domains.trust").scores();

    assertThat(dimension.rows())
        .isEqualTo(
            Map.of(new FigureKey(Kind.CONVENER, "", "B"), weights("-1/7", "-1/7", "1/3", "-1/7")));
    assertThat(dimension.open()).containsExactly("B");
    assertThat(domain.rows()).isEmpty();
    assertThat(domain.open()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, true, true", "1, false, true", "1, true, false", "2, false, false"})
  void letsAnOrganizationBeKnownThatIsTheOnlyOne(int organizations, boolean nameless, boolean all) {
    byPeople.organizations(organizations, nameless);

    assertThat(maker(byPeople, "overall").scores().open().containsAll(List.of("", "A", "B")))
        .isEqualTo(all);
    assertThat(maker(byPeople, "overall").shares().open().isEmpty()).isEqualTo(!all);
  }

  @Test
  void countsEverybodyOnceInShares() {
    List<BigFraction> everybody = weights("1", "1", "1", "1");

    byOrganizations.whole("domains.trust", measure(SOME, NONE));
    assertThat(shares(byOrganizations, "domains.trust")).isEqualTo(Map.of(MEAN, everybody));
    byOrganizations.whole("domains.trust", measure(NONE, SOME));
    assertThat(shares(byOrganizations, "domains.trust")).isEqualTo(Map.of(MEAN, everybody));
  }

  @Test
  void takesTheSharesOfGroupsOfWhichOneIsShown() {
    byPeople.groups(
        sector(
            Map.of(
                "ways", group(NONE, SOME, NONE),
                "open", group(NONE, NONE, SOME),
                "kept", group(SOME, NONE, NONE)),
            Map.of()));

    assertThat(shares(byPeople, "dimensions.ways")).isEqualTo(Map.of(SECTOR, A));
    assertThat(shares(byPeople, "dimensions.open")).isEqualTo(Map.of(SECTOR, A));
    assertThat(shares(byPeople, "dimensions.kept")).isEmpty();
  }

  @Test
  void keepsScoresAndSharesApart() {
    byPeople
        .whole("overall", measure(SOME, SOME))
        .naming(List.of(new NamedOrganization("A", Figure.of(3), SOME, true, Map.of())));
    RowsMaker maker = maker(byPeople, "overall");
    ReleasedRows scores = maker.scores();
    ReleasedRows shares = maker.shares();

    assertThat(shares.rows()).containsOnlyKeys(MEAN);
    assertThat(shares.open()).isEmpty();
    assertThat(maker.scores()).isEqualTo(scores);
  }

  /** What shares are of, scores of the same question need not be. */
  @Test
  void keepsSharesOutOfScores() {
    byPeople.groups(sector(Map.of("ways", group(NONE, SOME, NONE)), Map.of()));
    RowsMaker maker = maker(byPeople, "dimensions.ways");

    assertThat(maker.shares().rows()).containsOnlyKeys(SECTOR);
    assertThat(maker.scores().rows()).isEmpty();
  }
}
