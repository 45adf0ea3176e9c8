package org.regionalism.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RangeNamesTest {

  @Test
  void makesNamesOfIds() {
    RangeNames names = new RangeNames();
    assertThat(names.next("by-sector")).isEqualTo("table_by_sector");
    assertThat(names.next("r1c1")).isEqualTo("table_r1c1");
    assertThat(names.next("a b!ñ")).isEqualTo("table_a_b__");
  }

  @Test
  void givesNoNameTwice() {
    RangeNames names = new RangeNames();
    assertThat(names.next("a-b")).isEqualTo("table_a_b");
    assertThat(names.next("A_b")).isEqualTo("table_A_b_2");
    assertThat(names.next("x".repeat(300))).hasSizeLessThanOrEqualTo(255);
  }
}
