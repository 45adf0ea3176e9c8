package org.regionalism.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.Column;

class CodeBookReaderTest {

  /** Where exports of real surveys are, if anybody says so. */
  private static final String REAL = System.getProperty("regionalism.fixtures", "");

  private static final String REDCAP =
      "Variable / Field Name,Form Name,Field Type,Field Label,"
          + "\"Choices, Calculations, OR Slider Labels\"\n";

  @TempDir private Path folder = Path.of("unset");

  private CodeBook read(String name, String text) throws Exception {
    return CodeBookReader.read(
        Files.writeString(folder.resolve(name), text).toString(), Optional.empty());
  }

  private List<Diagnostic> faults(String name, String text) throws IOException {
    String path = Files.writeString(folder.resolve(name), text).toString();
    return catchThrowableOfType(
            RefusedException.class, () -> CodeBookReader.read(path, Optional.empty()))
        .diagnostics();
  }

  private static Column column(String id, String header) {
    return new Column(0, header, Column.Kind.QUESTION, List.of(id), List.of());
  }

  private static List<Map<String, String>> labels(CodeBook book, Column column) {
    return book.choices(column).map(CodeBook.ChoiceList::labels).orElse(List.of());
  }

  private static String survey(String payload) {
    return "{\"SurveyElements\": [{\"Element\": \"BL\", \"Payload\": []},"
        + "{\"Element\": \"SQ\", \"Payload\": "
        + payload.replace('\'', '"')
        + "}]}";
  }

  @Test
  void readsSingleAnswersOfQualtricsByTheirRecodes() throws Exception {
    CodeBook book =
        read(
            "s.qsf",
            survey(
                "{'QuestionType': 'MC', 'Selector': 'SAVR', 'DataExportTag': 'Q1', 'QuestionID':"
                    + " 'QID7', 'QuestionText': 'How <b>often</b>?', 'Choices': {'1': {'Display':"
                    + " 'Never'}, '2': {'Display': 'Often'}}, 'RecodeValues': {'1': 5, '2':"
                    + " '-1'}}"));

    Map<String, String> labels = Map.of("5", "Never", "-1", "Often");
    assertThat(labels(book, column("Q1", "x"))).containsExactly(labels);
    assertThat(labels(book, column("QID7", "x"))).containsExactly(labels);
    assertThat(labels(book, column("x", "HOW OFTEN"))).containsExactly(labels);
    assertThat(labels(book, column("Q11", "x"))).isEmpty();
  }

  @Test
  void readsTheRowsOfAQualtricsMatrix() throws Exception {
    CodeBook book =
        read(
            "s.qsf",
            survey(
                "{'QuestionType': 'Matrix', 'Selector': 'Likert', 'SubSelector': 'SingleAnswer',"
                    + " 'DataExportTag': 'Q3', 'QuestionID': 'QID3', 'Choices': {'1': {'Display':"
                    + " 'a'}, '4': {'Display': 'b'}}, 'ChoiceDataExportTags': {'4': 'trust-1'},"
                    + " 'Answers': {'1': {'Display': 'Agree'}, '2': {'Display': 'Disagree'}}}"));

    for (String id : List.of("Q3_1", "Q3_4", "QID3_4", "QID3-1", "trust-1")) {
      assertThat(labels(book, column(id, "")))
          .as(id)
          .containsExactly(Map.of("1", "Agree", "2", "Disagree"));
    }
    assertThat(labels(book, column("Q3_2", ""))).isEmpty();
  }

  @Test
  void leavesQuestionsOfSeveralAnswersAlone() throws Exception {
    List<Diagnostic> faults =
        faults(
            "s.qsf",
            survey(
                "{'QuestionType': 'MC', 'Selector': 'MAVR', 'DataExportTag': 'Q1',"
                    + " 'QuestionID': 'QID1', 'Choices': {'1': {'Display': 'Never'}}}"));

    assertThat(faults).extracting(one -> one.code().id()).containsExactly("codebook-empty");
  }

  @Test
  void readsADictionaryOfRedcap() throws Exception {
    CodeBook book =
        read(
            "d.csv",
            REDCAP
                + "f1,a,radio,First,\"1, Disagree, fully | 2,Agree|-9, \"\"NA\"\"\"\n"
                + "f2,a,yesno,Second,\n"
                + "f3,a,calc,Third,\"sum([f1], 2)\"\n"
                + "f4,a,text,Fourth,\n");

    assertThat(book.kind()).isEqualTo("REDCap data dictionary");
    assertThat(labels(book, column("f1", "")))
        .containsExactly(Map.of("1", "Disagree, fully", "2", "Agree", "-9", "\"NA\""));
    assertThat(labels(book, column("x", "second"))).containsExactly(Map.of("1", "Yes", "0", "No"));
    assertThat(book.questions()).hasSize(2);
  }

