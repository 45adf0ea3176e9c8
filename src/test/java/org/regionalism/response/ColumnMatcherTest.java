package org.regionalism.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.TestRubrics;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.export.Heading;
import org.regionalism.rubric.Rubric;

class ColumnMatcherTest {

  private static final Rubric HARBOR = TestRubrics.harbor();

  private final Diagnostics diagnostics = new Diagnostics();

  private ColumnRoles roles(String export) {
    return roles(HARBOR, export);
  }

  private ColumnRoles roles(Rubric rubric, String export) {
    Heading heading = Readings.heading(export);
    return new ColumnMatcher(
            rubric, (row, column) -> Location.of("survey.csv", row, column + 1), diagnostics)
        .match(heading);
  }

  /** Where each item or attribute was found, from 0. */
  private static Map<String, Integer> places(
      Map<String, ? extends org.regionalism.export.Column> found) {
    return found.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().index()));
  }

  private List<Diagnostic> faults() {
    return diagnostics.toList().stream()
        .filter(diagnostic -> diagnostic.code() != Code.COLUMN_ITEMS_MISSING)
        .toList();
  }

  private static String csv(String... headers) {
    String quoted =
        List.of(headers).stream()
            .map(header -> '"' + header.replace("\"", "\"\"") + '"')
            .collect(Collectors.joining(","));
    return quoted + "\n" + "1,".repeat(headers.length - 1) + "1\n";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "together-1",
        "\ufefftogether-1\u00a0",
        "Question 4 [together-1]",
        "Partners plan next year's work together.",
        "PARTNERS PLAN NEXT YEAR’S WORK TOGETHER",
        "Partners\u00a0plan next\u00a0 year's\twork together.\u00a0",
        "\u200bPartners plan \u00adnext year's\u2060 work together.",
        "<p>Partners plan <b>next&nbsp;year&#39;s</b> work together.</p>",
        "Partners plan\nnext year's work together…",
        "Grid of questions [Partners plan next year's work together. ]",
        "Partners plan next y…",
        "Partners plan next y...",
        "Partners pla…",
      })
  void findsAnItemByWhatItsHeaderSays(String header) {
    ColumnRoles roles = roles(csv("x", header, "Comments"));

    assertThat(places(roles.items())).isEqualTo(Map.of("together-1", 1));
    assertThat(faults()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "together-11",
        "together",
        "Partners plan next year's work",
        "Partners plan next year's work together. Not.",
        "Partne…",
        "Partners pl…",
        "[together-1] Question 4",
        "",
      })
  void findsNoItemByLess(String header) {
    ColumnRoles roles = roles(csv("kept-1", header));

    assertThat(places(roles.items())).isEqualTo(Map.of("kept-1", 0));
  }

  @Test
  void findsAnItemInAnyLanguageOfTheRubric() {
    assertThat(places(roles(csv("¡CADA PUEBLO PLANEA POR SU CUENTA!")).items()))
        .isEqualTo(Map.of("alone-1", 0));
  }

  @Test
  void findsTextsWithQuotationMarksOfAnyKind() {
    assertThat(places(roles(csv("Partners keep «their» numbers to themselves")).items()))
        .isEqualTo(Map.of("together-4", 0));
  }

  @Test
  void findsItemsOfQualtricsByNameImportIdAndGridRow() {
    String export =
        """
        Status,kept-1,Q2,Q3_1,Q3_2
        Response Type,Any text,Any other text,Rate these. - Minutes reach every partner.,Rate these. - Partners share the co...
        {'ImportId': 'status'},{'ImportId': 'QID1'},{'ImportId': 'open-1'},{'ImportId': 'QID3_1'},{'ImportId': 'QID3_2'}
        0,a,b,c,d
        """;

    assertThat(places(roles(export).items()))
        .isEqualTo(Map.of("kept-1", 1, "open-1", 2, "open-2", 3, "together-2", 4));
    assertThat(faults()).isEmpty();
  }

  @Test
  void trustsIdsMoreThanTexts() {
    assertThat(places(roles(csv("Promises are kept. [open-1]")).items()))
        .isEqualTo(Map.of("open-1", 0));
  }

  @Test
  void findsItemsWhereverTheyStand() {
    assertThat(places(roles(csv("kept-1", "alone-2", "open-2")).items()))
        .isEqualTo(Map.of("kept-1", 0, "alone-2", 1, "open-2", 2));
    assertThat(places(roles(csv("open-2", "kept-1", "alone-2")).items()))
        .isEqualTo(Map.of("kept-1", 1, "alone-2", 2, "open-2", 0));
  }

  @Test
  void refusesTwoColumnsForOneItemAndShowsBoth() {
    roles(csv("x", "kept-1", "Promises are kept."));

    assertThat(faults()).extracting(Diagnostic::code).containsExactly(Code.COLUMN_AMBIGUOUS_ITEM);
    assertThat(faults().get(0).location()).hasToString("survey.csv:1:3");
    assertThat(faults().get(0).what())
        .contains("'kept-1'", "column 2 'kept-1' and column 3 'Promises are kept.'");
  }

  @Test
  void refusesOneColumnForTwoItemsAndShowsBoth() {
    roles(csv("kept-1", "Partners share…"));

    assertThat(faults()).extracting(Diagnostic::code).containsExactly(Code.COLUMN_TWO_ITEMS);
    assertThat(faults().get(0).location()).hasToString("survey.csv:1:2");
    assertThat(faults().get(0).what()).contains("together-2, together-3");
    assertThat(faults().get(0).remedy()).contains("[together-2]");
  }

  @Test
  void refusesAnExportWithoutItemsAndNamesTheNearestHeaders() {
    roles(csv("organization", "Promisses are kept", "Meetings are open to newcomer", "Weather"));

    assertThat(faults()).extracting(Diagnostic::code).containsExactly(Code.COLUMN_NO_ITEMS);
    assertThat(faults().get(0).remedy())
        .contains("Looked in 4 headers", "'alone-1'", "'Each town plans by itself.'")
        .contains("'Promisses are kept', 'Meetings are open to newcomer': correct them")
        .contains("export it again with its headers as they were")
        .doesNotContain("Weather");
  }

  @Test
  void saysSoWhereNoHeaderIsNear() {
    roles(csv("Temperature", "Weather"));

    assertThat(faults().get(0).remedy()).contains("None is close.", "--rubric");
  }

  @Test
  void warnsOfItemsWithoutAColumn() {
    roles(csv("alone-1", "alone-2", "alone-3", "together-1", "together-2", "together-3", "open-1"));

    assertThat(diagnostics.toList())
        .extracting(Diagnostic::what)
        .containsExactly("items without a column: 3 of 10, namely together-4, open-2, kept-1");
  }

  @ParameterizedTest
  @CsvSource({
    "organization, organization",
    "Organization, organization",
    "PARTNER NAME:, organization",
    "Which organization do you answer for?, organization",
    "¿Por qué organización responde?, organization",
    "Q1 [sector], sector",
    "What do you wish for?, comment-wish",
    "Wave, wave",
  })
  void findsAnAttributeByNameSynonymOrQuestion(String header, String attribute) {
    assertThat(places(roles(csv("kept-1", header)).attributes())).isEqualTo(Map.of(attribute, 1));
  }

  @Test
  void refusesTwoColumnsForOneAttribute() {
    roles(csv("kept-1", "Organization", "Partner name"));

    assertThat(faults())
        .extracting(Diagnostic::code)
        .containsExactly(Code.COLUMN_AMBIGUOUS_ATTRIBUTE);
    assertThat(faults().get(0).what())
        .contains("column 2 'Organization' and column 3 'Partner name'");
  }

  @Test
  void neverTakesTheToolsOwnColumnsForItemsOrAttributes() {
    Rubric greedy =
        TestRubrics.read(
            """
            domains:
            - id: d
              title: D
              dimensions:
              - id: d
                title: D
                items:
                - {id: Status, text: Survey status}
                - {id: q, text: Email Address}
                - {id: r, text: A question}
            attributes:
              organization: {columns: [RecipientLastName, Name, Timestamp]}
            """);
    String qualtrics =
        """
        Status,RecipientLastName,Name,r
        Survey status,Recipient Last Name,Name,A question
        {'ImportId': 'status'},{'ImportId': 'x'},{'ImportId': 'y'},{'ImportId': 'z'}
        0,a,b,c
        """;

    assertThat(places(roles(greedy, qualtrics).items())).isEqualTo(Map.of("r", 3));
    assertThat(roles(greedy, qualtrics).attributes()).isEmpty();
    assertThat(places(roles(greedy, csv("Timestamp", "Email Address", "r")).items()))
        .isEqualTo(Map.of("r", 2));
    assertThat(roles(greedy, csv("Timestamp", "Email Address", "r")).attributes()).isEmpty();
  }

  @Test
  void usesAnItemsColumnForNothingElse() {
    Rubric rubric =
        TestRubrics.read(
            """
            domains:
            - id: d
              title: D
              dimensions:
              - {id: d, title: D, items: [{id: q, text: Your organization}]}
            attributes:
              organization: {columns: [Your organization]}
            """);

    ColumnRoles roles = roles(rubric, csv("Your organization"));

    assertThat(places(roles.items())).isEqualTo(Map.of("q", 0));
    assertThat(roles.attributes()).isEmpty();
  }

  @Test
  void saysOfEveryColumnWhatItIsUsedFor() {
    Heading heading =
        Readings.heading(
            csv(
                "Timestamp",
                "Email Address",
                "sector",
                "kept-1",
                "x\u202ey",
                "What do you wish for?"));
    ColumnRoles roles =
        new ColumnMatcher(HARBOR, (row, column) -> Location.of("a"), diagnostics).match(heading);

    assertThat(roles.uses(heading))
        .containsExactly(
            new InputSummary.ColumnUse(1, "Timestamp", "timestamp", ""),
            new InputSummary.ColumnUse(2, "Email Address", "metadata", ""),
            new InputSummary.ColumnUse(3, "sector", "attribute", "sector"),
            new InputSummary.ColumnUse(4, "kept-1", "item", "kept-1"),
            new InputSummary.ColumnUse(5, "x y", "unused", ""),
            new InputSummary.ColumnUse(6, "What do you wish for?", "comment", "comment-wish"));
  }

  @Test
  void quotesNoColumnOfTheToolAsNear() {
    Rubric rubric =
        TestRubrics.read(
            """
            domains:
            - id: d
              title: D
              dimensions:
              - {id: d, title: D, items: [{id: q, text: Email Addresses}]}
            """);

    roles(rubric, csv("Timestamp", "Email Address", "Weather"));

    assertThat(faults()).extracting(Diagnostic::code).containsExactly(Code.COLUMN_NO_ITEMS);
    assertThat(faults().get(0).remedy())
        .contains("None is close.")
        .doesNotContain("Email Address'");
  }
}
