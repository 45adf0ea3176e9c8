package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.regionalism.privacy.FigureKey.Kind;
import org.regionalism.privacy.People.Part;

/**
 * Two waves with some people each, and twenty of others whose sum is shown. What moved on the whole
 * is known: less what the others moved by, it is what those people moved by.
 */
class StepTest {

  private static final FigureKey OTHERS = new FigureKey(Kind.GROUP, "sector", "b");
  private static final Set<String> NAMED = Set.of("Open", "Shore", "Others");
  private static final int K = 5;

  private static Part people(String organization, boolean paired, int count) {
    return new Part(organization, List.of("a"), false, paired, count);
  }

  private static WaveRows wave(String name, Part some) {
    People people =
        new People(
            List.of("sector"), List.of(some, new Part("Others", List.of("b"), false, true, 20)));
    TreeMap<FigureKey, List<BigFraction>> rows = new TreeMap<>();
    rows.put(OTHERS, List.of(BigFraction.ZERO, BigFraction.ONE));
    return new WaveRows(name, new ReleasedRows(people, rows, NAMED));
  }

  private static List<BigFraction> mean(WaveRows wave) {
    return wave.rows().people().mean(anyone -> true);
  }

  private static Step step(boolean byPeople, Part before, Part after) {
    WaveRows spring = wave("spring", before);
    WaveRows fall = wave("fall", after);
    return new Step("moved", byPeople, Optional.of(spring), mean(spring), fall, mean(fall));
  }

  private static boolean tells(boolean byPeople, Part before, Part after) {
    return step(byPeople, before, after).tells(List.of(), K);
  }

  @Test
  void tellsWhatFewPeopleOfOneOrganizationMovedBy() {
    assertThat(tells(false, people("", true, 4), people("", true, 3))).isTrue();
    assertThat(tells(false, people("Open", true, 4), people("Open", true, 4))).isTrue();
  }

  /** Of two organizations they are other people. */
  @Test
  void countsPeopleOfTwoOrganizationsTwice() {
    assertThat(tells(false, people("", true, 2), people("Open", true, 2))).isTrue();
    assertThat(tells(false, people("", true, 2), people("Open", true, 3))).isFalse();
    assertThat(tells(false, people("Shore", true, 4), people("Open", true, 4))).isFalse();
  }

  /** Who is compared with themselves is no other person. */
  @Test
  void countsPeopleWhoAreComparedWithThemselvesOnce() {
    assertThat(tells(true, people("", true, 4), people("Open", true, 4))).isTrue();
    assertThat(tells(true, people("", true, 4), people("Open", false, 4))).isFalse();
    assertThat(tells(true, people("", false, 2), people("Open", true, 2))).isTrue();
  }

  @Test
  void tellsWhatOneOrganizationMovedByHoweverManyItHas() {
    assertThat(tells(false, people("Pier", true, 9), people("Pier", true, 7))).isTrue();
    assertThat(tells(false, people("Pier", true, 9), people("Dock", true, 7))).isFalse();
    assertThat(tells(false, people("Pier", true, 9), people("", true, 3))).isFalse();
    assertThat(tells(false, people("Open", true, 9), people("Open", true, 9))).isFalse();
  }

  @Test
  void isBetweenTheWavesThatItIsBetween() {
    Step step = step(false, people("", true, 4), people("", true, 4));

    assertThat(List.of("spring", "fall", "winter"))
        .filteredOn(step::isOf)
        .containsExactly("spring", "fall");
  }

  @Test
  void isOfOneWaveWhereOnlyAReportIsKnownOfTheOther() {
    WaveRows fall = wave("fall", people("", true, 4));
    Step step = new Step("moved", false, Optional.empty(), List.of(), fall, mean(fall));

    assertThat(step.isOf("fall")).isTrue();
    assertThat(step.isOf("")).isFalse();
    assertThat(step.tells(List.of(), K)).isTrue();
    assertThat(step.tells(List.of(), 4)).isFalse();
  }

  /** The same of which the sum of the others is not shown. */
  private static WaveRows silent(String name, Part some) {
    return new WaveRows(
        name, new ReleasedRows(wave(name, some).rows().people(), new TreeMap<>(), NAMED));
  }

  private static List<BigFraction> others(WaveRows wave) {
    return wave.rows().people().sum(part -> part.organization().equals("Others"));
  }

