package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingTest {

  private static final Finding.Clause FIRST = Finding.Clause.of("a");
  private static final Finding.Clause SECOND = Finding.Clause.of("b", "Weaving");
  private static final Finding.Clause OTHERWISE = Finding.Clause.of("otherwise");
  private static final Map<String, String> TEMPLATES =
      Map.of(
          "a", "we have crossed over on {0}",
          "b", "at {1} on {0}",
          "b.first", "we stand at {1} on {0}",
          "finding.next", "{0}; {1}",
          "list.more", "{0}, {1}",
          "list.and", "{0} and {1}",
          "list.and.i", "{0} e {1}",
          "list.and.inside", "{0} as well as {1}",
          "list.rest", "{0} and {1} more");

  private final Finding finding =
      new Finding(
          new Words(key -> Optional.ofNullable(TEMPLATES.get(key))), List.of(FIRST, SECOND));

  @Test
  void keepsTheOrderOfItsClauses() {
    finding.add(SECOND, "B");
    finding.add(FIRST, "A");
    finding.add(SECOND, "C");
    assertThat(finding.title()).isEqualTo("We have crossed over on A; at Weaving on B and C");
  }

  @Test
  void leavesOutClausesWithoutNamesAndBeginsWithAWholeSentence() {
    finding.add(SECOND, "B");
    assertThat(finding.title()).isEqualTo("We stand at Weaving on B");
  }

  @Test
  void namesTheTwoPlacesThatAreInReachOfEveryName() {
    assertThat(open(Stream.of(List.of("A", "B"), List.of("A", "B"))))
        .isEqualTo(Finding.Clause.of("two", "A", "B"));
    assertThat(open(Stream.of(List.of("A", "B"), List.of("B", "C")))).isEqualTo(OTHERWISE);
    assertThat(open(Stream.of(List.of("A", "B", "C")))).isEqualTo(OTHERWISE);
    assertThat(open(Stream.of(List.of("A", "B"), List.of()))).isEqualTo(OTHERWISE);
    assertThat(open(Stream.empty())).isEqualTo(OTHERWISE);
  }

  private static Finding.Clause open(Stream<List<String>> reaches) {
    return Finding.Clause.open("two", "otherwise", reaches);
  }

  @Test
  void isEmptyWithoutNames() {
    assertThat(finding.title()).isEmpty();
  }

  @Test
  void namesSevenAndCountsTheRestOfEight() {
    List.of("A", "B", "C", "D", "E", "F", "G").forEach(name -> finding.add(FIRST, name));
    assertThat(finding.title()).endsWith("on A, B, C, D, E, F and G");
    finding.add(FIRST, "H");
    assertThat(finding.title()).endsWith("on A, B, C, D, E, F and 2 more");
  }

  @Test
  void keepsNamesApartThatHoldAnAndOfTheirOwn() {
    finding.add(FIRST, "Geography");
    finding.add(FIRST, "Scale and sustainability");
    assertThat(finding.title()).endsWith("on Geography as well as Scale and sustainability");
  }

  @Test
  void knowsTheOtherAndOfSpanish() {
    finding.add(FIRST, "Red");
    finding.add(FIRST, "Infraestructura");
    assertThat(finding.title()).endsWith("on Red e Infraestructura");
  }
}
