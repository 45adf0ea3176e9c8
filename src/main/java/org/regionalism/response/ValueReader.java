package org.regionalism.response;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.Column;
import org.regionalism.export.ExportFile;
import org.regionalism.export.Heading;
import org.regionalism.export.ReadingOptions;
import org.regionalism.export.SheetFit;
import org.regionalism.export.Table;
import org.regionalism.mapping.Instructions;
import org.regionalism.rubric.Rubric;

/** Finds out which values of an attribute an export holds; of its answers nothing is read. */
public final class ValueReader {

  /** More are no names of consortia, and would each be scored. */
  static final int MOST = 10_000;

  private final Rubric rubric;
  private final Instructions instructions;
  private final ReadingOptions options;

  /**
   * Makes a reader.
   *
   * @param rubric what was asked
   * @param instructions what is declared beside the rubric
   * @param options how files are read
   */
  public ValueReader(Rubric rubric, Instructions instructions, ReadingOptions options) {
    this.rubric = rubric;
    this.instructions = instructions;
    this.options = options;
  }

  /**
   * The values in one export.
   *
   * @param values each once, in order, with blanks tidied, and with the place of the first
   * @param remarks a warning where rows have none, with the place of the first
   */
  public record Values(SortedMap<String, Location> values, Optional<Diagnostic> remarks) {}

  /**
   * Reads the values of an attribute.
   *
   * @param path the file as the user named it
   * @param attribute the attribute's name
   * @return the values in rows that the survey tool counts as responses
   * @throws RefusedException where the file cannot be read to its end, has no column that holds the
   *     attribute, asks nothing of the rubric, or holds too many values
   */
  public Values values(String path, String attribute) throws RefusedException {
    SheetFit fit = heading -> ResponseReader.itemsAsked(rubric, instructions, heading);
    try (Table table = ExportFile.open(path, InputStream.nullInputStream(), options, fit)) {
      ExportHead head = ExportHead.of(table, options.layout(), options.firstRow());
      return values(head, attribute);
    } catch (IOException | UncheckedIOException unreadable) {
      throw new RefusedException(Code.FILE_UNREADABLE, Location.of(path));
    }
  }

  private Values values(ExportHead head, String attribute) throws RefusedException {
    Heading heading = head.heading();
    Diagnostics diagnostics = new Diagnostics();
    ColumnRoles roles =
        new ColumnMatcher(rubric, instructions.map().columns(), head::at, diagnostics)
            .match(heading, head::below);
    diagnostics.refuseErrors();
    Column column = roles.attributes().get(attribute);
    if (column == null) {
      throw new RefusedException(Code.BY_NO_COLUMN, head.at(heading.rows(), 0), attribute);
    }
    SortedMap<String, Location> values = new TreeMap<>();
    int[] blank = {0};
    head.forEachRow(
        row -> {
          if (!heading.exclusion().reason(row).isEmpty()) {
            return;
          }
          String value = Names.clean(row.cell(column.index()));
          if (!value.isEmpty() && values.size() <= MOST) {
            values.computeIfAbsent(value, first -> head.at(row.number(), column.index()));
          } else if (value.isEmpty() && blank[0] == 0) {
            blank[0] = row.number();
          }
        });
    if (values.size() > MOST) {
      throw new RefusedException(
          Code.BY_TOO_MANY,
          head.at(heading.rows(), column.index()),
          attribute,
          Integer.toString(MOST));
    }
    Diagnostics remarks = new Diagnostics();
    if (blank[0] > 0) {
      remarks.add(Code.BY_BLANK, head.at(blank[0], column.index()), attribute);
    }
    return new Values(values, remarks.toList().stream().findFirst());
  }
}
