package org.regionalism.report.ci;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.gate.Outcome;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;
import org.regionalism.report.Document;
import org.regionalism.report.SaidGate;
import org.regionalism.report.Words;
import org.regionalism.report.markdown.MarkdownWriter;

/** Sums up a run in Markdown, for the page of a job. */
public final class JobSummary {

  private static final int MOST_FAULTS = 10;

  private final Words words;
  private final String language;

  private JobSummary(String language) {
    this.words = Words.in("org.regionalism.report.ci.words", language);
    this.language = language;
  }

  /**
   * Sums up a run.
   *
   * @param checks how each consortium came through, in order
   * @param language the language of its words
   * @return Markdown that ends in one line break: a table of all consortia, then what did not pass
   */
  public static String of(List<ConsortiumCheck> checks, String language) {
    return new JobSummary(language).text(checks);
  }

  private String text(List<ConsortiumCheck> checks) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(overview(checks));
    for (ConsortiumCheck check : checks) {
      List<String> lines = lines(check);
      if (!lines.isEmpty()) {
        blocks.add(new Block.Heading(SafeText.of(check.consortium())));
        blocks.add(new Block.Bullets(lines));
      }
    }
    long refused = checks.stream().filter(ConsortiumCheck::isRefused).count();
    String lead = words.of("summary.lead", Integer.toString(checks.size()), Long.toString(refused));
    return MarkdownWriter.write(
        new Document(
            words.of("summary.title"),
            lead,
            language,
            Optional.empty(),
            List.of(new Document.Section("gates", words.of("summary.gates"), "", "", blocks))),
        "");
  }

  private Block overview(List<ConsortiumCheck> checks) {
    List<Block.Column> columns =
        List.of("consortium", "reading", "pass", "warn", "fail").stream()
            .map(key -> new Block.Column(words.of("summary.column." + key), 20, false))
            .toList();
    return new Block.Table(
        "gates", words.of("summary.caption"), columns, checks.stream().map(this::row).toList());
  }

  private List<Cell> row(ConsortiumCheck check) {
    String reading = check.isRefused() ? "summary.refused" : "summary.scored";
    Function<Outcome, Cell> count =
        outcome -> new Cell.Amount(check.count(outcome), Cell.Format.COUNT);
    return List.of(
        new Cell.RowHeading(SafeText.of(check.consortium())),
        new Cell.Label(words.of(reading)),
        count.apply(Outcome.PASS),
        count.apply(Outcome.WARN),
        count.apply(Outcome.FAIL));
  }

  private List<String> lines(ConsortiumCheck check) {
    List<String> lines = new ArrayList<>();
    List<Diagnostic> errors = check.errors();
    errors.stream()
        .limit(MOST_FAULTS)
        .map(one -> SafeText.place(one.location()) + ": " + SafeText.of(one))
        .forEach(lines::add);
    if (errors.size() > MOST_FAULTS) {
      lines.add(words.of("summary.more", Integer.toString(errors.size() - MOST_FAULTS)));
    }
    for (SaidGate gate : check.gates()) {
      Outcome outcome = gate.result().outcome();
      if (outcome != Outcome.PASS) {
        lines.add(words.of("summary.gate." + outcome.id(), SafeText.of(gate.sentence())));
      }
    }
    return lines;
  }
}
