package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.assessment.Assessor;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Gap;
import org.regionalism.assessment.GapMeasure;
import org.regionalism.assessment.NamedOrganization;
import org.regionalism.assessment.Naming;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.WaveResult;
import org.regionalism.response.Calendar;
import org.regionalism.response.Ratings;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Unit;
import org.regionalism.tally.Tallies;

/** With a threshold of five people. */
class NamingDisclosureTest {

  private static final Rubric ONE = TestRubrics.ofItems(1);

  private final Responses responses = new Responses(ONE);

  /** People of an organization who do not all answer alike. */
  private NamingDisclosureTest people(String organization, String sector, int count) {
    responses.of(organization).in(sector);
    for (int i = 0; i < count; i++) {
      responses.add(1 + Math.floorMod(i + organization.hashCode() % 3, 5));
    }
    return this;
  }

  private NamingDisclosureTest organizations(String prefix, String sector, int count, int each) {
    for (int i = 0; i < count; i++) {
      people(prefix + i, sector, each);
    }
    return this;
  }

  /** Every other has one more. */
  private NamingDisclosureTest mixed(String prefix, String sector, int count, int least) {
    for (int i = 0; i < count; i++) {
      people(prefix + i, sector, least + i % 2);
    }
    return this;
  }

  private WaveResult last(Unit unit, String... conveners) {
    Assessor assessor = new Assessor(ONE, Responses.settings(unit));
    Tallies tallies = responses.tallies();
    List<WaveResult> waves =
        assessor.assess(tallies, new Ratings(), List.of("before", "after"), new Calendar());
    List<WaveResult> named = assessor.named(tallies, waves, List.of(conveners));
    return Disclosure.wave(ONE, named.get(named.size() - 1), 5);
  }

  private Naming naming(Unit unit, String... conveners) {
    return last(unit, conveners).naming().orElseThrow();
  }

  private List<String> names(Unit unit) {
    return naming(unit).organizations().stream().map(NamedOrganization::name).toList();
  }

  @Test
  void namesOrganizationsWithPeopleEnough() {
    organizations("A", "", 6, 5);
    assertThat(names(Unit.ORGANIZATION)).containsExactly("A0", "A1", "A2", "A3", "A4", "A5");
    NamedOrganization first = naming(Unit.ORGANIZATION).organizations().get(0);
    assertThat(first.n()).isEqualTo(Figure.count(5));
    assertThat(first.index()).isEqualTo(Figure.of(50));
    assertThat(first.sets()).isEmpty();
  }

  @Test
  void leavesFiveUnnamedOrNoneWhereOrganizationsCount() {
    mixed("A", "", 7, 8).people("B", "", 4);
    // With B the four of eight people; and another, or B would be the only one of another size.
    assertThat(names(Unit.ORGANIZATION)).containsExactly("A3", "A5");
    // Two are enough where people count.
    assertThat(names(Unit.RESPONDENT)).containsExactly("A1", "A2", "A3", "A4", "A5", "A6");
  }

  /** One of A has to stay unnamed beside B: the first, unless it convenes the others. */
  @Test
  void leavesAConvenerUnnamedLast() {
    mixed("A", "", 7, 8).people("B", "", 4);
    assertThat(naming(Unit.RESPONDENT, "A0").organizations())
        .extracting(NamedOrganization::name)
        .containsExactly("A0", "A1", "A3", "A4", "A5", "A6");
  }

  @Test
  void countsThoseWhoNameNoneAmongTheUnnamed() {
    mixed("A", "", 6, 8).mixed("B", "", 4, 4).people("", "", 9);
    assertThat(names(Unit.ORGANIZATION)).hasSize(6);
  }

  @Test
  void leavesEnoughPeopleUnnamed() {
    mixed("A", "", 3, 8).people("B", "", 2).people("C", "", 2);
    // Two are unnamed, of four people in all.
    assertThat(names(Unit.RESPONDENT)).containsExactly("A1", "A2");
  }

  @Test
  void namesNobodyWhosePeopleAllComeToTheSame() {
    mixed("A", "", 6, 8).mixed("B", "", 4, 4);
    responses.of("Same").times(9, 3);
    assertThat(names(Unit.ORGANIZATION)).doesNotContain("Same").hasSize(6);
  }

  @Test
  void leavesNoOrganizationOfAGroupAlone() {
    mixed("A", "a", 2, 8).people("Small", "a", 4);
    mixed("B", "b", 3, 9).mixed("C", "b", 5, 4);
    // In sector a, Small would be all less two that are named.
    assertThat(names(Unit.ORGANIZATION)).containsExactly("A1", "B0", "B1", "B2", "C3");
  }

  @Test
  void leavesNoOrganizationOfHiddenGroupsAlone() {
    // Sectors a and c are hidden together: of one organization each, and c of three people.
    people("A", "a", 9).people("Small", "c", 3);
    mixed("B", "b", 3, 9).mixed("C", "b", 5, 4);
    assertThat(names(Unit.ORGANIZATION)).containsExactly("B0", "B1", "B2", "C3");
  }

  @Test
  void leavesNoOrganizationAloneThatJoined() {
    responses.wave("before");
    mixed("A", "", 6, 8).mixed("B", "", 5, 4);
    responses.wave("after");
    mixed("A", "", 6, 8).mixed("B", "", 5, 4).people("New", "", 8);
    // New alone has joined: all of those who did are named, and none can be worked out.
    assertThat(names(Unit.ORGANIZATION)).contains("New");
    people("Late", "", 4);
    assertThat(names(Unit.ORGANIZATION)).doesNotContain("New").hasSize(6);
  }

