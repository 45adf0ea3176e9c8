package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;

/** The first page: where the group stands, where it splits, what nobody can tell yet. */
final class SummarySection implements SectionLayout {

  private static final List<Passage> PASSAGES =
      List.of(
          new FallbackPassage(),
          new StandingPassage(),
          new InfluencePassage(),
          new ShiftsAtAGlance(),
          new BarsAtAGlance(),
          new AgreementPassage(),
          new SplitPassage(),
          new DoubtPassage(),
          new EvidencePassage(),
          new TargetsPassage(),
          new CoveragePassage(),
          new WavesPassage());

  @Override
  public List<Document.Section> of(Edition edition) {
    Words words = edition.words();
    FigureCells cells = new FigureCells(edition);
    List<Block> blocks = new ArrayList<>();
    PASSAGES.forEach(passage -> blocks.addAll(passage.of(edition, cells)));
    blocks.addAll(cells.notes());
    blocks.add(new Block.Heading(words.of("limits.heading")));
    blocks.add(new Block.Note(edition.say("limits.text")));
    return List.of(
        new Document.Section(
            "summary",
            words.of("summary.name"),
            new BandTitles(edition).overall(edition.latest().overall()),
            new WhoAnswered(edition).headline(edition.say("summary.lead")),
            blocks));
  }
}
