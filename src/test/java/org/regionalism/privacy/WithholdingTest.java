package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.assessment.Assessor;
import org.regionalism.assessment.Gap;
import org.regionalism.assessment.GapMeasure;
import org.regionalism.assessment.Naming;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.WaveResult;
import org.regionalism.privacy.FigureKey.Kind;
import org.regionalism.response.Calendar;
import org.regionalism.response.Ratings;
import org.regionalism.response.Screen;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Unit;
import org.regionalism.tally.Tallies;

/** Of six named organizations of two sectors, one of them a convener, with some flagged. */
class WithholdingTest {

  private static final Rubric HARBOR = TestRubrics.harbor();

  private final WaveResult wave = wave();

  private static WaveResult wave() {
    Responses responses = new Responses(HARBOR);
    for (int i = 0; i < 36; i++) {
      responses.flagged(i % 5 == 0 ? new Screen[] {Screen.LONG_RUN} : new Screen[0]);
      responses
          .of("Org " + i % 6)
          .in(i % 6 < 3 ? "education" : "workforce", i % 4 < 2 ? "lead" : "member");
      int one = 1 + i % 5;
      int other = 1 + i % 4;
      responses.add(one, other, one, other, one, other, one, i % 4, i % 3, other);
    }
    Assessor assessor = new Assessor(HARBOR, Responses.settings(Unit.ORGANIZATION));
    Tallies tallies = responses.tallies();
    List<WaveResult> waves =
        assessor.assess(tallies, new Ratings(), List.of("all"), new Calendar());
    return assessor.named(tallies, waves, List.of("Org 0")).get(0);
  }

  /** What differs once these are taken out. */
  private Set<String> changed(Withheld withheld) {
    Map<String, Object> before = new TreeMap<>(Leaves.of(wave));
    Map<String, Object> after = Leaves.of(new Withholding(withheld).from(wave));
    before.keySet().removeIf(path -> path.startsWith("/crossed"));
    before.entrySet().removeIf(leaf -> leaf.getValue().equals(after.get(leaf.getKey())));
    return before.keySet();
  }

  private Set<String> changed(String question, FigureKey key) {
    return changed(Withheld.NOTHING.plus(Set.of(new Withheld.Figure(question, key))));
  }

  @Test
  void leavesEverythingWhereNothingIsWithheld() {
    assertThat(changed(Withheld.NOTHING)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "overall, /overall",
    "domains.trust, /domains/trust",
    "dimensions.open, /dimensions/open/measure",
    "shifts.joining, /shifts/joining/measure",
    "lenses.lever.money, /lenses/lever/money",
  })
  void takesOutTheMeasureOfAQuestion(String question, String place) {
    assertThat(changed(question, FigureKey.of(Kind.MEAN)))
        .contains(place + "/index", place + "/pooledMean", place + "/n")
        .allMatch(path -> path.startsWith(place + "/"));
    assertThat(changed(question, FigureKey.of(Kind.POOLED)))
        .containsExactlyInAnyOrder(place + "/pooledMean", place + "/hubEffect");
  }

  @ParameterizedTest
  @CsvSource({
    "dimensions.open, /dimensions/open",
    "domains.trust, /domains/trust",
  })
  void takesOutTheGapOfAQuestion(String question, String place) {
    for (Kind kind : List.of(Kind.GAP, Kind.TESTED_GAP)) {
      assertThat(changed(question, new FigureKey(kind, "sector", "education")))
          .isNotEmpty()
          .allMatch(path -> path.startsWith("/gaps/sector=education" + place + "/"));
    }
  }

  @Test
  void takesOutAConvenersGapOfAQuestion() {
    Naming before = wave.naming().orElseThrow();
    Gap gap = before.conveners().get(0);
    FigureKey key = new FigureKey(Kind.CONVENER, "", "Org 0");
    Withheld withheld = Withheld.NOTHING.plus(Set.of(new Withheld.Figure("domains.trust", key)));
    Map<String, GapMeasure> domains = new LinkedHashMap<>(gap.domains());
    domains.put("trust", GapMeasure.missing(Reason.WITHHELD));

    assertThat(new Withholding(withheld).from(wave).naming())
        .contains(
            new Naming(
                before.organizations(),
                List.of(new Gap(gap.attribute(), gap.value(), gap.dimensions(), domains))));
    assertThat(domains).isNotEqualTo(gap.domains());
  }

  @Test
  void takesOutTheIndexWithoutTheFlagged() {
    assertThat(changed("overall", FigureKey.of(Kind.UNFLAGGED)))
        .containsExactly("/scrutiny/screening/index");
  }

  @Test
  void takesOutEverythingByAnAttribute() {
    WaveResult left = new Withholding(Withheld.NOTHING.without(Set.of("role"))).from(wave);

    assertThat(left.groups())
        .containsExactlyElementsOf(
            wave.groups().stream().filter(group -> group.attribute().equals("sector")).toList());
    assertThat(left.gaps())
        .isNotEmpty()
        .containsExactlyElementsOf(
            wave.gaps().stream().filter(gap -> gap.attribute().equals("sector")).toList());
    assertThat(wave.gaps()).hasSizeGreaterThan(left.gaps().size());
  }
}
