package org.regionalism.response;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.regionalism.export.Column;
import org.regionalism.export.Row;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Rubric;

/** The columns in which people wrote beside their answers. */
final class CommentColumns {

  private final Map<String, Integer> byAttribute = new LinkedHashMap<>();

  CommentColumns(Rubric rubric, Map<String, Column> columns) {
    rubric
        .attributes(Attribute.Kind.COMMENT)
        .map(Attribute::name)
        .forEach(
            name ->
                Optional.ofNullable(columns.get(name))
                    .ifPresent(column -> byAttribute.put(name, column.index())));
  }

  /** Whether nothing stands in them. */
  boolean areBlank(Row row) {
    return byAttribute.values().stream()
        .allMatch(column -> Names.clean(row.cell(column)).isEmpty());
  }

  /** Hands on what stands in them, beside a response. */
  void read(Row row, Respondent respondent, Repeat repeat, Comments into) {
    byAttribute.forEach(
        (attribute, column) -> {
          into.note(respondent);
          into.add(respondent, attribute, row.cell(column), repeat == Repeat.YES);
        });
  }
}
