package org.regionalism.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.regionalism.response.SmallExport.Outcome;
import org.regionalism.rubric.Item;

/**
 * Changes to the bytes of an export, of which it is only known that what is read from it has to be
 * what stands there: whoever is taken answered, cell by cell, as one row of the file says.
 */
final class ByteMutation {

  private static final AnswerOracle ORACLE = new AnswerOracle(SmallExport.RUBRIC);
  private static final String TELLING = ",;\t\"\n\r'[]{}0159aA \u0000";
  private static final int MOST_EDITS = 3;

  private ByteMutation() {}

  static byte[] mutated(byte[] bytes, Random random) {
    byte[] changed = bytes;
    int edits = 1 + random.nextInt(MOST_EDITS);
    for (int i = 0; i < edits && changed.length > 0; i++) {
      changed = edited(changed, random);
    }
    return changed;
  }

  private static byte[] edited(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length);
    int length = random.nextInt(4) == 0 ? random.nextInt(bytes.length - from) : 1;
    ByteArrayOutputStream changed = new ByteArrayOutputStream();
    changed.write(bytes, 0, from);
    int rest = from;
    switch (random.nextInt(6)) {
      case 0 -> {
        changed.write(bytes[from] ^ (1 << random.nextInt(8)));
        rest = from + 1;
      }
      case 1 -> changed.write(TELLING.charAt(random.nextInt(TELLING.length())));
      case 2 -> {
        changed.write(TELLING.charAt(random.nextInt(TELLING.length())));
        rest = from + 1;
      }
      case 3 -> rest = from + length;
      case 4 -> changed.write(bytes, from, length);
      default -> rest = random.nextInt(20) == 0 ? bytes.length : from + 1;
    }
    changed.write(bytes, rest, bytes.length - rest);
    return changed.toByteArray();
  }

  static void check(SmallExport export, Random random) {
    byte[] bytes = mutated(export.text().getBytes(UTF_8), random);
    Outcome outcome = SmallExport.read(bytes, false);
    if (outcome.refused()) {
      return;
    }
    Map<String, Integer> before = export.read().items();
    outcome
        .items()
        .forEach((item, column) -> assertThat(column).as(item).isEqualTo(before.get(item)));
    if (outcome.items().size() < before.size()) {
      assertThat(outcome.warnings()).contains("column-items-missing");
    }
    CellGrid grid = CellGrid.of(new String(bytes, UTF_8), export.delimiter());
    InputSummary summary = outcome.reading().summary();
    assertThat(outcome.respondents()).hasSize((int) summary.respondents());
    int header = grid.rows().size() - (int) summary.rows();
    assertThat(header).isBetween(1, 3);
    int row = header;
    for (Respondent respondent : outcome.respondents()) {
      while (row < grid.rows().size() && !isRow(outcome, grid, row, respondent)) {
        row++;
      }
      assertThat(row)
          .as("the row of %s in\n%s", answers(respondent), new String(bytes, UTF_8))
          .isLessThan(grid.rows().size());
      row++;
    }
  }

  /** Whether a row of the file says what a respondent is taken to have said. */
  private static boolean isRow(Outcome outcome, CellGrid grid, int row, Respondent respondent) {
    Map<String, Integer> attributes = outcome.attributes();
    return answers(outcome, grid, row)
            .equals(answers(respondent).stream().map(Optional::of).toList())
        && isSaid(grid, row, attributes.get("organization"), respondent.organization(), "")
        && isSaid(grid, row, attributes.get("wave"), respondent.wave(), Respondent.ONLY_WAVE);
  }

  private static boolean isSaid(
      CellGrid grid, int row, @Nullable Integer column, String said, String none) {
    return column == null
        ? said.equals(none)
        : AnswerOracle.alike(grid.cell(row, column), said)
            || (said.isEmpty() && AnswerOracle.alike(grid.cell(row, column), "unspecified"));
  }

  private static List<Optional<Answer>> answers(Outcome outcome, CellGrid grid, int row) {
    List<Optional<Answer>> answers = new ArrayList<>();
    for (Item item : SmallExport.RUBRIC.items()) {
      Integer column = outcome.items().get(item.id());
      answers.add(
          column == null
              ? Optional.of(Answer.BLANK)
              : ORACLE.answer(item.id(), grid.cell(row, column)));
    }
    return answers;
  }

  private static List<Answer> answers(Respondent respondent) {
    List<Answer> answers = new ArrayList<>();
    for (int i = 0; i < SmallExport.RUBRIC.items().size(); i++) {
      answers.add(respondent.answer(i));
    }
    return answers;
  }
}
