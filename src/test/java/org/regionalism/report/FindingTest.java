package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingTest {

  private final Finding finding = new Finding(Words.in("en"), List.of("First", "Second"));

  @Test
  void keepsTheOrderOfItsLabels() {
    finding.add("Second", "B");
    finding.add("First", "A");
    finding.add("Second", "C");
    assertThat(finding.title()).isEqualTo("First: A. Second: B, C");
  }

  @Test
  void leavesOutLabelsWithoutNames() {
    finding.add("Second", "B");
    assertThat(finding.title()).isEqualTo("Second: B");
  }

  @Test
  void namesSevenAndCountsTheRestOfEight() {
    List.of("A", "B", "C", "D", "E", "F", "G").forEach(name -> finding.add("First", name));
    assertThat(finding.title()).isEqualTo("First: A, B, C, D, E, F, G");
    finding.add("First", "H");
    assertThat(finding.title()).isEqualTo("First: A, B, C, D, E, F and 2 more");
  }
}
