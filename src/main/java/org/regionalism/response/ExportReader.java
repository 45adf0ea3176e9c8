package org.regionalism.response;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.ExportFile;
import org.regionalism.export.ReadingOptions;
import org.regionalism.export.SheetFit;
import org.regionalism.export.Table;
import org.regionalism.mapping.DuplicateRule;
import org.regionalism.mapping.Instructions;
import org.regionalism.rubric.Rubric;

/** Opens exports, and reads each as what it is: responses, or a group's ratings. */
public final class ExportReader {

  private final Rubric rubric;
  private final Instructions instructions;
  private final ReadingOptions options;
  private final boolean lenient;
  private final Diagnostics diagnostics;
  private final Progress progress;
  private Duplicates duplicates;
  private Comments comments = Comments.wanted(false);

  /** Under which path the same rows of the same bytes were read first. */
  private final Map<List<Object>, String> paths = new HashMap<>();

  private final WaveNames waves;

  private boolean isTwice;

  /**
   * Makes a reader.
   *
   * @param rubric what was asked
   * @param instructions what is declared beside the rubric
   * @param options how files are read
   * @param lenient whether cells that are no answers are left out and counted
   * @param diagnostics takes what is found
   * @param progress is told how far it has come
   */
  public ExportReader(
      Rubric rubric,
      Instructions instructions,
      ReadingOptions options,
      boolean lenient,
      Diagnostics diagnostics,
      Progress progress) {
    this.rubric = rubric;
    this.instructions = instructions;
    this.options = options;
    this.lenient = lenient;
    this.diagnostics = diagnostics;
    this.progress = progress;
    this.duplicates = new Duplicates(instructions.duplicates());
    this.waves = new WaveNames(rubric);
  }

  /**
   * A file to be read.
   *
   * @param path the file as the user named it, or {@link ExportFile#STANDARD_INPUT}
   * @param name its name without its folder
   * @param wave the wave of all that it holds, or empty where a column says
   * @param only the rows that are looked at, or empty for all
   */
  public record Source(String path, String name, Optional<String> wave, Optional<OnlyRows> only) {}

  /**
   * Reads an export.
   *
   * @param source the file
   * @param standardInput what {@link ExportFile#STANDARD_INPUT} reads
   * @param responses takes each response that counts; what it took is void where faults were found
   * @param ratings takes the ratings of a rating sheet
   * @return what was read
   * @throws RefusedException where nothing of it can be read
   */
  public Reading read(
      Source source, InputStream standardInput, Consumer<Respondent> responses, Ratings ratings)
      throws RefusedException {
    source.wave().ifPresent(label -> waves.add(label, Location.of(source.path()), diagnostics));
    SheetFit fit = heading -> ResponseReader.itemsAsked(rubric, instructions, heading);
    try (Table table = ExportFile.open(source.path(), standardInput, options, fit)) {
      ExportHead head = ExportHead.of(table, options.layout(), options.firstRow());
      Reading reading =
          head.heading().isRatingSheet()
              ? new RatingReader(rubric, diagnostics, waves)
                  .read(head, source.name(), source.wave(), ratings)
              : new ResponseReader(
                      rubric,
                      instructions,
                      duplicates,
                      lenient,
                      diagnostics,
                      progress,
                      comments,
                      waves)
                  .read(head, source, responses);
      diagnostics.addAll(table.remarks());
      refuseTwice(source, reading.summary().sha256());
      return reading;
    } catch (IOException | UncheckedIOException unreadable) {
      throw new RefusedException(Code.FILE_UNREADABLE, Location.of(source.path()));
    }
  }

  /** Whoever answered would count twice, or be compared with what is no other wave. */
  private void refuseTwice(Source source, String sha256) {
    @Nullable String before = paths.putIfAbsent(List.of(sha256, source.only()), source.path());
    if (before != null) {
      isTwice = true;
      diagnostics.add(Code.FILE_TWICE, Location.of(source.path()), before);
    }
  }

  /**
   * Keeps what people wrote beside their answers, of all exports that are read from now on.
   *
   * @param into takes the comments, if it wants any
   */
  public void keep(Comments into) {
    comments = into;
  }

  /**
   * Looks through all exports for the last of repeated responses, where the last is to be kept; to
   * be asked before they are read.
   *
   * @param sources all files that will be read, in order
   * @throws RefusedException where one of them can be read once only
   */
  public void lookAhead(List<Source> sources) throws RefusedException {
    if (instructions.duplicates() != DuplicateRule.KEEP_LAST) {
      return;
    }
    ExportReader ahead =
        new ExportReader(rubric, instructions, options, lenient, new Diagnostics(), progress);
    for (Source source : sources) {
      if (source.path().equals(ExportFile.STANDARD_INPUT)) {
        throw new RefusedException(Code.DUPLICATES_STANDARD_INPUT, Location.of(source.path()));
      }
      try {
        ahead.read(source, InputStream.nullInputStream(), response -> {}, new Ratings());
      } catch (RefusedException saidLater) {
        // What is wrong with the file is said when it is read.
      }
    }
    duplicates = ahead.duplicates.knowingLast();
  }

  /**
   * Says how many responses repeat another, after all exports were read.
   *
   * @param place the exports, for the message
   */
  public void reportDuplicates(Location place) {
    // Of a file that is given twice every response repeats another, and that is said already.
    if (!isTwice) {
      duplicates.report(place, diagnostics);
    }
  }
}
