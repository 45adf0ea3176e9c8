package org.regionalism.export;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;

/** A table in a text file with delimiters. */
final class CsvTable implements Table {

  private static final int MAX_CHARACTERS = 16 << 20;

  private final String path;
  private final DigestInputStream digest;
  private final StrictDecoder text;

  /** How many bytes the file has, where that is known. */
  private final OptionalLong size;

  private final ReadAhead reader;
  private final RowHandler cells;
  private final CloseableIterator<Row> rows;

  /** How many rows before the table only say how it is to be read. */
  private final int before;

  private final TableForm form;
  private int lastRow;

  private CsvTable(
      String path,
      DigestInputStream digest,
      StrictDecoder text,
      OptionalLong size,
      ReadAhead reader,
      RowHandler cells,
      CloseableIterator<Row> rows,
      int before,
      TableForm form) {
    this.path = path;
    this.digest = digest;
    this.text = text;
    this.size = size;
    this.reader = reader;
    this.cells = cells;
    this.rows = rows;
    this.before = before;
    this.form = form;
  }

  static CsvTable open(
      String path, InputStream in, Optional<Charset> encoding, Optional<Delimiter> delimiter)
      throws RefusedException {
    return open(path, in, OptionalLong.empty(), encoding, delimiter);
  }

  static CsvTable open(
      String path,
      InputStream in,
      OptionalLong size,
      Optional<Charset> encoding,
      Optional<Delimiter> delimiter)
      throws RefusedException {
    DigestInputStream digest = new DigestInputStream(in, sha256Digest());
    try {
      StrictDecoder text =
          Encoding.open(new PushbackInputStream(digest, Encoding.MARK_LENGTH), encoding);
      ReadAhead reader = new ReadAhead(text);
      CharSequence head = reader.head();
      if (encoding.isPresent()) {
        Encoding.refuseOther(head, Charset.forName(text.encoding()), Location.of(path));
      }
      Optional<Character> named = Delimiter.named(head);
      char separator =
          delimiter
              .map(Delimiter::character)
              .or(() -> named)
              .orElseGet(() -> Delimiter.sniff(head, head.length() < ReadAhead.PART).character());
      RowHandler cells = new RowHandler();
      CloseableIterator<Row> rows =
          CsvReader.builder()
              .fieldSeparator(separator)
              .skipEmptyLines(false)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .allowUnclosedQuote(false)
              .maxBufferSize(MAX_CHARACTERS)
              .build(cells, reader)
              .iterator();
      return new CsvTable(
          path,
          digest,
          text,
          size,
          reader,
          cells,
          rows,
          named.isPresent() ? 1 : 0,
          new TableForm(Optional.empty(), Optional.of(text.encoding()), Optional.of(separator)));
    } catch (IOException fault) {
      throw CsvFault.of(path, 1, 1, fault);
    }
  }

  @Override
  public Optional<Row> read() throws RefusedException {
    try {
      while (rows.hasNext()) {
        Row row = rows.next();
        lastRow = row.number();
        if (lastRow > before && !row.isBlank()) {
          return Optional.of(row);
        }
      }
      return Optional.empty();
    } catch (CsvParseException | CsvFault.Row | UncheckedIOException fault) {
      readOn();
      throw CsvFault.of(path, lastRow + 1, cells.brokenColumn(), fault);
    }
  }

  /** Reads the rest of a file that is given up, so that its hash is that of all of it. */
  private void readOn() {
    if (size.isPresent()) {
      try {
        try {
          reader.transferTo(Writer.nullWriter());
        } finally {
          digest.transferTo(OutputStream.nullOutputStream());
        }
      } catch (IOException unreadable) {
        // Of a file that cannot be read there is no hash.
      }
    }
  }

  @Override
  public String sha256() {
    return HexFormat.of().formatHex(digest.getMessageDigest().digest());
  }

  @Override
  public OptionalDouble partRead() {
    return size.isPresent() && size.getAsLong() > 0
        ? OptionalDouble.of(Math.min(1, text.consumed() / (double) size.getAsLong()))
        : OptionalDouble.empty();
  }

  @Override
  public Location at(int row, int column) {
    return Location.of(path, row, column + 1);
  }

  @Override
  public TableForm form() {
    return form;
  }

  @Override
  public void close() throws IOException {
    rows.close();
    digest.close();
  }

  static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
