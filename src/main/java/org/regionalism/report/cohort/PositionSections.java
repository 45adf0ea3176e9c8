package org.regionalism.report.cohort;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.report.Block;
import org.regionalism.report.Document;
import org.regionalism.report.FigureCells;
import org.regionalism.report.Words;

/** Where every consortium stands: in the whole, in the domains, and in the shifts. */
final class PositionSections implements CohortSection {

  @Override
  public List<Document.Section> of(CohortEdition edition) {
    List<Document.Section> sections = new ArrayList<>();
    if (!edition.cohort().compared().isEmpty()) {
      sections.add(section(edition, "overall", List.of(Part.overall(edition))));
      sections.add(section(edition, "domains", Part.domains(edition)));
      if (!edition.rubric().shifts().isEmpty()) {
        sections.add(section(edition, "shifts", Part.shifts(edition)));
      }
    }
    return sections;
  }

  private static Document.Section section(CohortEdition edition, String id, List<Part> parts) {
    Words words = edition.words();
    FigureCells cells = edition.cells();
    List<Block> blocks = new ArrayList<>();
    for (Part part : parts) {
      Standings standings = Standings.of(edition, part);
      if (parts.size() > 1) {
        blocks.add(new Block.Heading(part.title()));
      }
      blocks.addAll(new PositionPicture(edition, standings).blocks());
      blocks.add(new PositionTable(edition, standings, cells, parts.size() == 1).table());
    }
    if (edition.cohort().compared().size() > Panels.LONGEST * Panels.MOST) {
      blocks.add(new Block.Note(words.of("cohort.position.many")));
    }
    if (edition.cohort().ranked()) {
      blocks.add(new Block.Note(words.of("cohort.rank.note")));
    }
    blocks.addAll(cells.notes());
    return new Document.Section(
        id,
        words.of("cohort." + id + ".name"),
        parts.size() == 1
            ? Standings.of(edition, parts.get(0)).title()
            : SideFinding.title(edition, parts),
        words.of("cohort." + id + ".lead"),
        blocks);
  }
}
