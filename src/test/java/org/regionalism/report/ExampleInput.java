package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.regionalism.response.InputSummary;
import org.regionalism.response.InputSummary.AnswerUse;
import org.regionalism.response.InputSummary.ColumnUse;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Rubric;

/** An export in which every item has a column, and one column is used for nothing. */
final class ExampleInput {

  private ExampleInput() {}

  static InputSummary of(Rubric rubric, int people) {
    List<ColumnUse> columns = new ArrayList<>();
    List<AnswerUse> answers = new ArrayList<>();
    for (Item item : rubric.items()) {
      columns.add(new ColumnUse(columns.size() + 1, item.text().in("en"), "item", item.id()));
      answers.add(new AnswerUse(item.id(), "strongly agree", "5", true, "label"));
      answers.add(new AnswerUse(item.id(), "", "blank", false, "blank"));
    }
    columns.add(new ColumnUse(columns.size() + 1, "", "unused", ""));
    return new InputSummary(
        "three-rivers.csv",
        "cd34",
        "plain table",
        "one header row",
        people,
        people,
        Map.of(),
        columns,
        answers);
  }
}
