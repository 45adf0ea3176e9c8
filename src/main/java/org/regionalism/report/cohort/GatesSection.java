package org.regionalism.report.cohort;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;
import org.regionalism.report.Document;
import org.regionalism.report.Grid;
import org.regionalism.report.Words;
import org.regionalism.report.cohort.GateOutcome.Outcome;

/** Which gates were failed, and of which nobody can tell. */
final class GatesSection implements CohortSection {

  /** What needs somebody comes first. */
  private static final List<Outcome> ORDER = List.of(Outcome.FAIL, Outcome.WARN, Outcome.PASS);

  @Override
  public List<Document.Section> of(CohortEdition edition) {
    List<GateOutcome> gates = edition.cohort().gates();
    if (gates.isEmpty()) {
      return List.of();
    }
    Words words = edition.words();
    Grid grid =
        new Grid("gates-table", words.of("cohort.gates.caption"))
            .columns(words.of("cohort.column.consortium"), words.of("cohort.column.gate"))
            .columns(words.of("cohort.column.outcome"), words.of("cohort.column.message"));
    for (Outcome outcome : List.of(Outcome.FAIL, Outcome.WARN)) {
      gates.stream()
          .filter(gate -> gate.outcome() == outcome)
          .forEach(
              gate ->
                  grid.row(
                      new Cell.RowHeading(gate.consortium()),
                      new Cell.Label(gate.gate()),
                      new Cell.Label(label(words, outcome)),
                      new Cell.Label(gate.message())));
    }
    List<Block> blocks = new ArrayList<>();
    if (!grid.isEmpty()) {
      blocks.add(grid.table());
    }
    blocks.add(new Block.Note(words.of("cohort.gates.note")));
    return List.of(
        new Document.Section(
            "gates",
            words.of("cohort.gates.name"),
            title(edition),
            words.of("cohort.gates.lead"),
            blocks));
  }

  /** How many gates came to what. */
  static String title(CohortEdition edition) {
    Words words = edition.words();
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    edition.cohort().gates().forEach(gate -> counts.merge(gate.outcome(), 1, Integer::sum));
    NamesByLabel finding = new NamesByLabel(words, List.of());
    for (Outcome outcome : ORDER) {
      int count = counts.getOrDefault(outcome, 0);
      if (count > 0) {
        finding.add(label(words, outcome), Integer.toString(count));
      }
    }
    int passed = counts.getOrDefault(Outcome.PASS, 0);
    return passed == edition.cohort().gates().size()
        ? words.counted("cohort.gates.passed", passed, Integer.toString(passed))
        : finding.title();
  }

  private static String label(Words words, Outcome outcome) {
    return words.of("cohort.gates." + outcome.word());
  }
}
