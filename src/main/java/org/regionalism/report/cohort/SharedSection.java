package org.regionalism.report.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.regionalism.report.Accord;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;
import org.regionalism.report.Crossing;
import org.regionalism.report.Document;
import org.regionalism.report.Grid;
import org.regionalism.report.Slugs;
import org.regionalism.report.Words;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Lens;

/** What many consortia have in common: strengths, splits, and levers. */
final class SharedSection implements CohortSection {

  @Override
  public List<Document.Section> of(CohortEdition edition) {
    if (edition.cohort().compared().isEmpty()) {
      return List.of();
    }
    Words words = edition.words();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(words.of("cohort.sides.heading")));
    blocks.add(
        sides(
            edition,
            "shared-sides",
            words.of("column.dimension"),
            Part.dimensions(edition),
            Part::name));
    blocks.add(new Block.Heading(words.of("cohort.accords.heading")));
    blocks.add(accords(edition));
    List<Lens> lenses = edition.rubric().lenses();
    Map<String, String> slugs = Slugs.of(lenses.stream().map(Lens::id).toList());
    for (Lens lens : lenses) {
      String name = edition.text(lens.title());
      blocks.add(new Block.Heading(name));
      blocks.add(
          sides(
              edition,
              "shared-lens-" + slugs.getOrDefault(lens.id(), ""),
              edition.text(lens.shortTitle()),
              Part.lens(edition, lens),
              Part::title));
    }
    return List.of(
        new Document.Section(
            "shared",
            words.of("cohort.shared.name"),
            title(edition),
            words.of("cohort.shared.lead", edition.consortia(edition.cohort().compared().size())),
            blocks));
  }

  private static Block sides(
      CohortEdition edition,
      String id,
      String heading,
      List<Part> parts,
      Function<Part, String> name) {
    Words words = edition.words();
    Grid grid =
        new Grid(id, words.of("cohort.sides.caption"))
            .columns(heading, words.of("cohort.column.past"))
            .columns(words.of("cohort.column.before"), words.of("cohort.column.unclear"))
            .columns(words.of("cohort.column.hidden"));
    for (Part part : parts) {
      grid.row(
          new Cell.RowHeading(name.apply(part)),
          count(SideFinding.count(edition, part, Crossing.CROSSED)),
          count(SideFinding.count(edition, part, Crossing.NOT_YET)),
          count(SideFinding.count(edition, part, Crossing.CANNOT_TELL)),
          count(SideFinding.count(edition, part, Crossing.HIDDEN)));
    }
    return grid.table();
  }

  private static Block accords(CohortEdition edition) {
    Words words = edition.words();
    Grid grid =
        new Grid("shared-accords", words.of("cohort.accords.caption"))
            .columns(words.of("column.dimension"), words.of("cohort.column.agreed"))
            .columns(words.of("cohort.column.split"), words.of("cohort.column.neither"))
            .columns(words.of("cohort.column.hidden"));
    for (Dimension dimension : edition.rubric().dimensions()) {
      grid.row(
          new Cell.RowHeading(edition.markedName(dimension)),
          count(accords(edition, dimension, Accord.AGREED)),
          count(accords(edition, dimension, Accord.SPLIT)),
          count(accords(edition, dimension, Accord.NEITHER)),
          count(accords(edition, dimension, Accord.HIDDEN)));
    }
    return grid.table();
  }

  private static long accords(CohortEdition edition, Dimension dimension, Accord accord) {
    return edition.cohort().compared().stream()
        .filter(
            member ->
                member.figures().accords().getOrDefault(dimension.id(), Accord.HIDDEN) == accord)
        .count();
  }

  private static Cell count(long consortia) {
    return new Cell.Amount(consortia, Cell.Format.COUNT);
  }

  /** The dimensions in which people split in at least half of the consortia. */
  static String title(CohortEdition edition) {
    Words words = edition.words();
    List<String> split = named(edition, Accord.SPLIT);
    List<String> agreed = named(edition, Accord.AGREED);
    if (split.isEmpty() && agreed.isEmpty()) {
      return words.of("cohort.accords.none");
    }
    NamesByLabel finding = new NamesByLabel(words, List.of());
    agreed.forEach(name -> finding.add(words.of("cohort.accords.agreed"), name));
    split.forEach(name -> finding.add(words.of("cohort.accords.split"), name));
    return finding.title();
  }

  private static List<String> named(CohortEdition edition, Accord accord) {
    return edition.rubric().dimensions().stream()
        .filter(one -> SideFinding.isShared(edition, accords(edition, one, accord)))
        .map(one -> edition.text(one.shortTitle()))
        .toList();
  }
}
