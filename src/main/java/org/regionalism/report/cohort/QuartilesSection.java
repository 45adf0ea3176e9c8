package org.regionalism.report.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;
import org.regionalism.report.Document;
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
    List<Block> blocks = new ArrayList<>();
    blocks.add(table(edition, "quartiles-table", parts(edition)));
    blocks.add(new Block.Note(words.of("cohort.quartiles.note")));
    return List.of(
        new Document.Section(
            "quartiles",
            words.of("cohort.quartiles.name"),
            title(edition),
            words.of("cohort.quartiles.lead"),
            blocks));
  }

  static Block table(CohortEdition edition, String id, List<Part> parts) {
    Words words = edition.words();
    Grid grid =
        new Grid(id, words.of("cohort.quartiles.caption"))
            .columns(words.of("column.part"), words.of("cohort.column.shown"))
            .columns(words.of("cohort.column.low"), words.of("cohort.column.median"))
            .columns(words.of("cohort.column.high"));
    parts.forEach(part -> grid.row(row(edition, part)));
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

  private static List<Cell> row(CohortEdition edition, Part part) {
    Spread spread = Spread.of(edition, part);
    List<Cell> row = new ArrayList<>();
    row.add(new Cell.RowHeading(part.name()));
    row.add(new Cell.Amount(spread.shown(), Cell.Format.COUNT));
    if (spread.quartiles().isPresent()) {
      Quartiles found = spread.quartiles().get();
      Stream.of(found.low(), found.median(), found.high())
          .forEach(value -> row.add(new Cell.Amount(value, Cell.Format.INDEX)));
    } else {
      Cell none = new Cell.Withheld(edition.words().of("cohort.quartiles.few"));
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
        widest.part().title(),
        Spoken.whole(widest.points()),
        narrowest.part().title(),
        Spoken.whole(narrowest.points()));
  }
}
