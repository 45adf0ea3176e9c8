package org.regionalism.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.TestRubrics;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.Table;

class RatingReaderTest {

  private final Diagnostics diagnostics = new Diagnostics();
  private final Ratings ratings = new Ratings();

  private Reading read(Optional<String> wave, String sheet) throws Exception {
    try (Table table = Readings.table(sheet)) {
      ExportHead head = ExportHead.of(table);
      assertThat(head.heading().isRatingSheet()).isTrue();
      return new RatingReader(
              TestRubrics.harbor(), diagnostics, new WaveNames(TestRubrics.harbor()))
          .read(head, "sheet.csv", wave, ratings);
    }
  }

  private Reading read(String sheet) throws Exception {
    return read(Optional.empty(), sheet);
  }

  private List<String> messages() {
    return diagnostics.toList().stream().map(Diagnostic::toString).toList();
  }

  @Test
  void readsLevelsWithWhatSpeaksForThem() throws Exception {
    Reading reading =
        read(
            """
            Dimension,Level,Evidence,Next step,Who said it
            together,4,Costs are shared.,Share more,The board
            Open doors,Level 2,,,
            """);

    assertThat(ratings.of(Respondent.ONLY_WAVE))
        .isEqualTo(
            Map.of(
                "together", new LevelRating(4, "Costs are shared.", "Share more", "The board"),
                "open", new LevelRating(2, "", "", "")));
    assertThat(reading.summary().layout()).isEqualTo("rating-sheet");
    assertThat(reading.summary().isSurvey()).isFalse();
    assertThat(reading.summary().rows()).isEqualTo(2);
    assertThat(reading.summary().respondents()).isZero();
    assertThat(reading.ledger().cells()).isZero();
    assertThat(reading.summary().columns())
        .extracting(InputSummary.ColumnUse::id)
        .containsExactly("dimension", "level", "evidence", "next", "by");
    assertThat(messages()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Dimensión,Nivel", "DIMENSION,LEVEL", "dimension,Level (1-5)"})
  void knowsItsHeaders(String dimension, String level) throws Exception {
    read(dimension + "," + level + "\nkept,3\n");
    assertThat(ratings.of(Respondent.ONLY_WAVE)).containsOnlyKeys("kept");
  }

  @ParameterizedTest
  @CsvSource({"evidnce,evidence", "nxt,next", "Waves,wave", "evidencia s,evidencia"})
  void warnsOfAColumnWhoseHeaderIsMistyped(String header, String meant) throws Exception {
    read("dimension,level," + header + "\nkept,3,x\n");

    assertThat(messages())
        .satisfiesExactly(
            one ->
                assertThat(one)
                    .contains(
                        ":1:3: warning[table-column-unread]: the column '"
                            + header
                            + "' is not read",
                        "Did you mean '" + meant + "'?",
                        "dimension, level, evidence, next, by, wave"));
  }

  @Test
  void saysNothingOfColumnsAboutSomethingElse() throws Exception {
    read("dimension,level,evidence,notes,place,evidence 2\nkept,3,x,y,z,w\n");

    assertThat(messages()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dimension,levl,evidence | without the column 'level' | Did you mean 'level' by 'levl'? A",
        "dimesion,level | without the column 'dimension' | Did you mean 'dimension' by 'dimesion'?"
            + " A",
        "dimesion,levl | without the column 'dimension' or 'level' | by 'dimesion'? Did you mean"
            + " 'level'",
        "dimension,evidence,next | without the column 'level' | . A rating sheet has the columns",
      })
  void namesTheColumnThatARatingSheetHasNot(String header, String what, String remedy) {
    List<Diagnostic> said =
        Readings.of(TestRubrics.ofItems(2), header + "\nkept,3,x\n").diagnostics();

    assertThat(said).extracting(Diagnostic::code).containsExactly(Code.LEVELS_NO_COLUMN);
    assertThat(said.get(0).toString()).contains(what, remedy);
  }

  @ParameterizedTest
  @ValueSource(strings = {"who,wave,x", "level,wave,x", "evidence,next,x", "a,b,c"})
  void takesOtherTablesForSurveys(String header) {
    assertThat(Readings.of(TestRubrics.ofItems(2), header + "\n1,2,3\n").diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly(Code.COLUMN_NO_ITEMS);
  }

  @Test
  void readsTheWaveFromItsColumnUnlessALabelSaysSo() throws Exception {
    String sheet = "dimension,level,wave\nkept,3,Spring round\nopen,3,fall\n";
    read(sheet);
    assertThat(ratings.waves()).containsExactly("spring", "fall");
    read(Optional.of("2026"), sheet);
    assertThat(ratings.waves()).containsExactly("spring", "fall", "2026");
  }

  @Test
  void refusesAWaveThatIsWrittenInTwoWays() throws Exception {
    read(
        "dimension,level,wave\nkept,3,Round 9\nopen,3,round  9\ntogether,2,ROUND 9\nalone,2,round 9");
    assertThat(messages().get(0))
        .contains(":3:3: error[waves-alike]: the wave 'Round 9' is also written 'round 9'");
    assertThat(messages().get(1)).contains(":4:3: error[waves-alike]").contains("'ROUND 9'");
    assertThat(messages()).hasSize(2);
  }

  @Test
  void joinsTheTextsOfRowsThatAgree() throws Exception {
    read("dimension,level,evidence\nkept,3,One\nkept,3,Two\nkept,3,One\n");
    assertThat(ratings.of(Respondent.ONLY_WAVE))
        .containsEntry("kept", new LevelRating(3, "One; Two", "", ""));
  }

  @Test
  void leavesOutDimensionsThatHaveNoLevelYet() throws Exception {
    read("dimension,level\nkept,3\nopen,\ntogether,n/a\n");
    assertThat(ratings.of(Respondent.ONLY_WAVE)).containsOnlyKeys("kept");
    ratings.settle(Set.of(), TestRubrics.harbor(), "sheet.csv", diagnostics);
    assertThat(messages())
        .singleElement()
        .asString()
        .contains(
            "[levels-missing]: dimensions without a level: 3 of 4, namely alone, together, open");
  }

  @Test
  void saysWhatIsWrongAllAtOnce() throws Exception {
    read(
        """
        dimension,level,evidence,wave
        togehter,4,,fall
        open,6,,fall
        kept,2,,
        alone,,No level here,fall
        """);

    assertThat(messages()).hasSize(4);
    assertThat(messages().get(0))
        .contains(":2:1: error[levels-unknown-dimension]: 'togehter'")
        .contains("Did you mean 'together'?");
    assertThat(messages().get(1)).contains(":3:2: error[levels-no-level]: '6'");
    assertThat(messages().get(2)).contains(":4:4: error[levels-no-wave]");
    assertThat(messages().get(3)).contains(":5:2: warning[levels-text-alone]");
  }

  @Test
  void refusesTwoLevelsForOneDimension() throws Exception {
    read("dimension,level\nkept,3\nKept promises,4\n");
    assertThat(messages())
        .singleElement()
        .asString()
        .contains(":3:2: error[levels-disagree]: 'kept' is given level 4 here and level 3 at")
        .contains(":2:2");
  }

  @Test
  void refusesASheetWithoutALevel() throws Exception {
    read("dimension,level\nkept,\n");
    assertThat(messages()).singleElement().asString().contains("error[levels-none]");
  }

  @Test
  void refusesTwoColumnsOfOneKind() throws Exception {
    read("dimension,level,nivel\nkept,3,4\n");
    assertThat(messages())
        .singleElement()
        .asString()
        .contains(
            ":1:3: error[levels-column-twice]: two columns of the rating sheet hold the level");
  }

  @Test
  void refusesTextsThatNoCellHolds() throws Exception {
    read("dimension,level,next\nkept,3," + "x".repeat(RatingRows.LONGEST + 1) + "\n");
    assertThat(messages()).singleElement().asString().contains(":2:3: error[levels-text-long]");
  }

  @Test
  void givesAnUnnamedSheetToTheOnlyWaveOfTheSurvey() throws Exception {
    read("dimension,level\nkept,3\n");
    ratings.settle(Set.of("fall"), TestRubrics.harbor(), "sheet.csv", diagnostics);
    assertThat(ratings.waves()).containsExactly("fall");
  }

  @Test
  void doesNotGuessToWhichOfSeveralWavesASheetBelongs() throws Exception {
    read("dimension,level\nkept,3\n");
    ratings.settle(Set.of("spring", "fall"), TestRubrics.harbor(), "sheet.csv", diagnostics);
    assertThat(messages().get(0)).contains("error[levels-wave-unclear]").contains("fall, spring");
  }

  @Test
  void saysThatASheetWithAWaveStandsApartFromASurveyWithoutOne() throws Exception {
    read("dimension,level,wave\nkept,3,fall\n");
    ratings.settle(Set.of(Respondent.ONLY_WAVE), TestRubrics.harbor(), "sheet.csv", diagnostics);
    assertThat(messages().get(0)).contains("warning[levels-apart]").contains("(fall)");
  }

  @Test
  void isNoRatingSheetWithoutALevel() throws RefusedException, java.io.IOException {
    try (Table table = Readings.table("dimension,evidence\nkept,3\n")) {
      assertThat(ExportHead.of(table).heading().isRatingSheet()).isFalse();
    }
  }

  @Test
  void namesBothColumnsOfOneKind() throws Exception {
    read("level,dimension,nivel\n3,kept,4\n");
    assertThat(messages()).singleElement().asString().contains("level: 1 and 3");
  }

  @Test
  void saysOfEveryColumnWhatItIs() throws Exception {
    Reading reading = read("Dimension,Weather,Level\nkept,fair,3\n");

    assertThat(reading.isRatingSheet()).isTrue();
    assertThat(reading.summary().columns())
        .containsExactly(
            new InputSummary.ColumnUse(1, "Dimension", "rating-sheet", "dimension"),
            new InputSummary.ColumnUse(2, "Weather", "unused", ""),
            new InputSummary.ColumnUse(3, "Level", "rating-sheet", "level"));
  }

  @Test
  void takesTextsAsLongAsACellHolds() throws Exception {
    String longest = "x".repeat(RatingRows.LONGEST);
    read("dimension,level,next\nkept,3," + longest + "\n");

    assertThat(messages()).isEmpty();
    assertThat(ratings.of(Respondent.ONLY_WAVE))
        .containsEntry("kept", new LevelRating(3, "", longest, ""));
  }
}
