package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.regionalism.assessment.Assessment;
import org.regionalism.assessment.Invited;
import org.regionalism.privacy.Disclosed;

/** Lays out what is for the facilitator alone: whom to ask once more. */
public final class PrivateLayout {

  private PrivateLayout() {}

  /**
   * Lays out the names of organizations from which nobody answered.
   *
   * @param disclosed what may be shown
   * @param toolVersion this program's version
   * @return the page, or empty where nobody asked for the names
   */
  public static Optional<Document> of(Disclosed disclosed, String toolVersion) {
    Assessment assessment = disclosed.assessment();
    return of(new Edition(assessment, Words.in(assessment.settings().language()), toolVersion));
  }

  static Optional<Document> of(Edition edition) {
    return edition.coverage().flatMap(one -> one.silent()).map(silent -> page(edition, silent));
  }

  private static Document page(Edition edition, List<Invited> silent) {
    Words words = edition.words();
    Assessment assessment = edition.assessment();
    List<Block> blocks = new ArrayList<>();
    if (!silent.isEmpty()) {
      blocks.add(new Block.Note(words.of("private.warning")));
      blocks.add(table(edition, silent));
    }
    return new Document(
        words.of("private.title", assessment.consortium()),
        words.of("private.subtitle"),
        assessment.settings().language(),
        assessment.date(),
        List.of(
            new Document.Section(
                "silent",
                words.of("private.name"),
                silent.isEmpty()
                    ? words.of("private.none")
                    : words.counted(
                        "private.count", silent.size(), Integer.toString(silent.size())),
                words.of(silent.isEmpty() ? "private.lead.none" : "private.lead"),
                blocks)));
  }

  /** By sector, and within one as the roster has them. */
  private static Block table(Edition edition, List<Invited> silent) {
    Words words = edition.words();
    Grid grid =
        new Grid("silent", words.of("private.caption"))
            .columns(words.of("column.organization"), words.of("column.sector"))
            .columns(words.of("column.invited-people"));
    Map<String, List<Invited>> bySector = new TreeMap<>();
    silent.forEach(
        one ->
            bySector.computeIfAbsent(one.sector().orElse(""), any -> new ArrayList<>()).add(one));
    bySector.values().stream()
        .flatMap(List::stream)
        .forEach(
            one ->
                grid.row(
                    new Cell.RowHeading(one.organization()),
                    new Cell.Label(
                        one.sector()
                            .map(sector -> CoverageTable.sector(edition, sector))
                            .orElse("")),
                    one.people().isPresent()
                        ? new Cell.Amount(one.people().getAsInt(), Cell.Format.COUNT)
                        : new Cell.Label("")));
    return grid.table();
  }
}
