package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.assessment.Gap;
import org.regionalism.assessment.NamedOrganization;
import org.regionalism.assessment.Naming;

/**
 * Organizations by their names, where that is asked for: in the order of their names, because this
 * is no race.
 */
final class OrganizationsSection implements SectionLayout {

  @Override
  public List<Document.Section> of(Edition edition) {
    Optional<Naming> naming = edition.latest().naming();
    return naming.map(found -> List.of(section(edition, found))).orElse(List.of());
  }

  private static Document.Section section(Edition edition, Naming naming) {
    Words words = edition.words();
    FigureCells cells = new FigureCells(edition);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Note(words.of("organizations.note")));
    if (!naming.organizations().isEmpty()) {
      blocks.add(table(words, cells, naming));
    }
    int place = 0;
    for (Gap gap : naming.conveners()) {
      blocks.add(new Block.Heading(words.of("convener.heading", gap.value())));
      blocks.add(convener(edition, cells, gap, ++place));
    }
    blocks.addAll(cells.notes());
    return new Document.Section(
        "organizations",
        words.of("organizations.name"),
        title(edition, naming),
        words.of("organizations.lead"),
        blocks);
  }

  private static String title(Edition edition, Naming naming) {
    int shown = naming.organizations().size();
    return shown == 0
        ? edition.words().of("organizations.title.none")
        : edition
            .words()
            .of(
                "organizations.title",
                Integer.toString(shown),
                Integer.toString(edition.latest().organizations()));
  }

  private static Block table(Words words, FigureCells cells, Naming naming) {
    Grid grid =
        new Grid("organizations", words.of("organizations.caption"))
            .columns(words.of("column.organization"))
            .columns(words.of("column.people"), words.of("column.index"));
    for (NamedOrganization one : naming.organizations()) {
      grid.row(
          new Cell.RowHeading(one.name()),
          cells.count(one.n()),
          cells.heat(one.index(), one.index()));
    }
    return grid.table();
  }

  private static Block convener(Edition edition, FigureCells cells, Gap gap, int place) {
    Words words = edition.words();
    Grid grid =
        new Grid("convener-" + place, words.of("convener.caption"))
            .columns(words.of("column.dimension"), words.of("convener.column"));
    for (GroupRow row : GroupRow.all(edition)) {
      grid.row(
          new Cell.RowHeading(row.name()),
          cells.amount(row.of(gap).indexDifference(), Cell.Format.SIGNED_INDEX));
    }
    return grid.table();
  }
}
