package org.regionalism.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.regionalism.TestRubrics;
import org.regionalism.diagnostic.Code;
import org.regionalism.rubric.Rubric;

class ValueMatcherTest {

  private static final Rubric HARBOR = TestRubrics.harbor();

  @Test
  void warnsOfValuesThatAreNotDeclared() {
    Readings read =
        Readings.of(
            HARBOR, "kept-1,sector\n4,Educatoin\n4,Weather office\n4,Educatoin\n4,School\n");

    assertThat(read.respondents())
        .extracting(respondent -> respondent.groups().get(0))
        .containsExactly("Educatoin", "Weather office", "Educatoin", "education");
    assertThat(read.of(Code.ATTRIBUTE_UNKNOWN_VALUE))
        .singleElement()
        .hasToString(
            "standard input:2:2: warning[attribute-unknown-value]: texts in the column of 'sector'"
                + " are none of its declared values: 2 in all, first in rows 2, 3. Each counts as a"
                + " value of its own. 'regionalism inspect' shows them, and which value each is"
                + " near. Where one means a declared value (education, workforce, government), say"
                + " so in a map (--map).");
  }

  @Test
  void namesTheFirstTenRowsOfManyUndeclaredValues() {
    String rows =
        IntStream.rangeClosed(1, 11)
            .mapToObj(i -> "4,text " + i + "\n")
            .collect(Collectors.joining());

    Readings read = Readings.of(HARBOR, "kept-1,sector\n" + rows);

    assertThat(read.of(Code.ATTRIBUTE_UNKNOWN_VALUE))
        .singleElement()
        .asString()
        .contains("11 in all, first in rows 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 ….")
        .doesNotContain("text 1");
  }

  @Test
  void takesWhoeverWritesThatNothingIsSpecifiedForOneWhoGaveNoValue() {
    Readings read = Readings.of(HARBOR, "kept-1,sector\n4,Unspecified\n4,\n");

    assertThat(read.respondents())
        .extracting(respondent -> respondent.groups().get(0))
        .containsOnly("");
    assertThat(read.of(Code.ATTRIBUTE_UNKNOWN_VALUE)).isEmpty();
  }

  @Test
  void refusesAnAttributeWithTooManyValues() {
    String rows =
        IntStream.rangeClosed(0, ValueMatcher.MAX_UNDECLARED)
            .mapToObj(i -> "4,text " + i + "\n")
            .collect(Collectors.joining());

    Readings read = Readings.of(HARBOR, "kept-1,sector\n" + rows);

    assertThat(read.of(Code.ATTRIBUTE_TOO_MANY_VALUES)).hasSize(1);
    assertThat(read.of(Code.ATTRIBUTE_UNKNOWN_VALUE)).isEmpty();
  }
}
