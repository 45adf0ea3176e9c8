package org.regionalism.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalism.TestRubrics;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.response.Findings.AttributeFindings;
import org.regionalism.response.Findings.RawValue;
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
                + " that are none of its declared values: 2, first in rows 2, 3. Each counts as a"
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
        .contains("11, first in rows 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 ….")
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

  @Test
  void showsWhoeverHoldsTheExportEveryTextWithItsValue() {
    Readings read =
        Readings.of(
            HARBOR,
            "kept-1,sector\n4,School\n4,School \n4,School\n4,Educatoin\n4,Weather office\n4,\n");

    assertThat(read.reading().findings().attributes())
        .containsExactly(
            new AttributeFindings(
                "sector",
                2,
                List.of(
                    new RawValue("", "", false, 1, Optional.empty()),
                    new RawValue("Educatoin", "Educatoin", false, 1, Optional.of("education")),
                    new RawValue("School", "education", true, 3, Optional.empty()),
                    new RawValue("Weather office", "Weather office", false, 1, Optional.empty()))));
  }

  @Test
  void takesEveryTextForAValueWhereNoneIsDeclared() {
    Readings read = Readings.of(TestRubrics.ofItems(1), "i1,wave\n4,Spring round\n4,\n");

    assertThat(read.reading().findings().attributes())
        .containsExactly(
            new AttributeFindings(
                "wave",
                2,
                List.of(
                    new RawValue("", "", true, 1, Optional.empty()),
                    new RawValue("Spring round", "Spring round", true, 1, Optional.empty()))));
  }

  /** Each wave has tallies of its own: of a column of times memory would run out. */
  @ParameterizedTest
  @CsvSource({"200, 200, 0", "201, 201, 1", "5000, 201, 1"})
  void refusesAColumnOfTooManyWaves(int different, int waves, int faults) {
    String rows =
        IntStream.range(0, different)
            .mapToObj(i -> "4,2026-11-30 10:" + i + "\n")
            .collect(Collectors.joining());

    Readings read = Readings.of(TestRubrics.ofItems(1), "i1,wave\n" + rows + rows);

    assertThat(read.respondents().stream().map(Respondent::wave).distinct()).hasSize(waves);
    assertThat(read.diagnostics())
        .extracting(Diagnostic::code)
        .isEqualTo(Collections.nCopies(faults, Code.ATTRIBUTE_TOO_MANY_VALUES));
    assertThat(read.reading().findings().attributes().get(0).values())
        .hasSize(different)
        .allSatisfy(shown -> assertThat(shown.value()).isEqualTo(shown.raw()))
        .allSatisfy(shown -> assertThat(shown.count()).isEqualTo(2));
  }

  @Test
  void warnsOfAsManyValuesAsAnAttributeMayHave() {
    String rows =
        IntStream.range(0, ValueMatcher.MAX_UNDECLARED)
            .mapToObj(i -> "4,text " + i + "\n")
            .collect(Collectors.joining());

    Readings read = Readings.of(HARBOR, "kept-1,sector\n" + rows);

    assertThat(read.of(Code.ATTRIBUTE_TOO_MANY_VALUES)).isEmpty();
    assertThat(read.of(Code.ATTRIBUTE_UNKNOWN_VALUE)).hasSize(1);
  }

  @Test
  void namesAllOfTenRows() {
    String rows =
        IntStream.rangeClosed(1, 10)
            .mapToObj(i -> "4,text " + i + "\n")
            .collect(Collectors.joining());

    assertThat(Readings.of(HARBOR, "kept-1,sector\n" + rows).of(Code.ATTRIBUTE_UNKNOWN_VALUE))
        .singleElement()
        .asString()
        .contains("10, first in rows 2, 3, 4, 5, 6, 7, 8, 9, 10, 11.");
  }
}
