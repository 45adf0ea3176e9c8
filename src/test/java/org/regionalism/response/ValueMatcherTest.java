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
    assertThat(read.of(Code.ATTRIBUTE_UNKNOWN_VALUE)).hasSize(2);
    assertThat(read.of(Code.ATTRIBUTE_UNKNOWN_VALUE).get(0).location())
        .hasToString("standard input:2:2");
    assertThat(read.of(Code.ATTRIBUTE_UNKNOWN_VALUE).get(0).remedy())
        .startsWith("Did you mean 'education'?");
    assertThat(read.of(Code.ATTRIBUTE_UNKNOWN_VALUE).get(1).remedy())
        .startsWith("Declared: education, workforce, government.");
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
