package org.regionalism.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.regionalism.export.CsvRows;
import org.regionalism.response.Answer;
import org.regionalism.response.LedgerEntry;
import org.regionalism.response.Respondent;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Rubric;

/**
 * Every response as a row of its own, for whoever holds the export anyway: wave, organization,
 * groups, and the point that each answer got. Without names, ids, dates and comments. The file can
 * be scored as a plain table.
 *
 * <p>Rows are written while they come, beside the place of the file; it is moved there when all
 * reports stand.
 */
public final class ResponseFile implements Consumer<Respondent>, AutoCloseable {

  /** The file's name. */
  public static final String NAME = "responses-private.csv";

  private static final Map<LedgerEntry, String> REASONS =
      Map.of(
          LedgerEntry.NOT_APPLICABLE, "Not applicable",
          LedgerEntry.DONT_KNOW, "Don't know",
          LedgerEntry.REFUSED, "Prefer not to say",
          LedgerEntry.NOT_SHOWN, "Not asked");

  private final Path target;
  private final Path temporary;
  private final boolean named;
  private final CsvRows rows;
  private final List<AnswerScale> scales = new ArrayList<>();
  private final Map<String, String> numbers = new HashMap<>();
  private Optional<UncheckedIOException> fault = Optional.empty();

  /**
   * Begins the file.
   *
   * @param folder where it will stand; made where it does not exist
   * @param rubric what was asked
   * @param named whether organizations are written by their names; else they are numbered
   * @throws OutputFailedException where nothing can be written there
   */
  public ResponseFile(Path folder, Rubric rubric, boolean named) throws OutputFailedException {
    this.target = folder.resolve(NAME);
    this.temporary = StagedFiles.temporary(target);
    this.named = named;
    List<String> header = new ArrayList<>(List.of("wave", "organization"));
    rubric.attributes(Attribute.Kind.GROUP).map(Attribute::name).forEach(header::add);
    for (Dimension dimension : rubric.dimensions()) {
      dimension
          .items()
          .forEach(
              item -> {
                header.add(item.id());
                scales.add(dimension.scale());
              });
    }
    try {
      StagedFiles.makeFolder(folder, folder);
      PendingFiles.add(temporary);
      this.rows = new CsvRows(Files.newBufferedWriter(temporary));
      rows.row(header);
    } catch (IOException | UncheckedIOException | SecurityException unwritable) {
      throw new OutputFailedException(target, unwritable);
    }
  }

  /** Writes a response; what goes wrong is said when the file is to be finished. */
  @Override
  public void accept(Respondent respondent) {
    if (fault.isPresent()) {
      return;
    }
    try {
      write(respondent);
    } catch (UncheckedIOException unwritable) {
      fault = Optional.of(unwritable);
    }
  }

  private void write(Respondent respondent) {
    List<String> row = new ArrayList<>();
    row.add(respondent.wave());
    row.add(organization(respondent.organization()));
    row.addAll(respondent.groups());
    for (int i = 0; i < scales.size(); i++) {
      row.add(
          respondent.answer(i) instanceof Answer.Scored scored
              ? Integer.toString(scales.get(i).points().get(scored.point()).value())
              : REASONS.getOrDefault(respondent.answer(i).entry(), ""));
    }
    rows.row(row);
  }

  private String organization(String name) {
    return named || name.isEmpty()
        ? name
        : numbers.computeIfAbsent(name, first -> "Organization " + (numbers.size() + 1));
  }

  /** Moves the file to its place. */
  Path finish() throws OutputFailedException {
    if (fault.isPresent()) {
      throw new OutputFailedException(target, fault.get());
    }
    try {
      rows.close();
      StagedFiles.move(temporary, target);
      return target;
    } catch (IOException | UncheckedIOException | SecurityException unwritable) {
      throw new OutputFailedException(target, unwritable);
    }
  }

  /** Leaves nothing behind where the file was not finished. */
  @Override
  public void close() {
    try {
      rows.close();
    } catch (IOException | UncheckedIOException saidBefore) {
      // A full disk was said when the file was to be finished, or nothing is to be written at all.
    } finally {
      PendingFiles.remove(temporary);
    }
  }
}
