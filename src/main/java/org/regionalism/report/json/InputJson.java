package org.regionalism.report.json;

import org.regionalism.notation.MapBuilder;
import org.regionalism.notation.Node;
import org.regionalism.response.InputSummary;
import org.regionalism.response.InputSummary.AnswerUse;
import org.regionalism.response.InputSummary.ColumnUse;
import org.regionalism.response.LedgerEntry;

/** Writes what was read from an export, and what was made of it. */
final class InputJson {

  private InputJson() {}

  static Node of(InputSummary input) {
    MapBuilder excluded = new MapBuilder();
    input.excluded().forEach(excluded::put);
    return new MapBuilder()
        .put("file", input.file())
        .put("sha256", input.sha256())
        .put("layout", input.layout())
        .put("because", input.because())
        .put("rows", input.rows())
        .put("respondents", input.respondents())
        .put("excluded", excluded.build())
        .put("columns", MapBuilder.list(input.columns().stream().map(InputJson::column).toList()))
        .put(
            "answers",
            MapBuilder.list(
                input.answers().stream()
                    .filter(InputJson::isUnderstood)
                    .map(InputJson::answer)
                    .toList()))
        .build();
  }

  private static Node column(ColumnUse column) {
    return new MapBuilder()
        .put("column", column.column())
        .put("header", column.header())
        .put("role", column.role())
        .put("id", column.id())
        .build();
  }

  /** What was no answer may be anything, a name for one, and is nobody else's business. */
  private static boolean isUnderstood(AnswerUse answer) {
    return answer.scored() || !answer.meaning().equals(LedgerEntry.UNMATCHED.id());
  }

  private static Node answer(AnswerUse answer) {
    MapBuilder out = new MapBuilder().put("item", answer.item()).put("raw", answer.raw());
    if (answer.scored()) {
      out.put("value", Integer.parseInt(answer.meaning()));
    } else {
      out.put("reason", answer.meaning());
    }
    return out.put("rule", answer.rule()).build();
  }
}