  @Test
  void readsTheChoicesOfAnXlsFormInAllItsLanguages() throws Exception {
    CodeBook book =
        read(
            "c.csv",
            """
            list_name,name,label::English (en),label::Español (es)
            lik,a,Agree,De acuerdo
            lik,d,Disagree,
            ,,,
            yn,y,Yes,Sí
            """);

    assertThat(book.lists()).extracting(CodeBook.ChoiceList::name).containsExactly("lik", "yn");
    assertThat(book.lists())
        .extracting(CodeBook.ChoiceList::labels)
        .containsExactly(
            List.of(Map.of("a", "Agree", "d", "Disagree"), Map.of("a", "De acuerdo")),
            List.of(Map.of("y", "Yes"), Map.of("y", "Sí")));
    assertThat(book.lists().get(0).places().get("d").toString()).endsWith("c.csv:3:3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a.csv | code,label\\n1,Agree\\n | codebook-unknown",
        "a.qsf | {\"Survey\": 1} | codebook-unreadable",
        "a.qsf | {\"SurveyElements\": [ | codebook-unreadable",
        "a.csv | list_name,name,label\\n | codebook-empty",
        "a.csv | list_name,name,label\\nl,1,Agree\\nl,2, \\n | codebook-no-label",
        "a.csv | list_name,name,label\\nl,1,Agree\\nl,1,Disagree\\n | codebook-twice",
        "a.csv | field_name,field_type,select_choices_or_calculations\\n"
            + "f,radio,1\\n"
            + " | codebook-no-label",
        "a.csv | list_name,name,label\\na,A4,Agree\\na,A5,Agree, strongly\\n | csv-ragged",
        "a.csv | list_name,name,label\\na,A4,Agree\\na,A5,Agree, strongly,\\n | csv-ragged",
        "a.csv | list_name,name,label\\na,A4,Agree\\na,A4,Disagree,\\n | csv-ragged",
        "a.csv | list_name,name,label\\na,A4 Agree\\n | csv-ragged",
        "a.csv | list_name,name,label\\na\\n | csv-ragged",
        "a.csv | field_name,field_type,select_choices_or_calculations\\n"
            + "f,radio,1, No\\n"
            + " | csv-ragged",
        "a.doc | x | file-type",
      })
  void refusesWhatIsNoCodeBook(String name, String text, String code) throws IOException {
    assertThat(faults(name, text.replace("\\n", "\n")))
        .extracting(one -> one.code().id())
        .containsExactly(code);
  }

  @Test
  void takesRowsWithoutTheLabelsOfALastLanguage() throws Exception {
    CodeBook book =
        read("c.csv", "list_name,name,label::English (en),label::Español (es)\nlik,a,Agree\n");

    assertThat(book.lists())
        .extracting(CodeBook.ChoiceList::labels)
        .containsExactly(List.of(Map.of("a", "Agree")));
  }

  @Test
  void readsATableInTheEncodingThatWasSaid() throws Exception {
    Path file = folder.resolve("c.csv");
    Files.writeString(file, "list_name,name,label\nsi,s,Sí\n", Charset.forName("windows-1252"));

    CodeBook book = CodeBookReader.read(file.toString(), Optional.of("windows-1252"));

    assertThat(book.lists().get(0).labels()).containsExactly(Map.of("s", "Sí"));
  }

  @Test
  void namesThePlaceOfACodeWithoutALabel() throws IOException {
    Diagnostic fault = faults("d.csv", REDCAP + "f1,a,radio,First,\"1, Agree | 2\"\n").get(0);

    assertThat(fault.location().toString()).endsWith("d.csv:2:5");
    assertThat(fault.what()).isEqualTo("the code '2' of 'f1' has no label");
  }

  @Test
  void readsCodeBooksOfRealSurveys() throws Exception {
    assumeTrue(!REAL.isEmpty(), "-Dregionalism.fixtures names no folder");

    CodeBook qualtrics =
        CodeBookReader.read(
            Path.of(REAL, "qualtrics", "qt_no_basis.qsf").toString(), Optional.empty());
    assertThat(qualtrics.questions()).hasSize(3);
    assertThat(labels(qualtrics, column("QID4-3", "")))
        .containsExactly(
            Map.of(
                "1", "Like",
                "2", "Neither like nor dislike",
                "3", "Dislike",
                "-1", "No Opinion",
                "-2", "Never tried it"));
    CodeBook redcap =
        CodeBookReader.read(
            Path.of(REAL, "redcap", "redcapr_survey_dictionary.csv").toString(), Optional.empty());
    assertThat(redcap.questions()).hasSize(4);
    assertThat(labels(redcap, column("pmq4", "")))
        .containsExactly(Map.of("0", "Not open", "1", "Undecided", "2", "Very open"));
  }

  private Path workbook(Map<String, String> sheets) throws IOException {
    Path path = folder.resolve("form.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(path)) {
      sheets.forEach(
          (name, text) -> {
            XSSFSheet sheet = book.createSheet(name);
            for (String line : text.lines().toList()) {
              XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
              for (String cell : line.split(",", -1)) {
                row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(cell);
              }
            }
          });
      book.write(out);
    }
    return path;
  }

  @Test
  void readsAWholeXlsFormByItsQuestions() throws Exception {
    Map<String, String> sheets = new LinkedHashMap<>();
    sheets.put(
        "survey", "type,name,label\nselect_one lik,q1,One\nselect_one  down or_other,q2,Two");
    sheets.put("choices", "list_name,name,label\nlik,1,Agree\ndown,1,Disagree\nyn,1,Yes");

    CodeBook book = CodeBookReader.read(workbook(sheets).toString(), Optional.empty());

    assertThat(labels(book, column("q1", ""))).containsExactly(Map.of("1", "Agree"));
    assertThat(labels(book, column("q2", ""))).containsExactly(Map.of("1", "Disagree"));
    assertThat(book.lists()).extracting(CodeBook.ChoiceList::name).containsExactly("yn");
  }

  @Test
  void readsTheChoicesAloneOfAWorkbook() throws Exception {
    Path path = workbook(Map.of("choices", "list name,value,label\nlik,1,Agree"));

    assertThat(CodeBookReader.read(path.toString(), Optional.empty()).lists()).hasSize(1);
    Path other = workbook(Map.of("Sheet1", "list_name,name,label\nlik,1,Agree"));
    assertThat(
            catchThrowableOfType(
                    RefusedException.class,
                    () -> CodeBookReader.read(other.toString(), Optional.empty()))
                .diagnostics())
        .extracting(one -> one.code().id())
        .containsExactly("codebook-unknown");
  }
}
