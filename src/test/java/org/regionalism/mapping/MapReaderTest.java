package org.regionalism.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.export.Delimiter;
import org.regionalism.mapping.MappedColumn.Use;

class MapReaderTest {

  @Test
  void readsAllThatAMapCanSay() {
    ExportMap map =
        MapFaults.read(
            """
            export: {encoding: windows-1252, delimiter: semicolon, sheet: Answers, layout: qualtrics, first-row: 4}
            columns:
              - {header: Promises, item: kept-1, direction: descending}
              - {header: Who, occurrence: 2, attribute: sector, values: {Schule: education}}
              - {header: When, use: timestamp}
              - {header: Why, use: nothing}
            answers:
              scales:
                agreement: {"So so": 3, 99: refused, "": blank}
                frequency:
              items:
                kept-1: {"So so": 2}
            """);

    assertThat(map.file().encoding()).contains("windows-1252");
    assertThat(map.file().sheet()).contains("Answers");
    assertThat(map.file().delimiter()).contains(Delimiter.SEMICOLON);
    assertThat(map.file().layout()).contains("qualtrics");
    assertThat(map.file().firstRow()).isEqualTo(4);
    assertThat(map.columns())
        .extracting(
            MappedColumn::header, MappedColumn::use, MappedColumn::id, MappedColumn::descending)
        .containsExactly(
            tuple("Promises", Use.ITEM, "kept-1", true),
            tuple("Who", Use.ATTRIBUTE, "sector", false),
            tuple("When", Use.TIMESTAMP, "", false),
            tuple("Why", Use.NOTHING, "", false));
    assertThat(map.columns().get(1).occurrence()).contains(2);
    assertThat(map.columns().get(1).values())
        .extracting(MappedColumn.MappedValue::raw, MappedColumn.MappedValue::value)
        .containsExactly(tuple("Schule", "education"));
    assertThat(map.answers())
        .extracting(
            MappedAnswer::item, MappedAnswer::scale, MappedAnswer::raw, MappedAnswer::meaning)
        .containsExactly(
            tuple(Optional.empty(), "agreement", "So so", new MappedAnswer.Point(3)),
            tuple(Optional.empty(), "agreement", "99", new MappedAnswer.NotScored("refused")),
            tuple(Optional.empty(), "agreement", "", new MappedAnswer.NotScored("blank")),
            tuple(Optional.of("kept-1"), "agreement", "So so", new MappedAnswer.Point(2)));
  }

  @Test
  void readsAMapThatSaysNothing() {
    assertThat(MapFaults.read("columns: []\n")).isEqualTo(ExportMap.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "columns: [{header: a, item: kept-11}] | map-unknown-reference | Did you mean 'kept-1'?",
        "columns: [{header: a, attribute: sectr}] | map-unknown-reference | Did you mean 'sector'?",
        "columns: [{header: a, use: nothign}] | map-unknown-reference | Did you mean 'nothing'?",
        "columns: [{header: a}] | map-column-use | 'use' with 'nothing' or 'timestamp'",
        "columns: [{header: a, item: kept-1, use: nothing}] | map-column-use | one of the three",
        "columns: [{item: kept-1}] | notation-missing-key | Add it",
        "columns: [{header: a, use: nothing, itm: kept-1}] | notation-unknown-key | Did you mean 'item'?",
        "columns: [{header: a, item: kept-1, occurrence: 0}] | notation-kind | the schemas in rubrics/",
        "columns: [{header: a, item: kept-1, direction: down}] | map-unknown-reference | descending",
        "columns: [{header: a, use: nothing, direction: descending}] | map-direction | Remove it",
        "columns: [{header: a, item: kept-1, values: {x: y}}] | map-values | under 'answers'",
        "columns: [{header: a, attribute: sector, values: {x: educatoin}}] | map-unknown-reference | 'education'",
        "columns: [{header: a, attribute: sector, values: {x: 3}}] | notation-kind | the schemas in rubrics/",
        "answers: {scales: {agreemnt: {a: 1}}} | map-unknown-reference | Did you mean 'agreement'?",
        "answers: {items: {kept-2: {a: 1}}} | map-unknown-reference | Did you mean 'kept-1'?",
        "answers: {scales: {agreement: {a: 6}}} | map-off-scale | dont-know",
        "answers: {scales: {frequency: {a: 1.5}}} | map-off-scale | a point of the scale",
        "answers: {scales: {agreement: {a: never}}} | map-unknown-reference | not-applicable",
        "answers: {scales: {agreement: {a: [1]}}} | notation-kind | the schemas in rubrics/",
        "answers: {scale: {}} | notation-unknown-key | Did you mean 'scales'?",
        "export: {layout: qualtrix} | map-unknown-reference | Did you mean 'qualtrics'?",
        "export: {delimiter: comm} | map-unknown-reference | Did you mean 'comma'?",
        "export: {first-row: 0} | notation-kind | the schemas in rubrics/",
        "export: {encodign: x} | notation-unknown-key | Did you mean 'encoding'?",
        "colums: [] | notation-unknown-key | Did you mean 'columns'?",
      })
  void refusesWhatItCannotMean(String yaml, String code, String remedy) {
    assertThat(MapFaults.of(yaml)).extracting(one -> one.code().id()).containsExactly(code);
    assertThat(MapFaults.of(yaml).get(0).remedy()).contains(remedy);
  }

