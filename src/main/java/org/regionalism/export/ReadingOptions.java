package org.regionalism.export;

import java.util.Optional;

/**
 * What a person says of how files are read; what they leave out is found out.
 *
 * @param encoding the name of the encoding of text files, or empty
 * @param delimiter what stands between the cells of text files, or empty
 * @param sheet the name or number (from 1) of the sheet of workbooks, or empty
 * @param layout one of {@link Layouts#ids}, or empty
 * @param firstRow the row on which the header begins, from 1; what stands above is not read
 */
public record ReadingOptions(
    Optional<String> encoding,
    Optional<Delimiter> delimiter,
    Optional<String> sheet,
    Optional<String> layout,
    int firstRow) {

  /** Nothing was said. */
  public static final ReadingOptions NONE =
      new ReadingOptions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 1);

  /**
   * Returns what is said of the encoding alone.
   *
   * @param encoding the name of the encoding of text files, or empty
   * @return how files are read
   */
  public static ReadingOptions ofEncoding(Optional<String> encoding) {
    return new ReadingOptions(encoding, NONE.delimiter, NONE.sheet, NONE.layout, NONE.firstRow);
  }

  /** The same, where the encoding is found out. */
  ReadingOptions withoutEncoding() {
    return new ReadingOptions(Optional.empty(), delimiter, sheet, layout, firstRow);
  }

  /**
   * Returns the same for one sheet.
   *
   * @param name the name or number of the sheet
   * @return how that sheet is read
   */
  public ReadingOptions ofSheet(String name) {
    return new ReadingOptions(encoding, delimiter, Optional.of(name), layout, firstRow);
  }
}
