package org.regionalism.report.cohort;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;
import org.regionalism.report.Document;
import org.regionalism.report.Grid;
import org.regionalism.report.Words;

/** The first page: how many there are, and what the other pages find. */
final class SummarySection implements CohortSection {

  @Override
  public List<Document.Section> of(CohortEdition edition) {
    Words words = edition.words();
    Cohort cohort = edition.cohort();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Bullets(findings(edition)));
    if (!cohort.compared().isEmpty()) {
      List<Part> parts = new ArrayList<>(List.of(Part.overall(edition)));
      parts.addAll(Part.domains(edition));
      blocks.add(new Block.Heading(words.of("cohort.spread.heading")));
      blocks.add(QuartilesSection.table(edition, "summary-spread", parts));
    }
    if (!cohort.apart().isEmpty()) {
      blocks.add(new Block.Heading(words.of("cohort.apart.heading")));
      blocks.add(apart(edition));
    }
    blocks.add(new Block.Heading(words.of("limits.heading")));
    blocks.add(new Block.Note(words.of("cohort.limits")));
    return List.of(
        new Document.Section(
            "summary", words.of("summary.name"), title(edition), lead(edition), blocks));
  }

  private static String title(CohortEdition edition) {
    Cohort cohort = edition.cohort();
    String compared =
        edition.words().of("cohort.summary.title", edition.consortia(cohort.compared().size()));
    return cohort.refused().isEmpty()
        ? compared
        : edition.words().of("finding.next", compared, RefusedSection.title(edition));
  }

  /** Sums go over what each consortium's own report shows. */
  private static String lead(CohortEdition edition) {
    List<CohortMember> members = edition.cohort().compared();
    return members.isEmpty()
        ? edition.words().of("cohort.summary.lead.none")
        : edition
            .words()
            .of(
                "cohort.summary.lead",
                Long.toString(members.stream().mapToLong(CohortMember::respondents).sum()),
                Long.toString(members.stream().mapToLong(CohortMember::organizations).sum()));
  }

  private static List<String> findings(CohortEdition edition) {
    Words words = edition.words();
    Cohort cohort = edition.cohort();
    Map<String, String> found = new LinkedHashMap<>();
    if (!cohort.compared().isEmpty()) {
      found.put("overall", Standings.of(edition, Part.overall(edition)).title());
      if (!edition.rubric().shifts().isEmpty()) {
        found.put("shifts", SideFinding.title(edition, Part.shifts(edition)));
      }
      found.put("dimensions", SideFinding.title(edition, Part.dimensions(edition)));
      found.put("shared", SharedSection.title(edition));
      found.put(
          "progress",
          ProgressSection.withChange(edition).isEmpty()
              ? words.of("cohort.progress.none")
              : ProgressSection.title(edition));
    }
    if (!cohort.gates().isEmpty()) {
      found.put("gates", GatesSection.title(edition));
    }
    if (!cohort.refused().isEmpty()) {
      found.put("refused", RefusedSection.title(edition));
    }
    return found.entrySet().stream()
        .map(
            line ->
                words.of(
                    "finding.group",
                    words.of("cohort." + line.getKey() + ".name"),
                    line.getValue()))
        .toList();
  }

  private static Block apart(CohortEdition edition) {
    Words words = edition.words();
    Grid grid =
        new Grid("apart", words.of("cohort.apart.caption"))
            .columns(words.of("cohort.column.consortium"), words.of("column.reason"));
    for (CohortMember member : edition.cohort().apart()) {
      grid.row(
          edition.link(member),
          new Cell.Label(member.comparison().why(words, member.scoredWith())));
    }
    return grid.table();
  }
}
