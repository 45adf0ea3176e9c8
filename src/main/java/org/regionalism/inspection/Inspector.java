package org.regionalism.inspection;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.ReadingOptions;
import org.regionalism.mapping.Instructions;
import org.regionalism.response.ExportReader;
import org.regionalism.response.Progress;
import org.regionalism.response.Ratings;
import org.regionalism.response.Reading;
import org.regionalism.rubric.Rubric;

/** Reads an export as for scoring, and keeps what was recognised instead of scoring it. */
public final class Inspector {

  /** The smallest wave that is scored where nobody asks for another. */
  private static final int MIN_GROUP = 5;

  private final Rubric rubric;
  private final Instructions instructions;
  private final ReadingOptions options;
  private final boolean lenient;

  /**
   * Makes an inspector.
   *
   * @param rubric what was asked
   * @param instructions what is declared beside the rubric
   * @param options how files are read
   * @param lenient whether cells that are no answers would be left out and counted
   */
  public Inspector(
      Rubric rubric, Instructions instructions, ReadingOptions options, boolean lenient) {
    this.rubric = rubric;
    this.instructions = instructions;
    this.options = options;
    this.lenient = lenient;
  }

  /**
   * Inspects an export.
   *
   * @param source the file
   * @param standardInput what standard input holds
   * @param progress is told how far the reading has come
   * @return what was recognised
   * @throws RefusedException where nothing of it can be read
   */
  public Inspection inspect(
      ExportReader.Source source, InputStream standardInput, Progress progress)
      throws RefusedException {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.addAll(instructions.roster().remarks());
    Map<String, Long> waves = new TreeMap<>();
    ExportReader reader =
        new ExportReader(rubric, instructions, options, lenient, diagnostics, progress);
    reader.lookAhead(List.of(source));
    Reading reading =
        reader.read(
            source,
            standardInput,
            response -> waves.merge(response.wave(), 1L, Long::sum),
            new Ratings());
    reader.reportDuplicates(Location.of(source.path()));
    if (reading.whole()) {
      instructions.map().reportUnused(reading.usedDeclarations(), diagnostics);
    }
    if (reading.whole() && !reading.isRatingSheet()) {
      reportWaves(waves, reading, Location.of(source.path()), diagnostics);
    }
    return new Inspection(rubric, reading, diagnostics.toList());
  }

  private static void reportWaves(
      Map<String, Long> waves, Reading reading, Location file, Diagnostics diagnostics) {
    if (waves.isEmpty() && !diagnostics.hasErrors()) {
      String excluded =
          reading.summary().excluded().entrySet().stream()
              .map(entry -> entry.getValue() + " " + entry.getKey())
              .collect(Collectors.joining(", "));
      diagnostics.add(Code.NO_RESPONDENTS, file, excluded);
    }
    waves.forEach(
        (wave, respondents) -> {
          if (respondents < MIN_GROUP) {
            diagnostics.add(Code.WAVE_TOO_SMALL, file, wave, Integer.toString(MIN_GROUP));
          }
        });
    if (reading.consortia().size() > 1) {
      diagnostics.add(Code.CONSORTIA_SEVERAL, file, Integer.toString(reading.consortia().size()));
    }
  }
}
