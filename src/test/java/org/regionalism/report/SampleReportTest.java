package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.assessment.Settings;
import org.regionalism.batch.LabelledExport;
import org.regionalism.batch.ScoreRequest;
import org.regionalism.batch.Scoring;
import org.regionalism.export.ExportFile;
import org.regionalism.export.ReadingOptions;
import org.regionalism.export.Row;
import org.regionalism.export.Table;
import org.regionalism.mapping.Instructions;
import org.regionalism.privacy.Disclosed;
import org.regionalism.rubric.LastPlan;
import org.regionalism.rubric.Rubrics;
import org.regionalism.rubric.Targets;
import org.regionalism.rubric.Unit;

/** Lays out the samples as they are scored. */
class SampleReportTest {

  private static final InputStream NOTHING = new ByteArrayInputStream(new byte[0]);

  @ParameterizedTest
  @ValueSource(strings = {"cedar-valley", "three-rivers-qualtrics", "harbor-plains-google-forms"})
  void namesNoOrganization(String sample) throws Exception {
    String path = Path.of("samples", sample + ".csv").toString();
    Set<String> organizations = organizations(path);
    assertThat(organizations).hasSizeGreaterThan(5);

    Disclosed disclosed = disclosed(path);
    for (Document document :
        List.of(
            ReportLayout.of(disclosed, Example.VERSION),
            GuideLayout.of(disclosed, Example.VERSION))) {
      List<String> texts = new Walk(document).texts();
      for (String organization : organizations) {
        assertThat(texts).noneMatch(text -> text.contains(organization));
      }
    }
  }

  private static Disclosed disclosed(String path) throws Exception {
    ScoreRequest request =
        new ScoreRequest(
            Rubrics.find(Rubrics.DEFAULT),
            List.of(LabelledExport.parse(path)),
            new Settings(Unit.ORGANIZATION, 5, "en", false),
            ReadingOptions.NONE,
            Instructions.NONE,
            Targets.NONE,
            LastPlan.NONE,
            ScoreRequest.Permissions.NONE,
            Optional.empty(),
            Optional.empty());
    return Scoring.score(request, NOTHING);
  }

  /** What stands below the header that asks for the organization; import ids are no names. */
  private static Set<String> organizations(String path) throws Exception {
    Set<String> names = new TreeSet<>();
    int column = -1;
    try (Table table = ExportFile.open(path, NOTHING, ReadingOptions.NONE)) {
      for (Optional<Row> row = table.read(); row.isPresent(); row = table.read()) {
        for (int i = 0; column < 0 && i < row.get().width(); i++) {
          boolean asks = isHeader(row.get().cell(i));
          column = asks ? i : -1;
        }
        if (column >= 0) {
          names.add(row.get().cell(column));
        }
      }
    }
    // A preview of the survey answers "Test", which is also a word of the rubric.
    names.remove("Test");
    names.removeIf(name -> name.isBlank() || isHeader(name) || name.startsWith("{"));
    return names;
  }

  private static boolean isHeader(String cell) {
    return cell.equals("organization") || cell.startsWith("Which organization");
  }
}
