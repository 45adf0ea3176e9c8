package org.regionalism.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.RefusedException;

class CsvTableTest {

  private static final int MEBI = 1 << 20;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void readsEveryKindOfLineEnd(String end) throws Exception {
    List<List<String>> cells =
        Exports.cells(String.join(end, "a,b", "1,\"2,5\"", "3,\"4 \"\"x\"\"\""));

    assertThat(cells)
        .containsExactly(List.of("a", "b"), List.of("1", "2,5"), List.of("3", "4 \"x\""));
  }

  @Test
  void countsRowsAsASpreadsheetDoes() throws Exception {
    List<Row> rows = Exports.rows("a,b\n\"one\ntwo\r\nthree\",2\n\n , \n3,4\n");

    assertThat(rows).extracting(Row::number).containsExactly(1, 2, 5);
    assertThat(rows.get(1).cell(0)).isEqualTo("one\ntwo\r\nthree");
  }

  @Test
  void keepsRaggedRowsAsTheyStand() throws Exception {
    List<Row> rows = Exports.rows("a,b,c\n1\n1,2,3,4,\n");

    assertThat(rows).extracting(Row::width).containsExactly(3, 1, 5);
    assertThat(rows.get(1).cell(2)).isEmpty();
    assertThat(rows.get(2).cell(3)).isEqualTo("4");
  }

  @Test
  void keepsBlanksAroundCells() throws Exception {
    assertThat(Exports.cells("a , b\n\t x,y\n").get(0)).containsExactly("a ", " b");
  }

  @Test
  void readsTheSameTextOfAColumnAsOneObject() throws Exception {
    List<Row> rows = Exports.rows("a,b\nAgree,1\nDisagree,1\nAgree,1\n");

    assertThat(rows.get(3).cell(0)).isSameAs(rows.get(1).cell(0));
  }

  @Test
  void findsNoRowsWhereNothingButBlanksStands() throws Exception {
    assertThat(Exports.rows("")).isEmpty();
    assertThat(Exports.rows(" \n\n\t \r\n")).isEmpty();
    assertThat(Exports.rows("\uFEFF")).isEmpty();
  }

  @Test
  void refusesAnUnclosedQuoteAtTheCellThatOpensIt() {
    Diagnostic fault = Exports.fault("a,b\n1,2\n3,\"four\n5,6\n7,8\n");

    assertThat(fault.code()).isEqualTo(Code.CSV_UNCLOSED_QUOTE);
    assertThat(fault.location()).hasToString("survey.csv:3:2");
  }

  @Test
  void refusesTextAfterAClosingQuote() {
    Diagnostic fault = Exports.fault("a,b\n\"x\ny\",2\n3,\"four\"five\n");

    assertThat(fault.code()).isEqualTo(Code.CSV_STRAY_QUOTE);
    assertThat(fault.location()).hasToString("survey.csv:3:2");
  }

  @Test
  void refusesNul() {
    Diagnostic fault = Exports.fault("a,b\n1,2\n\n3,fo\0ur\n");

    assertThat(fault.code()).isEqualTo(Code.CSV_NUL);
    assertThat(fault.location()).hasToString("survey.csv:4:2");
  }

  @Test
  void refusesMoreColumnsThanAnySpreadsheetHas() throws Exception {
    String widest = "x,".repeat(16_383) + "x\n";

    assertThat(Exports.rows(widest).get(0).width()).isEqualTo(16_384);
    Diagnostic fault = Exports.fault("a,b\n" + "x,".repeat(16_384) + "x\n");
    assertThat(fault.code()).isEqualTo(Code.CSV_TOO_MANY_COLUMNS);
    assertThat(fault.location()).hasToString("survey.csv:2:16385");
  }

  @Test
  void refusesACellOfMoreThan16Mebibytes() throws Exception {
    assertThat(Exports.rows("a,b\n" + "x".repeat(15 * MEBI) + ",2\n").get(1).cell(0))
        .hasSize(15 * MEBI);
    Diagnostic fault = Exports.fault("a,b\n1,2\n" + "x".repeat(16 * MEBI + 1) + ",4\n");
    assertThat(fault.code()).isEqualTo(Code.CSV_FIELD_TOO_LONG);
    assertThat(fault.location()).hasToString("survey.csv:3:1");
  }

