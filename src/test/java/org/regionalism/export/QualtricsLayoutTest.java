package org.regionalism.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QualtricsLayoutTest {

  private static final String DOUBLE =
      """
      StartDate,EndDate,Status,RecordedDate,Q1_1,Q1_2
      Start Date,End Date,Response Type,Recorded Date,"How far do you agree? - We share costs.","How far
      do you <b>agree</b>? - We plan - together. [net-2]"
      "{""ImportId"":""startDate""}","{""ImportId"":""endDate""}","{""ImportId"":""status""}",\
      "{""ImportId"":""recordedDate""}","{""ImportId"":""QID1_1""}","{""ImportId"":""QID1_2"",""choiceId"":""2""}"
      2026-11-03 09:15:02,2026-11-03 09:20:11,IP Address,2026-11-03 09:20:12,Agree,Disagree
      """;
  private static final String SINGLE = DOUBLE.replace("\"\"", "'");

  private static Heading heading(String text) throws Exception {
    return Layouts.recognise(Exports.rows(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {DOUBLE, "single"})
  void isRecognisedByImportIdsInTheThirdRow(String text) throws Exception {
    Heading heading = heading(text.equals("single") ? SINGLE : text);

    assertThat(heading.layout()).isEqualTo("qualtrics");
    assertThat(heading.rows()).isEqualTo(3);
    assertThat(heading.recodes()).isTrue();
    assertThat(heading.columns().get(4).ids()).containsExactly("Q1_1", "QID1_1");
    assertThat(heading.columns().get(5).ids()).containsExactly("Q1_2", "QID1_2", "net-2");
  }

  @Test
  void readsTextsWithTheirPossibleGridRows() throws Exception {
    List<Column> columns = heading(DOUBLE).columns();

    assertThat(columns.get(4).header()).isEqualTo("How far do you agree? - We share costs.");
    assertThat(columns.get(4).gridRows()).contains("We share costs.");
    assertThat(columns.get(5).gridRows())
        .contains("We plan - together. [net-2]", "together. [net-2]");
  }

  @Test
  void tellsItsOwnColumnsFromQuestions() throws Exception {
    assertThat(heading(DOUBLE).columns())
        .extracting(Column::kind)
        .containsExactly(
            Column.Kind.METADATA,
            Column.Kind.METADATA,
            Column.Kind.METADATA,
            Column.Kind.TIMESTAMP,
            Column.Kind.QUESTION,
            Column.Kind.QUESTION);
  }

  @Test
  void datesByTheEndWhereNoRecordedDateIsExported() throws Exception {
    String text = DOUBLE.replace("RecordedDate", "Other").replace("recordedDate", "other");

    assertThat(heading(text).columns().get(1).kind()).isEqualTo(Column.Kind.TIMESTAMP);
  }

  @Test
  void isNotRecognisedWithoutImportIds() throws Exception {
    assertThat(heading("a,b\nc,d\n\"{\"\"Id\"\":1}\",f\n").layout()).isEqualTo("plain");
    assertThat(heading("a,b\n\"{\"\"ImportId\"\":\"\"x\"\"}\",d\n").layout()).isEqualTo("plain");
  }

  private static final String NAMES = "StartDate,EndDate,RecordedDate,ResponseId,Status,Q1\n";
  private static final String TEXTS =
      "Start Date,End Date,Recorded Date,Response ID,Response Type,Do you? - We share costs.\n";
  private static final String IDS =
      "{'ImportId':'startDate'},{'ImportId':'endDate'},{'ImportId':'recordedDate'},"
          + "{'ImportId':'_recordId'},{'ImportId':'status'},{'ImportId':'QID1'}\n";
  private static final String ROWS = "s,e,r,R_1,Survey Preview,Agree\ns,e,r,R_2,IP Address,Agree\n";

  /** Whoever tidies up removes some of them. */
  @ParameterizedTest
  @CsvSource({"NAMES TEXTS, 2", "TEXTS IDS, 2", "TEXTS, 1", "NAMES IDS, 2", "NAMES, 1"})
  void isRecognisedByItsOwnColumnsWhereHeaderRowsAreGone(String left, int rows) throws Exception {
    String header =
        (left.contains("NAMES") ? NAMES : "")
            + (left.contains("TEXTS") ? TEXTS : "")
            + (left.contains("IDS") ? IDS : "");
    Heading heading = heading(header + ROWS);

    assertThat(heading.layout()).isEqualTo("qualtrics");
    assertThat(heading.rows()).isEqualTo(rows);
    assertThat(heading.columns())
        .extracting(Column::kind)
        .containsExactly(
            Column.Kind.METADATA,
            Column.Kind.METADATA,
            Column.Kind.TIMESTAMP,
            Column.Kind.METADATA,
            Column.Kind.METADATA,
            Column.Kind.QUESTION);
    assertThat(heading.columns().get(5).gridRows().contains("We share costs."))
        .isEqualTo(left.contains("TEXTS"));
    List<Row> all = Exports.rows(header + ROWS);
    assertThat(all.subList(rows, all.size()))
        .extracting(heading.exclusion()::reason)
        .containsExactly("preview", "");
  }

  /** Of other tools' tables some of the names may be there, too. */
  @Test
  void isNotRecognisedByAFewOfItsColumns() throws Exception {
    assertThat(heading("StartDate,EndDate,Status,Q1\ns,e,x,Agree\n").layout()).isEqualTo("plain");
  }

  @ParameterizedTest
  @CsvSource({
    "Survey Preview, preview",
    "survey preview, preview",
    "' Survey Test ', preview",
    "Spam, preview",
    "Survey Preview Spam, preview",
    "Imported Spam, preview",
    "Offline Survey Preview, preview",
    "EX Spam, preview",
    "Synthetic, preview",
    "Umfragevorschau, preview",
    "Vista previa de la encuesta, preview",
    "Aperçu de l'enquête, preview",
    "Prueba de la encuesta, preview",
    "1, preview",
    "2, preview",
    "8, preview",
    "9, preview",
    "12, preview",
    "17, preview",
    "40, preview",
    "256, preview",
    "IP Address, ''",
    "Dirección IP, ''",
    "IP-Adresse, ''",
    "Imported, ''",
    "Offline, ''",
    "EX, ''",
    "0, ''",
    "4, ''",
    "16, ''",
    "32, ''",
    "'', ''",
  })
  void leavesOutWhatNobodyMeantAsAResponse(String status, String reason) throws Exception {
    Row row = new Row(4, new String[] {"s", "e", status, "r", "Agree", "Agree"});

    assertThat(heading(DOUBLE).exclusion().reason(row)).isEqualTo(reason);
  }

  @Test
  void knowsItsOwnColumnsByImportIdsInAnyLanguage() throws Exception {
    String text =
        """
        Inicio,Estado,Terminado,Canal,Fecha,Status,Q1
        Fecha de inicio,Tipo,Terminado,Canal,Fecha de registro,¿Cómo van?,We share costs.
        "{'ImportId': 'startDate'}","{'ImportId': 'status'}","{'ImportId': 'finished'}",\
        "{'ImportId': 'distributionChannel'}","{'ImportId': 'recordedDate'}",\
        "{'ImportId': 'QID7'}","{'ImportId': 'QID8'}"
        """;
    Heading heading = heading(text);

    assertThat(heading.columns())
        .extracting(Column::kind)
        .containsExactly(
            Column.Kind.METADATA,
            Column.Kind.METADATA,
            Column.Kind.METADATA,
            Column.Kind.METADATA,
            Column.Kind.TIMESTAMP,
            Column.Kind.QUESTION,
            Column.Kind.QUESTION);
    assertThat(reasons(heading, "1,Dirección IP,Verdadero,anonymous,2026-01-01,Survey Test,Agree"))
        .isEmpty();
    assertThat(reasons(heading, "1,Dirección IP,Verdadero,preview,2026-01-01,,Agree"))
        .isEqualTo("preview");
    assertThat(reasons(heading, "1,Dirección IP,Falso,anonymous,2026-01-01,,Agree"))
        .isEqualTo("incomplete");
  }

  private static String reasons(Heading heading, String row) throws Exception {
    return heading.exclusion().reason(Exports.rows(row + "\n").get(0));
  }

  @Test
  void readsTabsAndUtf16() throws Exception {
    String tabs = DOUBLE.replace(",", "\t").replace("\t\"\"choiceId", ",\"\"choiceId");
    byte[] bytes = ("\ufeff" + tabs).getBytes(StandardCharsets.UTF_16LE);
    Heading heading = Layouts.recognise(Exports.rows(Exports.open(bytes)));

    assertThat(heading.layout()).isEqualTo("qualtrics");
    assertThat(heading.columns().get(4).header())
        .isEqualTo("How far do you agree? - We share costs.");
  }

  @Test
  void isStillRecognisedWhereOneImportIdIsDamaged() throws Exception {
    assertThat(heading(DOUBLE.replace("\"\"ImportId\"\":\"\"startDate", "startDate")).layout())
        .isEqualTo("qualtrics");
  }

  @Test
  void leavesNoRowOutWithoutAStatus() throws Exception {
    Row row = new Row(4, new String[] {"s", "e", "Survey Preview", "r", "Agree", "Agree"});

    assertThat(
            heading(DOUBLE.replace("Status", "Stat").replace("status", "stat"))
                .exclusion()
                .reason(row))
        .isEmpty();
  }
}
