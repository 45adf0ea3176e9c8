package org.regionalism.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Rubric;

class ExportLayoutTest {

  private static final SimulationSettings SETTINGS =
      new SimulationSettings(21, Stage.IN_TRANSITION, 8, 60, 2, "Test Consortium");

  private final Rubric shipped = SimulatedRubrics.shipped();
  private final List<SimulatedResponse> responses = Simulation.of(shipped, SETTINGS);

  @ParameterizedTest
  @EnumSource(ExportLayout.class)
  void writesTheSameBytesWhateverTheMachineSpeaks(ExportLayout layout) {
    String usual = layout.write(shipped, responses, "en");
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      assertThat(layout.write(shipped, Simulation.of(shipped, SETTINGS), "en")).isEqualTo(usual);
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(layout.write(shipped, Simulation.of(shipped, SETTINGS), "en")).isEqualTo(usual);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @EnumSource(ExportLayout.class)
  void writesRowsOfOneWidth(ExportLayout layout) {
    List<List<String>> rows = rows(layout.write(shipped, responses, "en"));
    assertThat(rows).extracting(List::size).containsOnly(rows.get(0).size());
  }

  @ParameterizedTest
  @EnumSource(ExportLayout.class)
  void isFoundByItsId(ExportLayout layout) {
    assertThat(ExportLayout.byId(layout.id())).contains(layout);
  }

  @Test
  void carriesTheSameAnswersInEveryLayout() {
    List<List<String>> plain = answers(ExportLayout.PLAIN, 1, 8);
    assertThat(plain).hasSize(responses.size());
    assertThat(plain.stream().distinct()).hasSizeGreaterThan(100);
    assertThat(answers(ExportLayout.GOOGLE_FORMS, 1, 7)).isEqualTo(plain);
    assertThat(answers(ExportLayout.QUALTRICS, 3, 23)).isEqualTo(plain);
  }

  @Test
  void headsAPlainTableWithNamesAndIds() {
    List<List<String>> rows = rows(ExportLayout.PLAIN.write(shipped, responses, "en"));
    assertThat(rows.get(0))
        .startsWith("respondent", "organization", "sector", "role", "years", "wave", "consortium")
        .containsSubsequence(shipped.items().stream().map(Item::id).toList())
        .endsWith("comment-paradigm-shift", "comment-network-principles")
        .hasSize(8 + 46 + 2);
    assertThat(rows.get(0).get(7)).isEqualTo("date");
    assertThat(rows.get(1).get(7)).matches("2026-03-\\d\\d");
  }

  @Test
  void headsAGoogleFormWithQuestionsAndGridRows() {
    String text = ExportLayout.GOOGLE_FORMS.write(shipped, responses, "en");
    List<List<String>> rows = rows(text);
    assertThat(rows.get(0)).hasSize(7 + 46 + 2);
    assertThat(rows.get(0).subList(0, 3))
        .containsExactly(
            "Timestamp",
            "Which organization do you work for in this partnership?",
            "Which sector does your organization belong to?");
    assertThat(rows.get(0).subList(7, 53)).allMatch(head -> head.matches(".+  \\[[^\\[\\]]+]"));
    assertThat(rows.get(0)).anyMatch(head -> head.endsWith("? "));
    assertThat(rows.get(0)).anyMatch(head -> head.endsWith(" ]"));
    assertThat(rows.subList(1, rows.size()))
        .allMatch(row -> row.get(0).matches("2026/\\d\\d/\\d\\d \\d{1,2}:\\d\\d:\\d\\d [AP]M MDT"));
    assertThat(text).startsWith("\"Timestamp\",").endsWith("\"\r\n");
  }

  @Test
  void headsAQualtricsExportWithThreeRows() {
    List<List<String>> rows = rows(ExportLayout.QUALTRICS.write(shipped, responses, "en"));
    assertThat(rows.get(0))
        .hasSize(17 + 6 + 46 + 2)
        .startsWith("StartDate")
        .doesNotHaveDuplicates();
    assertThat(rows.get(0).subList(17, 24))
        .containsExactly("Q1", "Q2", "Q3", "Q4", "Q5", "Q6", "Q7_1");
    assertThat(rows.get(1).get(0)).isEqualTo("Start Date");
    assertThat(rows.get(1).get(23))
        .isEqualTo(
            "Defined by geography - Boundaries on a map decide who can join our partnership.");
    assertThat(rows.get(2).get(0))
        .isEqualTo("{\"ImportId\":\"startDate\",\"timeZone\":\"America/Denver\"}");
    assertThat(rows.get(2).get(17)).isEqualTo("{\"ImportId\":\"QID1_TEXT\"}");
    assertThat(rows.get(2).get(18)).isEqualTo("{\"ImportId\":\"QID2\"}");
    assertThat(rows.get(2).get(23)).isEqualTo("{\"ImportId\":\"QID7_1\"}");
  }

  @Test
  void putsPreviewsBeforeTheResponsesOfAQualtricsExport() {
    List<List<String>> rows = rows(ExportLayout.QUALTRICS.write(shipped, responses, "en"));
    List<List<String>> body = rows.subList(3, rows.size());
    List<List<String>> previews =
        body.stream().filter(row -> row.get(2).equals("Survey Preview")).toList();
    assertThat(previews).hasSizeBetween(2, 3).isEqualTo(body.subList(0, previews.size()));
    assertThat(previews).allMatch(row -> row.get(15).equals("preview"));
    assertThat(body.subList(previews.size(), body.size()))
        .hasSize(responses.size())
        .allMatch(row -> row.get(2).equals("IP Address"));
    assertThat(body).extracting(row -> row.get(8)).doesNotHaveDuplicates();
    assertThat(body)
        .allSatisfy(
            row -> {
              assertThat(row.get(3)).matches("192\\.0\\.2\\.\\d{1,3}");
              assertThat(row.get(8)).matches("R_[0-9A-Za-z]{15}");
              assertThat(row.subList(9, 15)).containsOnly("");
            });
  }

  @Test
  void leavesOutTheColumnsOfAttributesThatTheRubricHasNot() {
    Rubric bare = SimulatedRubrics.bare();
    List<SimulatedResponse> few = Simulation.of(bare, SETTINGS);
    assertThat(rows(ExportLayout.PLAIN.write(bare, few, "de")).get(0))
        .containsExactly("date", "a1", "a2", "t1");
    assertThat(rows(ExportLayout.GOOGLE_FORMS.write(bare, few, "de")).get(0))
        .containsExactly(
            "Timestamp",
            "Allein, jeder für sich  [Wir arbeiten \"allein\".]",
            "Allein, jeder für sich  [Wir arbeiten zusammen.]",
            "Gemeinsam  [Wir planen gemeinsam. ]");
    assertThat(rows(ExportLayout.QUALTRICS.write(bare, few, "de")).get(0))
        .hasSize(20)
        .endsWith("UserLanguage", "Q1_1", "Q1_2", "Q2_1");
  }

  @Test
  void writesLabelsInTheLanguageAndBringsAlongWhatIsNotAsked() {
    Rubric declared = SimulatedRubrics.declared();
    List<SimulatedResponse> few = Simulation.of(declared, SETTINGS);
    List<List<String>> google = rows(ExportLayout.GOOGLE_FORMS.write(declared, few, "de"));
    assertThat(google.get(0).subList(0, 4))
        .containsExactly("Timestamp", "Haus", "Welche Runde?", "Ihr Code? ");
    assertThat(google.get(1).get(2)).isEqualTo("Erste");
    assertThat(google).extracting(row -> row.get(1)).contains("Nordhaus", "Südhaus");
    List<List<String>> qualtrics = rows(ExportLayout.QUALTRICS.write(declared, few, "de"));
    assertThat(qualtrics.get(0)).endsWith("Q2", "Q3_1", "Q3_2", "Q4_1", "Haus");
    assertThat(qualtrics.get(2)).endsWith("{\"ImportId\":\"Haus\"}");
  }

  @Test
  void writesNoPreviewsWhereNobodyAnswered() {
    assertThat(rows(ExportLayout.QUALTRICS.write(shipped, List.of(), "en"))).hasSize(3);
  }

  private List<List<String>> answers(ExportLayout layout, int heads, int from) {
    List<List<String>> answers = new ArrayList<>();
    for (List<String> row :
        rows(layout.write(shipped, responses, "en")).stream().skip(heads).toList()) {
      if (!row.contains("Survey Preview")) {
        answers.add(row.subList(from, from + shipped.items().size() + 2));
      }
    }
    return answers;
  }

  private static List<List<String>> rows(String text) {
    char separator = text.startsWith("\"start\";") ? ';' : ',';
    return CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text).stream()
        .map(CsvRecord::getFields)
        .toList();
  }
}
