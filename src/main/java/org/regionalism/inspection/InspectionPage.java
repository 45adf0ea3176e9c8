package org.regionalism.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.export.TableForm;
import org.regionalism.report.Document;
import org.regionalism.report.Words;
import org.regionalism.response.Findings;
import org.regionalism.response.InputSummary;

/** Lays out what was recognised as a page to read. */
public final class InspectionPage {

  private static final String BUNDLE = "org.regionalism.inspection.words";

  private InspectionPage() {}

  /**
   * Lays out an inspection.
   *
   * @param inspection what was recognised
   * @param path the export as the user named it, for the command that scores it
   * @return the page, without pictures
   */
  public static Document of(Inspection inspection, String path) {
    Words words = Words.in(BUNDLE, "en");
    InputSummary summary = inspection.reading().summary();
    List<Document.Section> sections = new ArrayList<>();
    sections.add(new VerdictSection(words).of(inspection, path));
    sections.add(new ColumnsSection(words).of(summary));
    if (!inspection.reading().isRatingSheet()) {
      Findings findings = inspection.reading().findings();
      sections.add(new AnswersSection(words).of(findings));
      new RespondentsSection(words).of(findings).ifPresent(sections::add);
      sections.add(new CellsSection(words).of(inspection.reading()));
    }
    return new Document(
        summary.file(),
        words.of("page.subtitle", summary.layout(), summary.because())
            + " "
            + form(inspection.reading().findings(), words),
        "en",
        Optional.empty(),
        sections);
  }

  private static String form(Findings findings, Words words) {
    String rows = Integer.toString(findings.headerRows());
    List<String> parts = new ArrayList<>();
    parts.add(words.counted("form.rows", findings.headerRows(), rows));
    TableForm form = findings.form();
    form.sheet().ifPresent(sheet -> parts.add(words.of("form.sheet", sheet)));
    form.encoding().ifPresent(name -> parts.add(words.of("form.encoding", name)));
    form.delimiterWord()
        .ifPresent(
            word ->
                parts.add(
                    words.of("form.delimiter", words.find("delimiter." + word).orElse(word))));
    return String.join(", ", parts) + ".";
  }
}