  @Test
  void namesNobodyWhereTheWholeIsNotShown() {
    responses.of("A").add(4).add(5).add(3).add(4).add(2).of("B").add(Responses.BLANK);
    assertThat(naming(Unit.RESPONDENT)).isEqualTo(new Naming(List.of(), List.of()));
  }

  @Test
  void setsANamedConvenerAgainstTheMembers() {
    organizations("A", "", 6, 5);
    responses.of("Hub").add(5).add(4).add(5).add(5).add(5);
    Gap gap = naming(Unit.ORGANIZATION, "Hub", "Elsewhere").conveners().get(0);
    assertThat(gap.attribute()).isEqualTo(Naming.CONVENER);
    assertThat(gap.value()).isEqualTo("Hub");
    GapMeasure only = Objects.requireNonNull(gap.dimensions().get("only"));
    // 95 against 50.
    assertThat(only.indexDifference().number().orElseThrow()).isCloseTo(95 - 50.0, within(1e-9));
    assertThat(only.p()).isEqualTo(Figure.missing(Reason.TOO_FEW));
    assertThat(only.unit()).isEqualTo(Unit.RESPONDENT);
    assertThat(only.sides()).isEqualTo(GapMeasure.Sides.NOBODY);
  }

  @Test
  void setsNoConvenerApartWhoCannotBeNamed() {
    organizations("A", "", 6, 5);
    people("Hub", "", 4);
    assertThat(naming(Unit.ORGANIZATION, "Hub").conveners()).isEmpty();
  }

  @Test
  void keepsBackAConvenerFromWhomAnotherCouldBeWorkedOut() {
    // Both of sector a are named; but by its dimensions, A0 is what Hub is not.
    people("Hub", "a", 8).people("A0", "a", 8);
    organizations("B", "b", 6, 8);
    Gap gap = naming(Unit.ORGANIZATION, "Hub").conveners().get(0);
    assertThat(Objects.requireNonNull(gap.dimensions().get("only")))
        .isEqualTo(GapMeasure.missing(Reason.WITHHELD));
    people("A1", "a", 8);
    gap = naming(Unit.ORGANIZATION, "Hub").conveners().get(0);
    assertThat(Objects.requireNonNull(gap.dimensions().get("only")).indexDifference())
        .isInstanceOf(Figure.Shown.class);
  }

  @Test
  void keepsBackAConvenerWhoIsHiddenTogetherWithFew() {
    people("Hub", "a", 9).people("Small", "c", 3);
    organizations("B", "b", 3, 9).organizations("C", "b", 5, 4);
    assertThat(naming(Unit.ORGANIZATION, "Hub").conveners()).isEmpty();
  }

  /** What stays unnamed of the whole and of each sector is nothing, all, or enough. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void leavesEnoughOfEverySet(int seed) {
    Random random = new Random(seed);
    Map<String, List<Integer>> sizes = new TreeMap<>();
    Map<String, String> sectors = new TreeMap<>();
    int organizations = 3 + random.nextInt(25);
    for (int i = 0; i < organizations; i++) {
      String name = "Organization " + i;
      String sector = "abc".substring(random.nextInt(3)).substring(0, 1);
      int people = 1 + random.nextInt(12);
      sectors.put(name, sector);
      sizes.computeIfAbsent(sector, any -> new ArrayList<>()).add(people);
      people(name, sector, people);
    }
    Unit unit = random.nextBoolean() ? Unit.ORGANIZATION : Unit.RESPONDENT;
    if (responses.list().size() < 5) {
      return;
    }
    WaveResult shown = last(unit);
    List<String> named =
        shown.naming().orElseThrow().organizations().stream().map(NamedOrganization::name).toList();
    int left = organizations - named.size();
    assertThat(left == 0 || left >= (shown.unit() == Unit.ORGANIZATION ? 5 : 2)).isTrue();
    sizes.forEach(
        (sector, all) -> {
          long inSector = named.stream().filter(one -> sectors.get(one).equals(sector)).count();
          long unnamed = all.size() - inSector;
          assertThat(unnamed == 0 || inSector == 0 || unnamed >= 2)
              .as(sector + " of " + unnamed)
              .isTrue();
        });
  }

  /**
   * Were all three named, f + g of four people each would be left of sector a, and t + u of two and
   * o of three people of b. From 4 (f + g), 2 (t + u) + 3 o and f + g + t + u + o follows o.
   */
  @Test
  void leavesMoreUnnamedWhereGroupsTellOfOne() {
    people("A0", "a", 8).people("A1", "a", 9).organizations("F", "a", 2, 4);
    people("B0", "b", 10).organizations("T", "b", 2, 2).people("Odd", "b", 3);
    Assessor assessor = new Assessor(ONE, Responses.settings(Unit.ORGANIZATION));
    Tallies tallies = responses.tallies();
    WaveResult wave =
        assessor
            .named(
                tallies,
                assessor.assess(tallies, new Ratings(), List.of(), new Calendar()),
                List.of())
            .get(0);
    ShownGroups groups = new ShownGroups(Disclosure.wave(ONE, wave, 5).groups());

    Naming naming =
        new NamingDisclosure(5, wave, groups).disclose(wave.naming().orElseThrow(), wave.overall());

    assertThat(naming.organizations())
        .extracting(NamedOrganization::name)
        .containsExactly("A1", "B0");
  }
}
