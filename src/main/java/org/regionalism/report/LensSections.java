package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.regionalism.rubric.Lens;

/** One section for each lens. */
final class LensSections implements SectionLayout {

  @Override
  public List<Document.Section> of(Edition edition) {
    List<Lens> lenses = edition.surveyed() ? edition.rubric().lenses() : List.of();
    Map<String, String> slugs = Slugs.of(lenses.stream().map(Lens::id).toList());
    return lenses.stream()
        .map(lens -> section(edition, lens, "lens-" + slugs.getOrDefault(lens.id(), "")))
        .toList();
  }

  private static Document.Section section(Edition edition, Lens lens, String id) {
    List<NamedMeasure> measures =
        lens.values().stream()
            .map(
                value -> new NamedMeasure(edition.text(value.title()), edition.result(lens, value)))
            .toList();
    FigureCells cells = new FigureCells(edition);
    List<Block> blocks = new ArrayList<>();
    if (!lens.about().isEmpty()) {
      blocks.add(new Block.Paragraph(edition.text(lens.about())));
    }
    blocks.add(new IndexBarsPicture(edition).of(id, measures));
    blocks.add(table(edition, cells, id, lens));
    blocks.addAll(cells.notes());
    return new Document.Section(
        id,
        edition.text(lens.shortTitle()),
        new BandTitles(edition).sorted(measures),
        new WhoAnswered(edition)
            .headline(edition.words().of("lens.lead", edition.text(lens.title()))),
        blocks);
  }

  private static Block table(Edition edition, FigureCells cells, String id, Lens lens) {
    Words words = edition.words();
    boolean described = lens.values().stream().anyMatch(value -> !value.about().isEmpty());
    Grid grid =
        new Grid(id + "-table", words.of("lens.caption"))
            .columns(edition.text(lens.shortTitle()))
            .columns(MeasureCells.headings(words));
    if (described) {
      grid.details(words.of("column.about"));
    }
    for (Lens.Value value : lens.values()) {
      List<Cell> row = new ArrayList<>();
      row.add(new Cell.RowHeading(edition.text(value.title())));
      row.addAll(new MeasureCells(edition, cells).of(edition.result(lens, value)));
      if (described) {
        row.add(new Cell.Label(edition.text(value.about())));
      }
      grid.row(row);
    }
    return grid.table();
  }
}
