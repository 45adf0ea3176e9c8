package org.regionalism.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationNamesTest {

  @Test
  void neverGivesANameTwice() {
    OrganizationNames names = new OrganizationNames(Draws.of(1));
    List<String> given =
        IntStream.range(0, 1000).mapToObj(i -> names.next("", Draws.of(i))).toList();
    assertThat(given).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "Community college, .* College",
    "University, .* University",
    "Workforce board, .* (Workforce Board|Job Center|Workforce Council)",
    "Community organization, '.* (Fund|Center|Learning|United)'"
  })
  void fitsTheNameToTheSector(String sector, String expected) {
    assertThat(new OrganizationNames(Draws.of(1)).next(sector, Draws.of(2))).matches(expected);
  }
}
