package org.regionalism.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.MarkedSheet;
import org.regionalism.export.Row;
import org.regionalism.rubric.LastPlan;

/**
 * Reads what people wrote into the action plan of an earlier workbook. A hidden row names its
 * columns and a hidden column its rows, so that the plan is found again when it was sorted, or when
 * columns and rows were added.
 */
public final class PlanReader {

  private static final int MOST_ROWS = 2_000;

  private final MarkedSheet sheet;
  private final int keys;
  private final Map<String, Integer> columns = new HashMap<>();

  /** The dimension that every name stands for, so that sorted rows are recognised. */
  private final Map<String, String> dimensions = new HashMap<>();

  private PlanReader(MarkedSheet sheet) {
    this.sheet = sheet;
    Row first = sheet.rows().get(0);
    int found = -1;
    for (int i = 0; i < first.width(); i++) {
      found = first.cell(i).equals(LastPlan.MARK) ? i : found;
      columns.put(first.cell(i), i);
    }
    keys = found;
  }

  /**
   * Reads a plan.
   *
   * @param path the workbook as the user named it
   * @return what people wrote into it
   * @throws RefusedException where it cannot be read, holds no plan, or would lose something
   */
  public static LastPlan read(String path) throws RefusedException {
    Optional<MarkedSheet> sheet = MarkedSheet.find(path, LastPlan.MARK, MOST_ROWS);
    if (sheet.isEmpty()) {
      throw new RefusedException(Code.PLAN_NONE, Location.of(path));
    }
    return new PlanReader(sheet.get()).plan();
  }

  private LastPlan plan() throws RefusedException {
    for (String column : LastPlan.COLUMNS) {
      if (!columns.containsKey(column)) {
        throw new RefusedException(
            Code.PLAN_COLUMN_GONE, Location.ofSheet(sheet.path(), sheet.sheet()), column);
      }
    }
    List<Row> rows = new ArrayList<>();
    for (Row row : sheet.rows().subList(1, sheet.rows().size())) {
      if (!row.cell(keys).equals(LastPlan.NO_ROW)) {
        refuseOtherColumns(row);
        rows.add(row);
        name(row).ifPresent(name -> dimensions.putIfAbsent(name, id(row)));
      }
    }
    List<LastPlan.Entry> entries = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Row row : rows) {
      Optional<String> dimension = dimension(row).filter(id -> !taken.contains(id));
      LastPlan.Entry entry = entry(row, dimension);
      boolean isOwn = dimension.isEmpty() && !texts(entry).isBlank();
      if (isOwn || !entry.promise().isBlank()) {
        dimension.ifPresent(taken::add);
        entries.add(entry);
      }
    }
    return new LastPlan(entries);
  }

  /** What is written beside the plan's columns has no place in the next one. */
  private void refuseOtherColumns(Row row) throws RefusedException {
    for (int i = 0; i < row.width(); i++) {
      if (i != keys && !columns.containsValue(i) && !row.cell(i).isBlank()) {
        throw new RefusedException(Code.PLAN_COLUMN_OTHER, sheet.at(row, i));
      }
    }
  }

  /** What the row is about by its visible name; a row of another name was written by people. */
  private Optional<String> dimension(Row row) {
    String topic = text(row, "topic");
    return name(row).equals(Optional.of(topic))
        ? Optional.of(id(row))
        : Optional.ofNullable(dimensions.get(topic));
  }

  private String id(Row row) {
    String key = row.cell(keys);
    return key.substring(0, key.indexOf('='));
  }

  private Optional<String> name(Row row) {
    String key = row.cell(keys);
    int equals = key.indexOf('=');
    return equals > 0 ? Optional.of(key.substring(equals + 1)) : Optional.empty();
  }

  private LastPlan.Entry entry(Row row, Optional<String> dimension) {
    return new LastPlan.Entry(
        dimension,
        text(row, "topic"),
        text(row, "why"),
        text(row, "evidence"),
        text(row, "moves"),
        new LastPlan.Promise(
            text(row, "owner"), text(row, "step"), text(row, "due"), text(row, "status")));
  }

  private static String texts(LastPlan.Entry entry) {
    return entry.topic() + entry.why() + entry.evidence() + entry.moves();
  }

  private String text(Row row, String column) {
    return row.cell(columns.getOrDefault(column, keys));
  }
}
