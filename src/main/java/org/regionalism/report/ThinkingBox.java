package org.regionalism.report;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Empty tables that people write into by hand. */
record ThinkingBox(Words words) {

  private static final int ROWS = 4;

  /** Room for what a group thinks of the figures above; belongs to a step by its id. */
  List<Block> of(String step) {
    return List.of(
        new Block.Heading(words.of("guide.box.heading")),
        table(step + "-box", words.of("guide.box.caption"), words.of("guide.box.heading")));
  }

  /** Empty rows below headings. */
  static Block table(String id, String caption, String... headings) {
    return table(id, caption, IntStream.range(0, ROWS).mapToObj(i -> "").toList(), headings);
  }

  /** Rows of which only the first cell is filled in; a blank one is to be filled in too. */
  static Block table(String id, String caption, List<String> firsts, String... headings) {
    Grid grid = new Grid(id, caption).columns(headings);
    for (String first : firsts) {
      Cell begin = first.isEmpty() ? new Cell.Label("") : new Cell.RowHeading(first);
      grid.row(
          Stream.concat(
                  Stream.of(begin),
                  IntStream.range(1, headings.length).mapToObj(i -> new Cell.Label("")))
              .toList());
    }
    return grid.table();
  }
}
