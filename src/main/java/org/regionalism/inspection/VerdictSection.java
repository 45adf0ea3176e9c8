package org.regionalism.inspection;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.report.Block;
import org.regionalism.report.Document;
import org.regionalism.report.Words;
import org.regionalism.response.InputSummary;

/** Whether the export can be scored, what stands in the way, and what to do next. */
final class VerdictSection {

  /** So many faults of one kind are shown. */
  private static final int MOST_ALIKE = 5;

  private final Words words;

  VerdictSection(Words words) {
    this.words = words;
  }

  Document.Section of(Inspection inspection, String path) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(verdict(inspection)));
    list("faults.heading", inspection.faults(), path, blocks);
    list("remarks.heading", inspection.remarks(), path, blocks);
    blocks.add(new Block.Heading(words.of("next.heading")));
    blocks.add(
        new Block.Bullets(
            NextSteps.of(inspection).stream().map(step -> words.of(step, path)).toList()));
    String name = words.of("verdict.name");
    return new Document.Section("verdict", name, name, "", blocks);
  }

  private String verdict(Inspection inspection) {
    InputSummary summary = inspection.reading().summary();
    long items = summary.columns().stream().filter(use -> use.role().equals("item")).count();
    String faults =
        words.counted(
            "verdict.faults",
            inspection.faults().size(),
            Integer.toString(inspection.faults().size()));
    String rows = Long.toString(summary.rows());
    if (inspection.reading().isRatingSheet()) {
      return inspection.isScorable()
          ? words.of("verdict.sheet", rows)
          : words.of("verdict.sheet.no", faults);
    }
    String all = Integer.toString(inspection.rubric().items().size());
    return inspection.isScorable()
        ? words.of(
            "verdict.yes", Long.toString(items), all, Long.toString(summary.respondents()), rows)
        : words.of(
            "verdict.no",
            Long.toString(items),
            all,
            words.counted("verdict.rows", summary.rows(), rows),
            faults);
  }

  private void list(String heading, List<Diagnostic> found, String path, List<Block> blocks) {
    if (found.isEmpty()) {
      return;
    }
    blocks.add(new Block.Heading(words.of(heading)));
    Map<Code, List<Diagnostic>> byKind = new EnumMap<>(Code.class);
    found.forEach(one -> byKind.computeIfAbsent(one.code(), code -> new ArrayList<>()).add(one));
    byKind.values().forEach(alike -> alike(alike, path, blocks));
  }

  /** What would mend all of them is said once. */
  private void alike(List<Diagnostic> alike, String path, List<Block> blocks) {
    boolean sameRemedy =
        alike.size() > 1 && alike.stream().map(Diagnostic::remedy).distinct().count() == 1;
    List<String> lines = new ArrayList<>();
    for (Diagnostic one : alike.stream().limit(MOST_ALIKE).toList()) {
      String what = one.what() + ".";
      lines.add(placed(one, path, sameRemedy ? what : what + " " + one.remedy()));
    }
    if (alike.size() > MOST_ALIKE) {
      lines.add(words.of("faults.more", Integer.toString(alike.size() - MOST_ALIKE)));
    }
    blocks.add(new Block.Bullets(lines));
    if (sameRemedy) {
      blocks.add(new Block.Note(alike.get(0).remedy()));
    }
  }

  /** A place in the export needs no path; a place in the map does. */
  private String placed(Diagnostic diagnostic, String path, String said) {
    String place = diagnostic.location().toString();
    if (!diagnostic.location().path().equals(path)) {
      return place + ": " + said;
    }
    if (diagnostic.location().sheet().isPresent()) {
      return place.substring(path.length() + 1) + ": " + said;
    }
    return diagnostic
        .location()
        .position()
        .map(
            at ->
                words.of(
                    "faults.place",
                    Integer.toString(at.row()),
                    Integer.toString(at.column()),
                    said))
        .orElseGet(() -> said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1));
  }
}
