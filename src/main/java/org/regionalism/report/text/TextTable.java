package org.regionalism.report.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;
import org.regionalism.report.DisplayWidth;
import org.regionalism.report.Numbers;
import org.regionalism.report.PrintableText;

/** A table in columns of a fixed width, with texts broken within their columns. */
final class TextTable {

  private static final String GAP = "  ";

  /** A column never gets narrower, however many there are. */
  private static final int LEAST = 6;

  private final List<List<String>> rows = new ArrayList<>();
  private final List<Integer> widths;

  private TextTable(Block.Table table, int width, String language) {
    rows.add(table.columns().stream().map(Block.Column::heading).toList());
    table.rows().forEach(row -> rows.add(row.stream().map(cell -> text(cell, language)).toList()));
    widths = widths(table.columns().size(), width);
  }

  static List<String> lines(Block.Table table, int width, String language) {
    return new TextTable(table, width, language).lines();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>(row(rows.get(0)));
    lines.add(String.join(GAP, widths.stream().map("-"::repeat).toList()));
    List<List<String>> body = rows.subList(1, rows.size()).stream().map(this::row).toList();
    boolean tall = body.stream().anyMatch(row -> row.size() > 1);
    for (int i = 0; i < body.size(); i++) {
      if (tall && i > 0) {
        lines.add("");
      }
      lines.addAll(body.get(i));
    }
    return lines;
  }

  private List<String> row(List<String> cells) {
    List<List<String>> columns = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      columns.add(Wrapping.lines(cells.get(i), widths.get(i)));
    }
    int height = Math.max(1, columns.stream().mapToInt(List::size).max().orElse(0));
    List<String> lines = new ArrayList<>();
    for (int line = 0; line < height; line++) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < columns.size(); i++) {
        String text = line < columns.get(i).size() ? columns.get(i).get(line) : "";
        out.append(i == 0 ? "" : GAP).append(text);
        out.append(" ".repeat(widths.get(i) - DisplayWidth.of(text)));
      }
      lines.add(out.toString().stripTrailing());
    }
    return lines;
  }

  /** Narrow columns get what they need, and the others share the rest alike. */
  private List<Integer> widths(int columns, int width) {
    List<Integer> needed = new ArrayList<>(Collections.nCopies(columns, 1));
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        needed.set(i, Math.max(needed.get(i), DisplayWidth.of(PrintableText.line(row.get(i)))));
      }
    }
    int room = width - GAP.length() * (columns - 1);
    int share = Math.max(LEAST, room / columns);
    for (int round = 0; round < columns; round++) {
      int limit = share;
      int narrow = needed.stream().filter(need -> need <= limit).mapToInt(need -> need).sum();
      int wide = (int) needed.stream().filter(need -> need > limit).count();
      share = wide == 0 ? share : Math.max(LEAST, (room - narrow) / wide);
    }
    int widest = share;
    return needed.stream().map(need -> Math.min(need, widest)).toList();
  }

  private static String text(Cell written, String language) {
    Cell cell = written.plain();
    if (cell instanceof Cell.Label label) {
      return label.text();
    }
    if (cell instanceof Cell.RowHeading heading) {
      return heading.text();
    }
    if (cell instanceof Cell.Amount amount) {
      return Numbers.text(amount.value(), amount.format());
    }
    if (cell instanceof Cell.Heat heat) {
      return Numbers.text(heat.value(), Cell.Format.INDEX);
    }
    if (cell instanceof Cell.Range range) {
      return Numbers.text(range, language);
    }
    return ((Cell.Withheld) cell).text();
  }
}