  @Test
  void refusesARowOfMoreThan16Mebibytes() {
    Diagnostic fault = Exports.fault("a,b\n" + ("x".repeat(MEBI) + ",").repeat(17) + "\n");

    assertThat(fault.code()).isEqualTo(Code.CSV_FIELD_TOO_LONG);
    assertThat(fault.location()).hasToString("survey.csv:2:17");
  }

  @Test
  void hashesEveryByteOfTheFileAndChangesNone() throws Exception {
    byte[] bytes = "\uFEFFa,b\r\n1,é\r\n\r\n".getBytes(UTF_8);
    byte[] kept = bytes.clone();
    CsvTable table = Exports.open(bytes);
    Exports.rows(table);

    assertThat(table.sha256())
        .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(kept)));
    assertThat(Arrays.equals(bytes, kept)).isTrue();
  }

  /** A byte that is no text, a stray quotation mark, and one that is never closed. */
  @ParameterizedTest
  @CsvSource({"'7,\u00E9', 2", "\u00E9, 1", "'\"x\"y', 1", "'\"x', 1"})
  void hashesAFileToItsEndThoughARowOfItIsBroken(String broken, int column) throws Exception {
    String row = "1,2\n";
    byte[] bytes =
        ("a,b\n" + row.repeat(100_000) + broken + ",9\n" + row.repeat(400_000))
            .getBytes(ISO_8859_1);
    CsvTable table =
        CsvTable.open(
            Exports.PATH,
            new ByteArrayInputStream(bytes),
            OptionalLong.of(bytes.length),
            Optional.empty(),
            Optional.empty());

    RefusedException refused =
        catchThrowableOfType(RefusedException.class, () -> Exports.rows(table));

    assertThat(Exports.only(refused).location()).hasToString("survey.csv:100002:" + column);
    assertThat(table.sha256())
        .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
  }

  @Test
  void countsColumnsOfPlacesFromOne() throws Exception {
    assertThat(Exports.open("a,b\n").at(7, 0)).hasToString("survey.csv:7:1");
  }

  @Test
  void obeysTheDelimiterThatWasAskedFor() throws Exception {
    byte[] bytes = "a;b;c,d\n1;2;3,4\n".getBytes(UTF_8);

    List<Row> rows =
        Exports.rows(Exports.open(bytes, Optional.empty(), Optional.of(Delimiter.COMMA)));

    assertThat(Exports.cells(rows.get(1))).containsExactly("1;2;3", "4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sep=;", "SEP=;", "\"sep=;\""})
  void takesTheDelimiterFromTheLineThatNamesIt(String line) throws Exception {
    List<Row> rows = Exports.rows(line + "\r\na,b,c;d\r\n1;2\r\n");

    assertThat(rows).extracting(Row::number).containsExactly(2, 3);
    assertThat(Exports.cells(rows.get(0))).containsExactly("a,b,c", "d");
  }

  @Test
  void takesATabFromTheLineThatNamesIt() throws Exception {
    assertThat(Exports.cells("sep=\t\na,b\tc,d,e\n").get(0)).containsExactly("a,b", "c,d,e");
  }

  @Test
  void leavesOutTheLineThatNamesADelimiterWhereAnotherIsAskedFor() throws Exception {
    byte[] bytes = "sep=;\na,b\n1,2\n".getBytes(UTF_8);

    List<Row> rows =
        Exports.rows(Exports.open(bytes, Optional.empty(), Optional.of(Delimiter.COMMA)));

    assertThat(rows).extracting(Row::number).containsExactly(2, 3);
    assertThat(Exports.cells(rows.get(1))).containsExactly("1", "2");
  }

  @Test
  void takesAHeaderThatOnlyBeginsLikeSuchALineAsAHeader() throws Exception {
    assertThat(Exports.cells("sep=x,b\n1,2\n").get(0)).containsExactly("sep=x", "b");
  }
}