  @Test
  void refusesTwoColumnsForOneItemAndShowsBoth() {
    String yaml =
        """
        columns:
        - {header: a, item: kept-1}
        - {header: b, use: nothing}
        - {header: c, item: kept-1}
        """;

    Diagnostic fault = MapFaults.of(yaml).get(0);

    assertThat(fault.code()).isEqualTo(Code.MAP_TWICE);
    assertThat(fault.location()).hasToString("map.yaml:4:3");
    assertThat(fault.what()).contains("'kept-1'", "map.yaml:2:3");
  }

  @Test
  void showsAllFaultsAtOnce() {
    assertThat(
            MapFaults.of(
                """
                columns:
                - {header: a, item: x}
                - {header: b}
                answers: {scales: {agreement: {a: 9, b: 0}}}
                """))
        .hasSize(4);
  }

  @Test
  void refusesAKeyThatStandsTwice() {
    assertThat(MapFaults.of("answers: {scales: {agreement: {a: 1, a: 2}}}"))
        .extracting(Diagnostic::code)
        .containsExactly(Code.NOTATION_DUPLICATE_KEY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "answers: {scales: {agreement: {Agree: 4, 'agree ': 2}}} | 'agree ' and 'Agree' | 42",
        "answers: {items: {kept-1: {'4': 4, '4.0': refused}}} | '4.0' and '4' | 36",
        "columns: [{header: a, attribute: sector, values: {School: education, SCHOOL.: workforce}}] | 'SCHOOL.' and 'School' | 70",
      })
  void refusesTwoMeaningsOfOneText(String yaml, String texts, int column) {
    List<Diagnostic> faults = MapFaults.of(yaml);

    assertThat(faults).extracting(Diagnostic::code).containsExactly(Code.MAP_TWO_MEANINGS);
    assertThat(faults.get(0).what()).contains(texts);
    assertThat(faults.get(0).location()).hasToString("map.yaml:1:" + column);
  }

  @Test
  void takesTwoSpellingsOfOneMeaningOnce() {
    ExportMap map =
        MapFaults.read(
            """
            columns:
              - {header: a, attribute: sector, values: {School: education, SCHOOL: education}}
            answers:
              scales: {agreement: {Agree: 4, "agree ": 4.0, "Agree!": 5}}
              items: {kept-1: {AGREE: 2}}
            """);

    assertThat(map.columns().get(0).values())
        .extracting(MappedColumn.MappedValue::raw)
        .containsExactly("School");
    assertThat(map.answers())
        .extracting(MappedAnswer::raw)
        .containsExactly("Agree", "Agree!", "AGREE");
  }
}
