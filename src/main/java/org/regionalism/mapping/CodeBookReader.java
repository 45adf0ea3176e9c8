package org.regionalism.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.ReadingOptions;
import org.regionalism.notation.NodeReader;

/** Reads code books, by what they are. A new kind of table is one line here. */
public final class CodeBookReader {

  private static final List<TableCodeBook> TABLES =
      List.of(new RedcapDictionary(), new XlsFormChoices());

  private CodeBookReader() {}

  /**
   * Reads a code book.
   *
   * @param path the file as the user named it
   * @param encoding the encoding of a text file that is not UTF-8, or empty
   * @return the code book
   * @throws RefusedException where it is of no known kind, or has faults
   */
  public static CodeBook read(String path, Optional<String> encoding) throws RefusedException {
    Diagnostics diagnostics = new Diagnostics();
    CodeBook book = read(path, ReadingOptions.ofEncoding(encoding), diagnostics);
    if (book.questions().isEmpty() && book.lists().isEmpty() && !diagnostics.hasErrors()) {
      diagnostics.add(Code.CODEBOOK_EMPTY, book.location(), book.kind());
    }
    diagnostics.refuseErrors();
    return book;
  }

  private static CodeBook read(String path, ReadingOptions options, Diagnostics diagnostics)
      throws RefusedException {
    if (path.toLowerCase(Locale.ROOT).endsWith(".qsf")) {
      byte[] bytes = InstructionFiles.bytes(path, NodeReader.MAX_JSON_BYTES);
      return new QualtricsSurvey(path, diagnostics).read(bytes);
    }
    if (path.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
      return XlsFormWorkbook.read(path, diagnostics);
    }
    return table(path, options, diagnostics);
  }

  /** Reads a table as the kind that its headers say. */
  static CodeBook table(String path, ReadingOptions options, Diagnostics diagnostics)
      throws RefusedException {
    Location file = Location.of(path);
    try (DeclaredTable table = DeclaredTable.open(path, options)) {
      Optional<TableCodeBook> kind =
          TABLES.stream().filter(one -> one.recognises(table.headers())).findFirst();
      if (kind.isEmpty()) {
        throw new RefusedException(Code.CODEBOOK_UNKNOWN, file);
      }
      return kind.get().read(table, diagnostics);
    } catch (IOException | UncheckedIOException unreadable) {
      throw new RefusedException(Code.FILE_UNREADABLE, file);
    }
  }
}
