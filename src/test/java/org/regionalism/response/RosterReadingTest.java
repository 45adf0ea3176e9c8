package org.regionalism.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.regionalism.TestRubrics;
import org.regionalism.diagnostic.Code;
import org.regionalism.mapping.CodeBook;
import org.regionalism.mapping.DuplicateRule;
import org.regionalism.mapping.ExportMap;
import org.regionalism.mapping.Instructions;
import org.regionalism.mapping.Roster;
import org.regionalism.response.Findings.AlikePair;

class RosterReadingTest {

  private static final Roster ROSTER =
      new Roster(
          List.of(
              new Roster.Entry(
                  "Pier House",
                  List.of("The Pier"),
                  Optional.of("education"),
                  false,
                  OptionalInt.empty()),
              new Roster.Entry(
                  "Pier Hose", List.of(), Optional.empty(), false, OptionalInt.empty())));

  private static Readings read(Roster roster, String export) {
    return Readings.of(
        TestRubrics.harbor(),
        new Instructions(ExportMap.NONE, CodeBook.NONE, roster, DuplicateRule.COUNT),
        export,
        Optional.empty(),
        false);
  }

  @Test
  void givesOrganizationsTheirCanonicalNames() {
    Readings read =
        read(ROSTER, "organization,kept-1\nPIER HOUSE.,4\nthe pier,4\nDock,4\n,4\nPier Hose,4\n");

    assertThat(read.respondents())
        .extracting(Respondent::organization)
        .containsExactly("Pier House", "Pier House", "Dock", "", "Pier Hose");
    assertThat(read.reading().findings().organizations().named()).isEqualTo(3);
    assertThat(read.of(Code.ORGANIZATION_VARIANTS)).isEmpty();
    assertThat(read.of(Code.ROSTER_UNLISTED)).hasSize(1);
    assertThat(read.of(Code.ROSTER_UNLISTED).get(0).location()).hasToString("standard input:4:1");
    assertThat(read.of(Code.ROSTER_UNLISTED).get(0).what())
        .isEqualTo(
            "organizations that respondents name and the roster does not: 1, first in row 4");
  }

  @Test
  void givesSectorsWhereTheExportHasNone() {
    Readings without = read(ROSTER, "organization,kept-1\nThe Pier,4\nDock,4\n");
    assertThat(without.respondents())
        .extracting(respondent -> respondent.groups().get(0))
        .containsExactly("education", "");

    Readings with =
        read(ROSTER, "organization,sector,kept-1\nPier House,Government,4\nPier House,,4\n");
    assertThat(with.respondents())
        .extracting(respondent -> respondent.groups().get(0))
        .containsExactly("government", "education");
  }

  @Test
  void suggestsNamesThatMayBeOneAndKeepsThemApart() {
    Readings read =
        read(
            Roster.NONE,
            """
            organization,kept-1
            Foothill Comm. College,4
            Dock,4
            "foothill community college ",4
            foothill community college,4
            """);

    assertThat(read.respondents())
        .extracting(Respondent::organization)
        .containsExactly(
            "Foothill Comm. College",
            "Dock",
            "foothill community college",
            "foothill community college");
    assertThat(read.reading().findings().organizations().alike())
        .containsExactly(
            new AlikePair("Foothill Comm. College", 2, 1, "foothill community college", 4, 2));
    assertThat(read.of(Code.ORGANIZATION_VARIANTS).get(0).toString())
        .contains("row 2 and row 4", "--roster")
        .doesNotContainIgnoringCase("foothill");
  }
}
