package org.regionalism.report.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;
import org.regionalism.report.FigureCells;
import org.regionalism.report.Grid;
import org.regionalism.report.Words;

/**
 * The figures of all consortia in one part of the rubric.
 *
 * @param full whether it says who answered, too
 */
record PositionTable(CohortEdition edition, Standings standings, FigureCells cells, boolean full) {

  Block.Table table() {
    Words words = edition.words();
    Grid grid =
        new Grid("position-" + standings.part().slug() + "-table", words.of(caption()))
            .columns(words.of("cohort.column.consortium"));
    if (edition.cohort().ranked()) {
      grid.columns(words.of("cohort.column.rank"));
    }
    if (full) {
      grid.columns(words.of("column.wave"), words.of("column.organizations"));
      grid.columns(words.of("cohort.column.unit"));
    }
    grid.columns(words.of("column.people"), words.of("column.index"))
        .columns(words.of("column.interval"), words.of("column.band"));
    standings.members().forEach(member -> grid.row(row(member)));
    return grid.table();
  }

  private String caption() {
    String key = full ? "cohort.position.caption" : "cohort.position.caption.again";
    return edition.cohort().ranked() ? "cohort.position.caption.ranked" : key;
  }

  private List<Cell> row(CohortMember member) {
    Words words = edition.words();
    Position position = standings.part().of(member);
    List<Cell> row = new ArrayList<>();
    row.add(full ? edition.link(member) : edition.heading(member));
    if (edition.cohort().ranked()) {
      row.add(new Cell.Label(rank(position)));
    }
    if (full) {
      row.add(new Cell.Label(member.wave().orElseGet(() -> words.of("nothing"))));
      row.add(new Cell.Amount(member.organizations(), Cell.Format.COUNT));
      row.add(new Cell.Label(words.of("unit." + member.unit().word())));
    }
    row.add(cells.count(position.people()));
    row.add(cells.heat(position.index(), position.goal()));
    row.add(cells.range(position.interval(), Cell.Format.INDEX));
    row.add(edition.bands(position, cells));
    return row;
  }

  /** "3", "2–5", or a dash where there is no interval to tell a rank by. */
  private String rank(Position position) {
    Words words = edition.words();
    Optional<Ranks.Range> range = standings.ranks().of(position);
    if (range.isEmpty()) {
      return words.of("nothing");
    }
    String best = Integer.toString(range.get().best());
    return range.get().best() == range.get().worst()
        ? best
        : words.of("cohort.rank.range", best, Integer.toString(range.get().worst()));
  }
}
