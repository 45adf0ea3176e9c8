package org.regionalism.response;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.ExportFile;
import org.regionalism.export.Heading;
import org.regionalism.export.Layout;
import org.regionalism.export.Layouts;
import org.regionalism.export.ReadingOptions;
import org.regionalism.export.Row;
import org.regionalism.export.Table;
import org.regionalism.mapping.CodeBook;
import org.regionalism.mapping.DuplicateRule;
import org.regionalism.mapping.ExportMap;
import org.regionalism.mapping.Instructions;
import org.regionalism.mapping.MapReader;
import org.regionalism.mapping.Roster;
import org.regionalism.rubric.Rubric;

/** What comes of reading an export that a test writes. */
record Readings(Reading reading, List<Respondent> respondents, List<Diagnostic> diagnostics) {

  static Readings of(Rubric rubric, String export) {
    return of(rubric, export, Optional.empty(), false);
  }

  static Readings lenient(Rubric rubric, String export) {
    return of(rubric, export, Optional.empty(), true);
  }

  /** With a map in YAML. */
  static Readings mapped(Rubric rubric, String map, String export) {
    return of(rubric, declaring(map(rubric, map), CodeBook.NONE), export, Optional.empty(), false);
  }

  static Instructions declaring(ExportMap map, CodeBook book) {
    return new Instructions(map, book, Roster.NONE, DuplicateRule.COUNT);
  }

  static ExportMap map(Rubric rubric, String yaml) {
    try {
      return MapReader.read("map.yaml", yaml.getBytes(UTF_8), rubric);
    } catch (RefusedException refused) {
      throw new AssertionError(refused.diagnostics().toString(), refused);
    }
  }

  static Readings of(Rubric rubric, String export, Optional<String> wave, boolean lenient) {
    return of(rubric, Instructions.NONE, export, wave, lenient);
  }

  static Readings of(
      Rubric rubric,
      Instructions instructions,
      String export,
      Optional<String> wave,
      boolean lenient) {
    Diagnostics diagnostics = new Diagnostics();
    List<Respondent> respondents = new ArrayList<>();
    try (Table table = table(export)) {
      Reading reading =
          new ResponseReader(rubric, instructions, lenient, diagnostics)
              .read(ExportHead.of(table), "survey.csv", wave, respondents::add);
      instructions.map().reportUnused(reading.usedDeclarations(), diagnostics);
      return new Readings(reading, respondents, diagnostics.toList());
    } catch (RefusedException | IOException refused) {
      throw new AssertionError(refused);
    }
  }

  static Heading heading(String export) {
    List<Row> head = new ArrayList<>();
    try (Table table = table(export)) {
      Optional<Row> row = table.read();
      while (row.isPresent() && head.size() < Layout.LOOKED_AT) {
        head.add(row.get());
        row = table.read();
      }
      return Layouts.recognise(head);
    } catch (RefusedException | IOException refused) {
      throw new AssertionError(refused);
    }
  }

  static Table table(String export) throws RefusedException {
    return ExportFile.open(
        ExportFile.STANDARD_INPUT,
        new ByteArrayInputStream(export.getBytes(UTF_8)),
        ReadingOptions.NONE);
  }

  /** The diagnostics of one kind. */
  List<Diagnostic> of(Code code) {
    return diagnostics.stream().filter(diagnostic -> diagnostic.code() == code).toList();
  }

  LedgerSummary ledger() {
    return reading.ledger();
  }
}
