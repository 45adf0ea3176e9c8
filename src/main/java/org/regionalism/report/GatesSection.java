package org.regionalism.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.regionalism.gate.GateResult;
import org.regionalism.gate.Outcome;

/** What the figures were held against, and what that came to. */
final class GatesSection implements SectionLayout {

  @Override
  public List<Document.Section> of(Edition edition) {
    if (edition.gates().isEmpty()) {
      return List.of();
    }
    Words words = edition.words();
    Grid grid =
        new Grid("gates", words.of("gates.caption"))
            .columns(words.of("column.gate"), words.of("column.outcome"))
            .columns(words.of("column.found"));
    for (SaidGate gate : GateSentences.of(edition)) {
      grid.row(
          new Cell.RowHeading(gate.result().gate().text()),
          new Cell.Label(outcome(words, gate.result().outcome())),
          new Cell.Label(gate.sentence()));
    }
    return List.of(
        new Document.Section(
            "gates",
            words.of("gates.name"),
            counts(words, edition.gates()),
            words.of("gates.lead"),
            List.of(grid.table(), new Block.Note(words.of("gates.note")))));
  }

  static String outcome(Words words, Outcome outcome) {
    return words.of("gate.outcome." + outcome.id());
  }

  /** How many came to what: "Passed: 3. Warnings: 1". */
  static String counts(Words words, List<GateResult> results) {
    return Arrays.stream(Outcome.values())
        .map(outcome -> count(words, outcome, results))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String count(Words words, Outcome outcome, List<GateResult> results) {
    long number = results.stream().filter(result -> result.outcome() == outcome).count();
    return number == 0
        ? ""
        : words.counted("gates.count." + outcome.id(), number, Long.toString(number));
  }
}
