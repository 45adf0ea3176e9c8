package org.regionalism.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.TestRubrics;
import org.regionalism.diagnostic.Location;
import org.regionalism.mapping.CodeBook;
import org.regionalism.mapping.Instructions;
import org.regionalism.response.Findings.ItemFindings;
import org.regionalism.response.Findings.RawAnswer;
import org.regionalism.rubric.Rubric;

/**
 * The ledger adds up and agrees with what stands in the columns, whatever the layout, the map and
 * the code book, and whether or not the export would be scored.
 */
class FindingsLedgerTest {

  private static final List<String> CELLS =
      List.of(
          "Agree",
          "AGREE ",
          "agree",
          "4",
          "4.0",
          "5 - Strongly agree",
          "4 - Disagree",
          "7",
          "-1",
          "Neutral",
          "Neither agree nor disagree",
          "De acuerdo",
          "Often",
          "maybe",
          "Agre",
          "N/A",
          "don't know",
          "",
          " ",
          "\u00a0",
          "5-Apr",
          "A1",
          "99",
          "whatever",
          "no se",
          "refuse me");

  private static final String MAP =
      """
      columns: [{header: Item 2, item: i2, direction: descending}]
      answers:
        scales: {agreement: {whatever: 3, "99": not-shown, maybe: blank}}
        items: {i1: {"7": 1, "refuse me": refused}}
      """;

  private static final CodeBook BOOK =
      new CodeBook(
          Location.of("book"),
          "test",
          List.of(
              new CodeBook.Question(
                  Set.of("Q1", "i1"),
                  "",
                  new CodeBook.ChoiceList(
                      "own",
                      List.of(Map.of("4", "Disagree", "A1", "Agree", "-1", "N/A", "5", "Some")),
                      Map.of()))),
          List.of());

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void agreesWithTheCellsOfTheColumns(long seed) {
    Random random = new Random(seed);
    Rubric rubric = TestRubrics.ofItems(3);
    int rows = 1 + random.nextInt(80);
    boolean qualtrics = random.nextBoolean();
    Instructions instructions =
        Readings.declaring(
            random.nextBoolean() ? Readings.map(rubric, MAP) : Instructions.NONE.map(),
            random.nextBoolean() ? BOOK : CodeBook.NONE);

    Readings read =
        Readings.of(
            rubric,
            instructions,
            export(random, rows, qualtrics),
            Optional.empty(),
            random.nextBoolean());

    LedgerSummary ledger = read.ledger();
    assertThat(read.reading().summary().rows()).isEqualTo(rows);
    assertThat(ledger.cells()).isEqualTo(rows * 3L);
    assertThat(
            ledger.answered()
                + ledger.blank()
                + ledger.notApplicable()
                + ledger.dontKnow()
                + ledger.refused()
                + ledger.notShown()
                + ledger.unmatched()
                + ledger.excluded())
        .isEqualTo(ledger.cells());
    long left =
        read.reading().summary().excluded().values().stream().mapToLong(Long::longValue).sum();
    assertThat(ledger.excluded()).isEqualTo(left * 3);
    Map<String, Long> found = new TreeMap<>();
    for (ItemFindings item : read.reading().findings().items()) {
      assertThat(item.answers().stream().mapToLong(RawAnswer::count).sum()).isEqualTo(rows - left);
      item.answers().forEach(answer -> found.merge(heading(answer), answer.count(), Long::sum));
    }
    assertThat(found.getOrDefault("blank", 0L)).isEqualTo(ledger.blank());
    assertThat(found.getOrDefault("dont-know", 0L)).isEqualTo(ledger.dontKnow());
    assertThat(found.getOrDefault("not-applicable", 0L)).isEqualTo(ledger.notApplicable());
    assertThat(found.getOrDefault("refused", 0L)).isEqualTo(ledger.refused());
    assertThat(found.getOrDefault("not-shown", 0L)).isEqualTo(ledger.notShown());
    assertThat(found.getOrDefault("scored", 0L) + found.getOrDefault("unmatched", 0L))
        .isEqualTo(ledger.answered() + ledger.unmatched());
  }

  private static String heading(RawAnswer answer) {
    return answer.scored() ? "scored" : answer.meaning();
  }

  private static String export(Random random, int rows, boolean qualtrics) {
    StringBuilder export = new StringBuilder();
    if (qualtrics) {
      export.append("Q1,Status,Q2,Q3\nItem 1,Status,Item 2,Item 3\n");
      export.append("{'ImportId': 'QID1'},{'ImportId': 'status'},");
      export.append("{'ImportId': 'QID2'},{'ImportId': 'QID3'}\n");
    } else {
      export.append("Item 1,Status,Item 2,Item 3\n");
    }
    for (int r = 0; r < rows; r++) {
      List<String> cells = new ArrayList<>();
      for (int c = 0; c < 3; c++) {
        cells.add(CELLS.get(random.nextInt(CELLS.size())));
      }
      cells.add(1, random.nextInt(5) == 0 ? "Survey Preview" : "IP Address");
      if (random.nextInt(9) == 0) {
        cells.add("one too many");
      }
      export.append(String.join(",", cells)).append('\n');
    }
    return export.toString();
  }
}
