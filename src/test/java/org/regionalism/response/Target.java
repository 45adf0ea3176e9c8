package org.regionalism.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A cell of an item's column, below the header and in a row that counts.
 *
 * @param export where it stands
 * @param row its row in the grid, from 0
 * @param item the item
 * @param oracle what cells mean
 */
record Target(SmallExport export, int row, String item, AnswerOracle oracle) {

  private static final AnswerOracle ORACLE = new AnswerOracle(SmallExport.RUBRIC);

  /** Any such cell. */
  static Target anywhere(SmallExport export, Random random) {
    int respondents = export.read().respondents().size();
    int row = export.headerRows() + export.excluded() + random.nextInt(respondents);
    List<String> items = new ArrayList<>(export.read().items().keySet());
    return new Target(export, row, items.get(random.nextInt(items.size())), ORACLE);
  }

  /** One that holds a point of the scale. */
  static Target answered(SmallExport export, Random random) {
    while (true) {
      Target target = anywhere(export, random);
      if (target.answer() instanceof Answer.Scored) {
        return target;
      }
    }
  }

  int column() {
    return export.read().items().getOrDefault(item, -1);
  }

  String text() {
    return export.grid().cell(row, column()).strip();
  }

  /** The place as messages name it; in the grid every row is a line of its own. */
  String place() {
    return "standard input:" + (row + 1) + ":" + (column() + 1);
  }

  private int respondent() {
    return row - export.headerRows() - export.excluded();
  }

  private int place(String id) {
    return SmallExport.RUBRIC.items().stream().map(each -> each.id()).toList().indexOf(id);
  }

  private Answer answer() {
    return export.read().respondents().get(respondent()).answer(place(item));
  }

  /** The export with another text in the cell. */
  CellGrid with(String text) {
    CellGrid grid = export.grid().copy();
    grid.rows().get(row).set(column(), text);
    return grid;
  }

  /** All answers, but another one here. */
  List<List<Answer>> expecting(Answer answer) {
    List<List<Answer>> answers = answers();
    answers.get(respondent()).set(place(item), answer);
    return answers;
  }

  List<List<Answer>> expectingWithoutRow() {
    List<List<Answer>> answers = answers();
    answers.remove(respondent());
    return answers;
  }

  List<List<Answer>> expectingRowTwice() {
    List<List<Answer>> answers = answers();
    answers.add(respondent(), answers.get(respondent()));
    return answers;
  }

  List<List<Answer>> expectingWithoutItem() {
    List<List<Answer>> answers = answers();
    answers.forEach(row -> row.set(place(item), Answer.BLANK));
    return answers;
  }

  private List<List<Answer>> answers() {
    List<List<Answer>> answers = new ArrayList<>();
    export.read().answers().forEach(each -> answers.add(new ArrayList<>(each)));
    return answers;
  }
}
