package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.assessment.Coverage;

/** Who was invited, who answered, and what that leaves open. */
final class CoverageSection implements SectionLayout {

  private static final List<Passage> PASSAGES = List.of(new CoverageTable(), new BoundsPassage());

  @Override
  public List<Document.Section> of(Edition edition) {
    return edition.coverage().stream().map(coverage -> section(edition, coverage)).toList();
  }

  private static Document.Section section(Edition edition, Coverage coverage) {
    Words words = edition.words();
    FigureCells cells = new FigureCells(edition);
    List<Block> blocks = new ArrayList<>();
    PASSAGES.forEach(passage -> blocks.addAll(passage.of(edition, cells)));
    blocks.addAll(cells.notes());
    return new Document.Section(
        "coverage",
        words.of("coverage.name"),
        CoveragePassage.finding(edition, coverage),
        words.of("coverage.lead"),
        blocks);
  }
}
