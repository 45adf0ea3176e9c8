package org.regionalism.response;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.diagnostic.Severity;
import org.regionalism.export.ExportFile;
import org.regionalism.export.ReadingOptions;
import org.regionalism.export.Table;
import org.regionalism.export.TableForm;
import org.regionalism.response.InputSummary.ColumnUse;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Rubrics;
import org.regionalism.simulation.AnswerForm;
import org.regionalism.simulation.ExportLayout;
import org.regionalism.simulation.Simulation;
import org.regionalism.simulation.SimulationSettings;
import org.regionalism.simulation.Stage;

/**
 * An export of a few rows in one layout, and what is read from it as it is.
 *
 * @param layout whose export it is
 * @param text the file
 * @param grid its cells
 * @param read what is read from it
 */
record SmallExport(ExportLayout layout, String text, CellGrid grid, Outcome read) {

  static final Rubric RUBRIC = rubric();

  private static final SimulationSettings SETTINGS =
      new SimulationSettings(3, Stage.IN_TRANSITION, 3, 6, 2, "Quay Partnership");

  /**
   * What came of reading a file.
   *
   * @param errors the faults for which it was refused, none where it was taken
   * @param warnings the codes of what was remarked
   * @param reading what was read, void where there are errors
   * @param respondents those who were taken, void where there are errors
   */
  record Outcome(
      List<String> errors, List<String> warnings, Reading reading, List<Respondent> respondents) {

    boolean refused() {
      return !errors.isEmpty();
    }

    /** The column of each item, from 0. */
    Map<String, Integer> items() {
      return columns("item");
    }

    /** The column of each attribute, from 0. */
    Map<String, Integer> attributes() {
      return columns("attribute");
    }

    private Map<String, Integer> columns(String role) {
      Map<String, Integer> columns = new LinkedHashMap<>();
      for (ColumnUse use : reading.summary().columns()) {
        if (use.role().equals(role)) {
          columns.put(use.id(), use.column() - 1);
        }
      }
      return columns;
    }

    /** The answers of each respondent, in the rubric's order of items. */
    List<List<Answer>> answers() {
      return respondents.stream()
          .map(each -> IntStream.range(0, RUBRIC.items().size()).mapToObj(each::answer).toList())
          .toList();
    }
  }

  static SmallExport of(ExportLayout layout) {
    String text = layout.write(RUBRIC, Simulation.of(RUBRIC, SETTINGS), "en");
    Outcome read = read(text.getBytes(UTF_8), false);
    return new SmallExport(layout, text, CellGrid.of(text, delimiter(layout)), read);
  }

  /** The same export as a workbook. */
  byte[] workbook() {
    return layout
        .export(RUBRIC, Simulation.of(RUBRIC, SETTINGS), "en", AnswerForm.LABELS)
        .workbook();
  }

  private static char delimiter(ExportLayout layout) {
    return layout == ExportLayout.KOBOTOOLBOX ? ';' : ',';
  }

  char delimiter() {
    return delimiter(layout);
  }

  /** How many rows are header. */
  int headerRows() {
    return grid.rows().size() - (int) read.reading().summary().rows();
  }

  /** How many rows are left out; they stand above all others. */
  int excluded() {
    return (int) (read.reading().summary().rows() - read.reading().summary().respondents());
  }

  static Outcome read(byte[] bytes, boolean lenient) {
    return read(ExportFile.STANDARD_INPUT, bytes, lenient);
  }

  /** Reads a workbook that lies in a file. */
  static Outcome read(Path workbook) {
    return read(workbook.toString(), new byte[0], false);
  }

  /** Anything but a reading or a refusal is thrown. */
  private static Outcome read(String path, byte[] bytes, boolean lenient) {
    Diagnostics diagnostics = new Diagnostics();
    List<Respondent> respondents = new ArrayList<>();
    try (Table table =
        ExportFile.open(path, new ByteArrayInputStream(bytes), ReadingOptions.NONE)) {
      Reading reading =
          new ResponseReader(RUBRIC, lenient, diagnostics)
              .read(ExportHead.of(table), "x.csv", Optional.empty(), respondents::add);
      List<String> errors = new ArrayList<>();
      List<String> warnings = new ArrayList<>();
      diagnostics
          .toList()
          .forEach(
              each -> {
                if (each.severity() == Severity.ERROR) {
                  errors.add(each.toString());
                } else {
                  warnings.add(each.code().id());
                }
              });
      return new Outcome(errors, warnings, reading, respondents);
    } catch (RefusedException refused) {
      return refusal(refused);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static Outcome refusal(RefusedException refused) {
    List<String> errors = refused.diagnostics().stream().map(Object::toString).toList();
    if (errors.isEmpty()) {
      throw new AssertionError("refused without a reason", refused);
    }
    Reading none =
        new Reading(
            true,
            new InputSummary("", "", "", "", 0, 0, Map.of(), List.of(), List.of()),
            new LedgerSummary(0, 0, 0, 0, 0, 0, 0, 0, 0),
            new Calendar(),
            Map.of(),
            new Findings(
                TableForm.NONE,
                1,
                0,
                List.of(),
                List.of(),
                List.of(),
                Findings.OrganizationFindings.NONE),
            Set.of());
    return new Outcome(errors, List.of(), none, List.of());
  }

  private static Rubric rubric() {
    try {
      return Rubrics.find("event-feedback").rubric();
    } catch (RefusedException impossible) {
      throw new AssertionError(impossible);
    }
  }
}
