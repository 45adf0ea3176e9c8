package org.regionalism.report.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.regionalism.assessment.Reason;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;
import org.regionalism.report.Document;
import org.regionalism.report.FigureCells;
import org.regionalism.report.Grid;
import org.regionalism.report.Spoken;
import org.regionalism.report.Words;
import org.regionalism.statistic.Quartiles;

/** Where the middle half of the consortia lies, part by part. */
final class QuartilesSection implements CohortSection {

  /** How wide the middle half is in a part. */
  private record Width(Part part, double points) {}

  @Override
  public List<Document.Section> of(CohortEdition edition) {
    if (edition.cohort().compared().isEmpty()) {
      return List.of();
    }
    Words words = edition.words();
    FigureCells cells = edition.cells();
    List<Block> blocks = new ArrayList<>();
    blocks.add(table(edition, cells));
    blocks.add(new Block.Note(words.of("cohort.quartiles.note")));
    blocks.addAll(cells.notes());
    return List.of(
        new Document.Section(
            "quartiles",
            words.of("cohort.quartiles.name"),
            title(edition),
            words.of("cohort.quartiles.lead"),
            blocks));
  }

  private static Block table(CohortEdition edition, FigureCells cells) {
    Words words = edition.words();
    Grid grid =
        new Grid("quartiles-table", words.of("cohort.quartiles.caption"))
            .columns(words.of("column.part"), words.of("cohort.column.shown"))
            .columns(words.of("cohort.column.low"), words.of("cohort.column.median"))
            .columns(words.of("cohort.column.high"));
    parts(edition).forEach(part -> grid.row(row(edition, cells, part)));
    return grid.table();
  }

  private static List<Part> parts(CohortEdition edition) {
    return Stream.of(
            Part.headlines(edition),
            Part.dimensions(edition),
            edition.rubric().lenses().stream()
                .flatMap(lens -> Part.lens(edition, lens).stream())
                .toList())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Cell> row(CohortEdition edition, FigureCells cells, Part part) {
    Spread spread = Spread.of(edition, part);
    List<Cell> row = new ArrayList<>();
    row.add(new Cell.RowHeading(part.name()));
    row.add(new Cell.Amount(spread.shown(), Cell.Format.COUNT));
    if (spread.quartiles().isPresent()) {
      Quartiles found = spread.quartiles().get();
      Stream.of(found.low(), found.median(), found.high())
          .forEach(value -> row.add(new Cell.Amount(value, Cell.Format.INDEX)));
    } else {
      Cell none = cells.absent(spread.shown() == 0 ? Reason.NO_ANSWERS : Reason.TOO_FEW);
      row.addAll(List.of(none, none, none));
    }
    return row;
  }

  /** Where the middle half is widest and where it is narrowest, among dimensions. */
  static String title(CohortEdition edition) {
    Words words = edition.words();
    List<Width> widths = new ArrayList<>();
    for (Part part : Part.dimensions(edition)) {
      Spread.of(edition, part)
          .quartiles()
          .ifPresent(found -> widths.add(new Width(part, found.high() - found.low())));
    }
    Comparator<Width> byPoints = Comparator.comparing(Width::points);
    if (widths.size() < 2) {
      return words.of("cohort.quartiles.none");
    }
    Width widest = widths.stream().max(byPoints).orElseThrow();
    Width narrowest = widths.stream().min(byPoints).orElseThrow();
    return words.of(
        "cohort.quartiles.title",
        widest.part().name(),
        Spoken.whole(widest.points()),
        narrowest.part().name(),
        Spoken.whole(narrowest.points()));
  }
}