  /** What the others moved by. */
  private static Step ofOthers(WaveRows before, WaveRows after) {
    return new Step("others", false, Optional.of(before), others(before), after, others(after));
  }

  @Test
  void tellsByWhatTheOthersMovedByToALaterWave() {
    Part few = people("", true, 3);
    WaveRows spring = wave("spring", few);
    WaveRows fall = silent("fall", few);
    Step step = new Step("moved", false, Optional.of(spring), mean(spring), fall, mean(fall));

    assertThat(step.tells(List.of(), K)).isFalse();
    assertThat(step.tells(List.of(ofOthers(fall, silent("winter", few))), K)).isFalse();
    assertThat(step.tells(List.of(ofOthers(fall, wave("winter", few))), K)).isTrue();
    // It hangs together with neither.
    Step elsewhere = ofOthers(silent("winter", few), wave("summer", few));
    assertThat(step.tells(List.of(elsewhere), K)).isFalse();
  }

  @Test
  void tellsByWhatTheOthersMovedByFromAnEarlierWave() {
    Part few = people("", true, 3);
    WaveRows spring = silent("spring", few);
    WaveRows fall = wave("fall", few);
    Step step = new Step("moved", false, Optional.of(spring), mean(spring), fall, mean(fall));

    assertThat(step.tells(List.of(), K)).isFalse();
    assertThat(step.tells(List.of(ofOthers(wave("winter", few), spring)), K)).isTrue();
    assertThat(step.tells(List.of(ofOthers(silent("winter", few), spring)), K)).isFalse();
  }

  /** From spring to fall; all of fall moved to all of winter, of which the others are shown. */
  private static boolean tellsOfWinter(Part inSpring, Part inWinter) {
    WaveRows spring = wave("spring", inSpring);
    WaveRows fall = silent("fall", people("", true, 30));
    WaveRows winter = wave("winter", inWinter);
    Step step = new Step("moved", false, Optional.of(spring), mean(spring), fall, mean(fall));
    Step onward = new Step("on", false, Optional.of(fall), mean(fall), winter, mean(winter));
    return step.tells(List.of(onward), K);
  }

  /** What is solved for need not be of the waves that it is between. */
  @Test
  void tellsOfPeopleOfTheWaveAfterTheNext() {
    assertThat(tellsOfWinter(people("", true, 2), people("", true, 3))).isTrue();
    assertThat(tellsOfWinter(people("", true, 2), people("Open", true, 2))).isTrue();
    assertThat(tellsOfWinter(people("", true, 2), people("Open", true, 3))).isFalse();
    assertThat(tellsOfWinter(people("Pier", true, 9), people("Pier", true, 9))).isTrue();
    assertThat(tellsOfWinter(people("Pier", true, 9), people("Dock", true, 9))).isFalse();
  }

  @Test
  void isNotToBlameForWhatAWaveTellsByItself() {
    Part few = people("", true, 3);
    WaveRows fall = silent("fall", few);
    TreeMap<FigureKey, List<BigFraction>> rows = new TreeMap<>();
    rows.put(
        new FigureKey(Kind.GROUP, "sector", "a"),
        fall.rows().people().sum(part -> part.organization().isEmpty()));
    People people = fall.rows().people();
    WaveRows telling = new WaveRows("fall", new ReleasedRows(people, rows, NAMED));
    List<BigFraction> others = others(telling);
    Step step = new Step("moved", false, Optional.empty(), List.of(), telling, others);

    assertThat(step.tells(List.of(), K)).isFalse();
  }

  /** The same with the others first. */
  private static WaveRows othersFirst(String name, Part some) {
    People people =
        new People(
            List.of("sector"), List.of(new Part("Others", List.of("b"), false, true, 20), some));
    TreeMap<FigureKey, List<BigFraction>> rows = new TreeMap<>();
    rows.put(OTHERS, List.of(BigFraction.ONE, BigFraction.ZERO));
    return new WaveRows(name, new ReleasedRows(people, rows, NAMED));
  }

  @Test
  void countsPeopleWhereverTheyStand() {
    for (int later : new int[] {2, 3}) {
      WaveRows spring = othersFirst("spring", people("", true, 2));
      WaveRows fall = othersFirst("fall", people("Open", true, later));
      Step step = new Step("moved", false, Optional.of(spring), mean(spring), fall, mean(fall));

      assertThat(step.tells(List.of(), K)).isEqualTo(later == 2);
    }
  }
}
