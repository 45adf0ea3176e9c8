package org.regionalism.export;

import java.util.Optional;

/**
 * What a person says of how files are read; what they leave out is found out.
 *
 * @param encoding the name of the encoding of text files, or empty
 * @param delimiter what stands between the cells of text files, or empty
 * @param sheet the name or number (from 1) of the sheet of workbooks, or empty
 * @param layout one of {@link Layouts#ids}, or empty
 */
public record ReadingOptions(
    Optional<String> encoding,
    Optional<Delimiter> delimiter,
    Optional<String> sheet,
    Optional<String> layout) {

  /** Nothing was said. */
  public static final ReadingOptions NONE =
      new ReadingOptions(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
