package org.regionalism.response;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.Heading;
import org.regionalism.export.Row;
import org.regionalism.export.Table;
import org.regionalism.mapping.Instructions;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Rubric;

/** Reads the responses of one export in one pass. */
public final class ResponseReader {

  /** So often is told how far the reading has come. */
  private static final int TOLD = 1 << 12;

  private final Rubric rubric;
  private final Instructions instructions;
  private final Duplicates duplicates;
  private final boolean lenient;
  private final Diagnostics diagnostics;
  private final Progress progress;
  private final Comments comments;
  private final WaveNames waves;

  /**
   * Makes a reader that finds everything out.
   *
   * @param rubric what was asked
   * @param lenient whether cells that are no answers, and ragged rows, are left out and counted
   *     instead of being faults
   * @param diagnostics takes what is found, faults and remarks
   */
  public ResponseReader(Rubric rubric, boolean lenient, Diagnostics diagnostics) {
    this(rubric, Instructions.NONE, lenient, diagnostics);
  }

  /**
   * Makes a reader.
   *
   * @param rubric what was asked
   * @param instructions what is declared beside the rubric
   * @param lenient whether cells that are no answers, and ragged rows, are left out and counted
   *     instead of being faults
   * @param diagnostics takes what is found, faults and remarks
   */
  public ResponseReader(
      Rubric rubric, Instructions instructions, boolean lenient, Diagnostics diagnostics) {
    this(
        rubric,
        instructions,
        new Duplicates(instructions.duplicates()),
        lenient,
        diagnostics,
        Progress.NONE,
        Comments.wanted(false),
        new WaveNames(rubric));
  }

  ResponseReader(
      Rubric rubric,
      Instructions instructions,
      Duplicates duplicates,
      boolean lenient,
      Diagnostics diagnostics,
      Progress progress,
      Comments comments,
      WaveNames waves) {
    this.rubric = rubric;
    this.instructions = instructions;
    this.duplicates = duplicates;
    this.lenient = lenient;
    this.diagnostics = diagnostics;
    this.progress = progress;
    this.comments = comments;
    this.waves = waves;
  }

  /**
   * Counts the items that an export asks.
   *
   * @param rubric what may be asked
   * @param instructions what is declared beside the rubric
   * @param heading what the first rows of the export come to
   * @return how many items have a column
   */
  public static int itemsAsked(Rubric rubric, Instructions instructions, Heading heading) {
    FilePlaces nowhere = (row, column) -> Location.of("");
    return new ColumnMatcher(rubric, instructions.map().columns(), nowhere, new Diagnostics())
        .match(heading)
        .items()
        .size();
  }

  /**
   * Reads all responses.
   *
   * @param head the export, of which the first rows were read
   * @param file its base name
   * @param wave the wave of all its responses, or empty where a column says
   * @param into takes each response that counts; what it took is void where faults were found
   * @return what was read; up to the fault where the file cannot be read to its end
   */
  public Reading read(
      ExportHead head, String file, Optional<String> wave, Consumer<Respondent> into) {
    return read(head, new ExportReader.Source(file, file, wave, Optional.empty()), into);
  }

  /** Reads the responses that are to be looked at. */
  Reading read(ExportHead head, ExportReader.Source source, Consumer<Respondent> into) {
    String file = source.name();
    Table table = head.table();
    Heading heading = head.heading();
    ColumnRoles roles =
        new ColumnMatcher(rubric, instructions.map().columns(), head::at, diagnostics)
            .match(heading, head::below);
    Declarations declarations = new Declarations(instructions, roles.mapped(), diagnostics);
    ExportColumns columns = new ExportColumns(rubric, heading, roles, declarations);
    RowReader rows =
        new RowReader(
            columns,
            heading,
            source.wave(),
            OverruledWaves.of(source.wave(), rubric, roles, declarations),
            lenient,
            duplicates,
            into,
            comments,
            head::at,
            diagnostics);
    boolean whole = readRows(head, file, OnlyRows.filter(source.only(), roles), rows);
    rows.report(whole);
    columns.report(head::at, lenient, diagnostics);
    columns.nameWaves(waves, head::at, diagnostics);
    long left = rows.excluded().values().stream().mapToLong(Long::longValue).sum();
    InputSummary summary =
        new InputSummary(
            file,
            table.sha256(),
            heading.layout(),
            heading.because(),
            rows.rows(),
            rows.rows() - left,
            rows.excluded(),
            used(roles, source).uses(heading),
            columns.answerUses());
    return new Reading(
        whole,
        summary,
        rows.ledger().summary(),
        columns.calendar(),
        columns.consortia(),
        columns.findings(table.form(), head.firstRow()),
        columns.usedDeclarations());
  }

  /** Whatever the wave column says, nothing is read from it where a label goes before it. */
  private ColumnRoles used(ColumnRoles roles, ExportReader.Source source) {
    return source.wave().isPresent()
        ? roles.without(rubric.attributes(Attribute.Kind.WAVE))
        : roles;
  }

  /** Reads as far as the file can be read, so that what was seen can be shown all the same. */
  private boolean readRows(ExportHead head, String file, Predicate<Row> looked, RowReader rows) {
    try {
      head.forEachRow(
          row -> {
            if (!looked.test(row)) {
              rows.pass();
              return;
            }
            rows.read(row);
            if (rows.rows() % TOLD == 0) {
              progress.read(file, rows.rows(), head.table().partRead());
            }
          });
      return true;
    } catch (RefusedException broken) {
      diagnostics.addAll(broken.diagnostics());
      return false;
    }
  }
}
