package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.assessment.Consensus;
import org.regionalism.rubric.Dimension;

/** The levels that the group agreed on, with what speaks for them, beside the survey's figures. */
final class LevelsSection implements SectionLayout {

  private static final List<Passage> PASSAGES =
      List.of(
          new LevelTable(),
          new EvidencePassage(),
          new LevelsBesidePassage(),
          new LevelsApartPassage());

  @Override
  public List<Document.Section> of(Edition edition) {
    Optional<Consensus> consensus = edition.latest().consensus();
    if (consensus.isEmpty()) {
      return List.of();
    }
    Words words = edition.words();
    FigureCells cells = new FigureCells(edition);
    List<Block> blocks = new ArrayList<>();
    PASSAGES.forEach(passage -> blocks.addAll(passage.of(edition, cells)));
    blocks.addAll(cells.notes());
    return List.of(
        new Document.Section(
            "levels",
            words.of("levels.name"),
            title(edition, consensus.get()),
            edition.surveyed()
                ? new WhoAnswered(edition).headline(words.of("levels.lead.beside"))
                : words.of("levels.lead"),
            blocks));
  }

  private static String title(Edition edition, Consensus consensus) {
    Words words = edition.words();
    List<Dimension> bare = EvidencePassage.bare(edition, consensus.levels());
    if (bare.isEmpty()) {
      return words.of("levels.title");
    }
    Finding finding = new Finding(words, List.of());
    Finding.Clause unseen = Finding.Clause.of("levels.title.bare");
    bare.forEach(one -> finding.add(unseen, edition.name(one)));
    return finding.title();
  }
}
