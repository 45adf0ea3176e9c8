package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Gap;
import org.regionalism.assessment.GapMeasure;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.WaveResult;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Unit;

/** With a threshold of five people. */
class GapDisclosureTest {

  private static final Rubric ONE = TestRubrics.ofItems(1);
  private static final Reason WITHHELD = Reason.WITHHELD;

  private final Responses responses = new Responses(ONE);

  private GapDisclosureTest people(String sector, int count, String... organizations) {
    responses.in(sector);
    for (int i = 0; i < count; i++) {
      responses.of(organizations[i % organizations.length]).add(1 + i % 5);
    }
    return this;
  }

  private List<Gap> shown(Unit unit) {
    return Disclosure.wave(ONE, responses.assess(unit), 5).gaps();
  }

  private Optional<Reason> reason(String value) {
    GapMeasure gap =
        shown(Unit.RESPONDENT).stream()
            .filter(one -> one.value().equals(value))
            .map(one -> Objects.requireNonNull(one.dimensions().get("only")))
            .findFirst()
            .orElseThrow();
    assertThat(gap.sides()).isEqualTo(GapMeasure.Sides.NOBODY);
    return gap.indexDifference() instanceof Figure.Missing missing
        ? Optional.of(missing.reason())
        : Optional.empty();
  }

  @Test
  void showsAGapBetweenGroupsThatAreShown() {
    people("a", 6, "A", "B").people("b", 7, "C", "D");
    assertThat(reason("a")).isEmpty();
    GapMeasure gap = Objects.requireNonNull(shown(Unit.RESPONDENT).get(0).dimensions().get("only"));
    // The dimension and the domain are of one item: two tests with one p.
    assertThat(gap.adjustedP()).isEqualTo(gap.p());
  }

  @Test
  void keepsBackTheGapOfAHiddenGroupAndOfWhatHidesIt() {
    people("a", 6, "A", "B").people("b", 7, "C", "D").people("c", 3, "A", "C");
    // c is too small, and a hides what c would be.
    assertThat(reason("a")).contains(WITHHELD);
    assertThat(reason("b")).isEmpty();
    assertThat(reason("c")).contains(WITHHELD);
  }

  @Test
  void keepsBackWhatOneOrganizationAnswered() {
    people("a", 6, "A", "B").people("b", 7, "C").people("", 2, "C");
    assertThat(reason("a")).contains(WITHHELD);
  }

  @Test
  void keepsBackWhatAllOthersAnswered() {
    people("a", 6, "A", "B");
    responses.in("b").of("C").times(4, 3).of("D").times(4, 3);
    assertThat(reason("a")).contains(WITHHELD);
  }

  @Test
  void repeatsNoTextThatTooFewTyped() {
    people("a", 6, "A", "B").people("b", 7, "C", "D").people("my own words", 1, "A");
    assertThat(shown(Unit.RESPONDENT)).extracting(Gap::value).doesNotContain("my own words");
  }

  @Test
  void isKeptBackWithTheWholeQuestion() {
    WaveResult wave = people("a", 6, "A", "B").people("b", 7, "C", "D").responses.assess();
    List<Gap> gaps =
        new GapDisclosure(
                5, wave, wave.groups(), Map.of("only", Measure.missing(Reason.WITHHELD)), Map.of())
            .disclose(wave.gaps());
    assertThat(Objects.requireNonNull(gaps.get(0).dimensions().get("only")))
        .isEqualTo(GapMeasure.missing(WITHHELD));
  }

  @Test
  void isKeptBackWithTheWholeDomain() {
    WaveResult wave = people("a", 6, "A", "B").people("b", 7, "C", "D").responses.assess();
    List<Gap> gaps =
        new GapDisclosure(
                5, wave, wave.groups(), Map.of(), Map.of("whole", Measure.missing(WITHHELD)))
            .disclose(wave.gaps());
    assertThat(Objects.requireNonNull(gaps.get(0).domains().get("whole")))
        .isEqualTo(GapMeasure.missing(WITHHELD));
    assertThat(Objects.requireNonNull(gaps.get(0).dimensions().get("only")).indexDifference())
        .isInstanceOf(Figure.Shown.class);
  }

  /** By itself: whatever else is shown. */
  private boolean showsGapOfA() {
    WaveResult wave = responses.assess(Unit.RESPONDENT);
    List<Gap> gaps =
        new GapDisclosure(5, wave, wave.groups(), Map.of(), Map.of()).disclose(wave.gaps());
    assertThat(gaps.get(0).value()).isEqualTo("a");
    return Objects.requireNonNull(gaps.get(0).dimensions().get("only")).indexDifference()
        instanceof Figure.Shown;
  }

  @ParameterizedTest
  @CsvSource({"5, 5, true", "4, 5, false", "5, 4, false"})
  void needsPeopleEnoughOnBothSides(int group, int others, boolean shown) {
    people("a", group, "A", "B").people("b", others, "C", "D");

    assertThat(showsGapOfA()).isEqualTo(shown);
  }

  /** Where there is one organization at all, a side of one says nothing more. */
  @ParameterizedTest
  @CsvSource({"A, A, true", "'', '', true", "A, '', false", "'', A, false", "A, B, false"})
  void keepsBackASideOfOneOrganizationWhereThereAreSeveral(
      String group, String others, boolean shown) {
    people("a", 6, group).people("b", 7, others);

    assertThat(showsGapOfA()).isEqualTo(shown);
  }

  @Test
  void setsNoSideOfOneOrganizationApart() {
    people("a", 6, "A").people("b", 7, "B", "C");
    assertThat(showsGapOfA()).isFalse();
    people("a", 1, "B");
    assertThat(showsGapOfA()).isTrue();
  }
}
