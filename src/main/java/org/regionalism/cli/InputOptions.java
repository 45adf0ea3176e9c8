package org.regionalism.cli;

import java.util.ArrayList;
import java.util.Optional;
import org.regionalism.diagnostic.Nearest;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.Delimiter;
import org.regionalism.export.Layouts;
import org.regionalism.export.ReadingOptions;
import org.regionalism.mapping.DuplicateRule;
import org.regionalism.mapping.Instructions;
import org.regionalism.rubric.Rubric;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How exports are read. */
final class InputOptions {

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      description =
          "The encoding of the export, and of roster and code book, where they are not UTF-8: for"
              + " example windows-1252.")
  private Optional<String> encoding = Optional.empty();

  @Option(
      names = "--delimiter",
      paramLabel = "WORD",
      converter = Words.class,
      description = "What stands between cells: comma, semicolon or tab (default: found out).")
  private Optional<Delimiter> delimiter = Optional.empty();

  @Option(
      names = "--map",
      paramLabel = "FILE",
      description = "A map of the export: what it says goes before what is found out.")
  private Optional<String> map = Optional.empty();

  @Option(
      names = "--codebook",
      paramLabel = "FILE",
      description =
          "The survey's code book, where the export holds codes: a Qualtrics .qsf, a REDCap data"
              + " dictionary, or XLSForm choices.")
  private Optional<String> codeBook = Optional.empty();

  @Option(
      names = "--layout",
      paramLabel = "NAME",
      converter = LayoutName.class,
      completionCandidates = LayoutNames.class,
      description = {
        "The survey tool that wrote the export, where it is not recognised (default: found out).",
        "One of ${COMPLETION-CANDIDATES}."
      })
  private Optional<String> layout = Optional.empty();

  @Option(
      names = "--sheet",
      paramLabel = "NAME|N",
      description =
          "The sheet of a workbook, by name or number (default: the one that asks the items).")
  private Optional<String> sheet = Optional.empty();

  @Option(
      names = "--roster",
      paramLabel = "FILE",
      description =
          "Who was invited: a table with the column organization, and any of also, sector,"
              + " convener, invited. Gives organizations their names and sectors, and response"
              + " rates.")
  private Optional<String> roster = Optional.empty();

  @Option(
      names = "--duplicates",
      paramLabel = "WORD",
      converter = DuplicateWords.class,
      description =
          "Of responses that repeat another, keep-last or keep-first (default: all count).")
  private DuplicateRule duplicates = DuplicateRule.COUNT;

  @Option(
      names = "--lenient",
      description = "Leave out and count cells that are no answers, and rows of a wrong width.")
  private boolean lenient;

  Instructions instructions(Rubric rubric) throws RefusedException {
    return Instructions.read(files(), said(), rubric);
  }

  Instructions.Files files() {
    return new Instructions.Files(map, codeBook, roster, duplicates);
  }

  ReadingOptions reading(Instructions instructions) {
    return instructions.reading(said());
  }

  /** How files are read, as far as it was said on the spot. */
  ReadingOptions said() {
    return new ReadingOptions(encoding, delimiter, sheet, layout, 1);
  }

  boolean lenient() {
    return lenient;
  }

  /** Lists the layouts. */
  static final class LayoutNames extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    LayoutNames() {
      super(Layouts.ids());
    }
  }

  /** Reads the name of a layout. */
  static final class LayoutName implements ITypeConverter<String> {
    @Override
    public String convert(String word) {
      if (Layouts.ids().contains(word)) {
        return word;
      }
      String near =
          Nearest.to(word, Layouts.ids()).map(name -> "did you mean '" + name + "'? ").orElse("");
      throw new TypeConversionException(
          "'" + word + "' is no layout; " + near + "There are " + String.join(", ", Layouts.ids()));
    }
  }

  /** Reads the words. */
  static final class Words implements ITypeConverter<Delimiter> {
    @Override
    public Delimiter convert(String word) {
      return Delimiter.byWord(word)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + word + "' is none of " + String.join(", ", Delimiter.words())));
    }
  }

  /** Reads the words for duplicates. */
  static final class DuplicateWords implements ITypeConverter<DuplicateRule> {
    @Override
    public DuplicateRule convert(String word) {
      return DuplicateRule.byWord(word)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + word + "' is none of " + String.join(", ", DuplicateRule.words())));
    }
  }
}
