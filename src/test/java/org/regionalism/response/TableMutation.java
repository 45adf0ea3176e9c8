package org.regionalism.response;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.regionalism.response.SmallExport.Outcome;

/** A change to the cells of an export of which it is known exactly what has to come of it. */
enum TableMutation {
  /** An answer that is no answer any more. */
  DAMAGED_ANSWER {
    @Override
    void check(SmallExport export, Random random) {
      Target target = Target.answered(export, random);
      String damaged = damaged(target, random);
      Outcome strict = read(export, target.with(damaged), false);
      Outcome lenient = read(export, target.with(damaged), true);

      assertThat(strict.errors()).as("'%s'", damaged).hasSize(1);
      assertThat(strict.errors().get(0)).startsWith(target.place() + ": error[answer-");
      if (strict.errors().get(0).matches("(?s).*error\\[answer-(recoded|off-scale)].*")) {
        // What looks like a code puts the whole column in doubt.
        assertThat(lenient.errors()).isEqualTo(strict.errors());
        return;
      }
      List<List<Answer>> expected = target.expecting(Answer.UNMATCHED);
      assertThat(lenient.errors()).isEmpty();
      assertThat(lenient.answers()).as("'%s'", damaged).isEqualTo(expected);
      assertThat(lenient.reading().ledger().unmatched()).isEqualTo(1);
      assertThat(lenient.warnings()).contains("answers-let-pass");
    }

    private String damaged(Target target, Random random) {
      while (true) {
        StringBuilder text = new StringBuilder(target.text());
        int at = random.nextInt(text.length());
        switch (random.nextInt(3)) {
          case 0 -> text.deleteCharAt(at);
          case 1 -> text.insert(at, (char) ('a' + random.nextInt(26)));
          default -> text.setCharAt(at, (char) ('a' + random.nextInt(26)));
        }
        if (target.oracle().answer(target.item(), text.toString()).isEmpty()) {
          return text.toString();
        }
      }
    }
  },

  /** Another answer of the same item. */
  CHANGED_ANSWER {
    @Override
    void check(SmallExport export, Random random) {
      Target target = Target.answered(export, random);
      List<String> labels = target.oracle().labels(target.item());
      int point = random.nextInt(labels.size());
      Outcome outcome = read(export, target.with(labels.get(point)), false);

      assertThat(outcome.errors()).isEmpty();
      assertThat(outcome.answers()).isEqualTo(target.expecting(new Answer.Scored(point)));
    }
  },

  /** The same answer as spreadsheets and people write it. */
  DECORATED_ANSWER {
    @Override
    void check(SmallExport export, Random random) {
      Target target = Target.answered(export, random);
      String text = target.text();
      List<String> written =
          List.of(
              text + "\u00a0",
              "\u200b" + text,
              " " + text.toUpperCase(Locale.ROOT) + " ",
              "“" + text + "”",
              text.replace(" ", "\n"),
              "<b>" + text + "</b>");
      String one = written.get(random.nextInt(written.size()));

      assertThat(read(export, target.with(one), false).answers())
          .as("'%s'", one)
          .isEqualTo(export.read().answers());
    }
  },

  /** A row that lacks a cell, or has one too many. */
  SHIFTED_CELLS {
    @Override
    void check(SmallExport export, Random random) {
      Target target = Target.anywhere(export, random);
      CellGrid grid = export.grid().copy();
      List<String> row = grid.rows().get(target.row());
      int column = random.nextInt(row.size());
      if (random.nextBoolean()) {
        row.remove(column);
      } else {
        row.add(column, row.get(column));
      }
      assertThat(read(export, grid, false).errors())
          .anyMatch(fault -> fault.contains("ragged") || fault.contains("cut-off"));
      Outcome lenient = read(export, grid, true);
      if (!lenient.refused()) {
        assertThat(lenient.answers()).isEqualTo(target.expectingWithoutRow());
        assertThat(lenient.reading().summary().excluded()).containsEntry("ragged", 1L);
      }
    }
  },

  /** A response that is gone, or there twice. */
  CUT_OR_REPEATED_ROW {
    @Override
    void check(SmallExport export, Random random) {
      Target target = Target.anywhere(export, random);
      CellGrid grid = export.grid().copy();
      boolean cut = random.nextBoolean();
      if (cut) {
        grid.rows().remove(target.row());
      } else {
        grid.rows().add(target.row(), new ArrayList<>(grid.rows().get(target.row())));
      }
      assertThat(read(export, grid, false).answers())
          .isEqualTo(cut ? target.expectingWithoutRow() : target.expectingRowTwice());
    }
  },

  /** Two columns that have changed places, headers and all. */
  SWAPPED_COLUMNS {
    @Override
    void check(SmallExport export, Random random) {
      List<Integer> columns = new ArrayList<>(export.read().items().values());
      columns.addAll(export.read().attributes().values());
      Collections.shuffle(columns, random);
      CellGrid grid = export.grid().copy();
      grid.rows().forEach(row -> Collections.swap(row, columns.get(0), columns.get(1)));
      Outcome outcome = read(export, grid, false);

      assertThat(outcome.errors()).isEmpty();
      assertThat(outcome.answers()).isEqualTo(export.read().answers());
      assertThat(outcome.respondents())
          .extracting(Respondent::organization)
          .isEqualTo(export.read().respondents().stream().map(Respondent::organization).toList());
    }
  },

  /** Another delimiter throughout. */
  OTHER_DELIMITER {
    @Override
    void check(SmallExport export, Random random) {
      char delimiter = List.of(',', ';', '\t').get(random.nextInt(3));
      String text = export.grid().text(delimiter);

      assertThat(SmallExport.read(text.getBytes(UTF_8), false).answers())
          .isEqualTo(export.read().answers());
    }
  },

  /** A header of an item that nobody can read any more: the item may be lost, with a remark. */
  DAMAGED_HEADER {
    @Override
    void check(SmallExport export, Random random) {
      Target target = Target.anywhere(export, random);
      CellGrid grid = export.grid().copy();
      int row = random.nextInt(export.headerRows());
      List<String> cells = grid.rows().get(row);
      String head = cells.get(target.column());
      int at = head.isEmpty() ? 0 : random.nextInt(head.length());
      cells.set(target.column(), head.substring(0, at) + "xq" + head.substring(at));
      Outcome outcome = read(export, grid, false);

      if (!outcome.refused()) {
        boolean lost = !outcome.items().containsKey(target.item());
        assertThat(outcome.warnings().contains("column-items-missing")).isEqualTo(lost);
        assertThat(outcome.answers())
            .isEqualTo(lost ? target.expectingWithoutItem() : export.read().answers());
      }
    }
  };

  abstract void check(SmallExport export, Random random);

  private static Outcome read(SmallExport export, CellGrid grid, boolean lenient) {
    return SmallExport.read(grid.text(export.delimiter()).getBytes(UTF_8), lenient);
  }
}
