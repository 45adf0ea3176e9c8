package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.regionalism.assessment.Coverage;
import org.regionalism.assessment.Turnout;
import org.regionalism.rubric.Attribute;

/** What the figures are, whose they are, and who is not in the room. */
final class WelcomeStep implements GuideStep.Maker {

  private static final double HALF = .5;
  private static final Finding.Clause NOBODY = Finding.Clause.of("guide.missing.none");
  private static final Finding.Clause FEW = Finding.Clause.of("guide.missing.few");

  @Override
  public List<GuideStep> of(Edition edition) {
    Words words = edition.words();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(new WhoAnswered(edition).headline(edition.say("guide.who"))));
    blocks.add(new Block.Note(edition.say("limits.text")));
    FigureCells cells = new FigureCells(edition);
    blocks.addAll(new CoveragePassage().of(edition, cells));
    blocks.add(new Block.Heading(words.of("guide.missing.heading")));
    edition.coverage().ifPresent(coverage -> blocks.addAll(silent(edition, coverage)));
    blocks.addAll(checklist(edition, cells));
    blocks.addAll(cells.notes());
    blocks.add(new Block.Bullets(List.of(words.of("guide.missing.ask"))));
    return List.of(
        new GuideStep(
            GuideStep.Kind.WELCOME,
            "welcome",
            words.of("guide.welcome.name"),
            "",
            words.of("guide.welcome.task"),
            blocks));
  }

  /** Sectors from which nobody answered, and those of which less than half did. */
  private static List<Block> silent(Edition edition, Coverage coverage) {
    Words words = edition.words();
    Finding finding = new Finding(words, List.of(NOBODY, FEW));
    for (Map.Entry<String, Turnout> sector : coverage.bySector().entrySet()) {
      OptionalDouble rate = sector.getValue().rate().number();
      if (!sector.getKey().equals(Coverage.UNSPECIFIED)
          && rate.isPresent()
          && rate.getAsDouble() < HALF) {
        finding.add(
            rate.getAsDouble() == 0 ? NOBODY : FEW, CoverageTable.sector(edition, sector.getKey()));
      }
    }
    return finding.title().isEmpty()
        ? List.of()
        : List.of(new Block.Paragraph(words.of("guide.missing.line", finding.title())));
  }

  /** The sectors, to be ticked off; nothing where neither the roster nor the rubric has any. */
  private static List<Block> checklist(Edition edition, FigureCells cells) {
    Words words = edition.words();
    Map<String, Turnout> invited = edition.coverage().map(Coverage::bySector).orElse(Map.of());
    Grid grid = new Grid("room", words.of("guide.missing.caption"));
    grid.columns(words.of("column.sector"));
    if (!invited.isEmpty()) {
      grid.columns(words.of("column.invited"), words.of("column.answered"));
    }
    grid.columns(words.of("guide.column.here"));
    invited.forEach(
        (id, turnout) ->
            grid.row(
                new Cell.RowHeading(CoverageTable.sector(edition, id)),
                new Cell.Amount((double) turnout.invited(), Cell.Format.COUNT),
                cells.count(turnout.answered()),
                new Cell.Label("")));
    if (invited.isEmpty()) {
      CoverageTable.sectors(edition).stream()
          .map(Attribute.Value::label)
          .map(edition::text)
          .forEach(name -> grid.row(new Cell.RowHeading(name), new Cell.Label("")));
    }
    return grid.isEmpty() ? List.of() : List.of(grid.table());
  }
}
