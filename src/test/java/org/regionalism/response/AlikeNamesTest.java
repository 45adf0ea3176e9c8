package org.regionalism.response;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlikeNamesTest {

  private static boolean alike(String one, String other) {
    return AlikeNames.alike(AlikeNames.words(one), AlikeNames.words(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Foothill Comm. College, foothill community college",
    "Foothill Community College, Foothil Community College",
    "Foothill Community College, Foothill Comunity College",
    "Foothill Community College, FCC",
    "The City of Pier, City Pier",
    "Harbor & House, Harbor and House",
    "Work-Force Board, Workforce Board",
    "Escuela de la Bahía, ESCUELA BAHIA",
    "Piér, Pier",
    "Pie House, Pier House",
    "Piers, Pjers",
    "Piers, Pires",
    "Foothill College, Fxothyll College",
  })
  void findsNamesThatMayBeOne(String one, String other) {
    assertThat(alike(one, other)).isTrue();
    assertThat(alike(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "District 1, District 2",
    "District 1, District 12",
    "North Valley High, South Valley High",
    "East Pier, West Pier",
    "Pier House, Harbor House",
    "Pier, Pier House",
    "Foothill Community College, Foothill Community Center",
    "Lee, Lea",
    "CC, City College",
    "Foohtill Comunity College, Foothill Community College",
    "Pier100 House, Pier200 House",
    "Hall 100, Hall 1000",
    "Piers, Pqzrs",
    "Pi House, Pier House",
    "Foothill, Fxoxhxll",
    "Piersee, Pqzrsee",
  })
  void leavesOtherNamesApart(String one, String other) {
    assertThat(alike(one, other)).isFalse();
    assertThat(alike(other, one)).isFalse();
  }

  @Test
  void keepsSmallWordsWhereThereAreNoOthers() {
    assertThat(AlikeNames.words("The And")).containsExactly("the", "and");
  }

  @Test
  void countsPunctuationForNoWord() {
    assertThat(AlikeNames.words("(Pier) House")).containsExactly("pier", "house");
  }
}
