package org.regionalism.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.workbook.Container;

/** What a file is: by its first bytes where they tell, else by the ending of its name. */
enum FileKind {
  /** A text with delimiters, or what may be one. */
  TEXT,
  /** A zip archive, as workbooks are. */
  WORKBOOK;

  private static final int LOOKED_AT = 1 << 12;
  private static final List<String> TEXTS = List.of("csv", "tsv", "txt", "tab");
  private static final List<String> WORKBOOKS = List.of("xlsx", "xlsm", "xltx", "xltm", "xls");

  /** Looks into a file that exists; what can be neither kind is refused with a remedy. */
  static FileKind of(String path, Path file) throws IOException, RefusedException {
    if (!Files.isRegularFile(file)) {
      return TEXT; // a pipe, of which every byte is needed
    }
    Container container = Container.of(file);
    if (container == Container.ARCHIVE) {
      return WORKBOOK;
    }
    byte[] head = head(file);
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    String ending = name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "";
    Location place = Location.of(path);
    if (head.length == 0) {
      throw new RefusedException(Code.FILE_EMPTY, place);
    }
    if (container == Container.LOCKED) {
      throw new RefusedException(Code.XLSX_ENCRYPTED, place);
    }
    if (container == Container.OLD_OFFICE) {
      throw new RefusedException(Code.FILE_TYPE, place, "of Excel 2003 and older", remedy("xls"));
    }
    if (WORKBOOKS.contains(ending)) {
      throw notAWorkbook(place, head, "." + ending);
    }
    if (!ending.isEmpty() && !TEXTS.contains(ending)) {
      throw new RefusedException(Code.FILE_TYPE, place, "." + ending, remedy(ending));
    }
    return TEXT;
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LOOKED_AT);
    }
  }

  private static RefusedException notAWorkbook(Location place, byte[] head, String ending) {
    String text = new String(head, StandardCharsets.ISO_8859_1).strip();
    if (text.indexOf('\0') >= 0 && !text.startsWith("ÿþ") && !text.startsWith("þÿ")) {
      return new RefusedException(Code.XLSX_NOT_A_WORKBOOK, place, ending);
    }
    return text.startsWith("<") || text.startsWith("ï»¿<")
        ? new RefusedException(
            Code.XLSX_IS_TEXT,
            place,
            "a web page or XML",
            ending,
            "Open it in your spreadsheet program and save it as .xlsx, or download the CSV export.")
        : new RefusedException(
            Code.XLSX_IS_TEXT,
            place,
            "a text",
            ending,
            "If its cells stand between commas, semicolons or tabs, rename it so that it ends in"
                + " .csv.");
  }

  private static String remedy(String ending) {
    return switch (ending) {
      case "ods", "numbers", "xlsb", "xls" ->
          "Open it in your spreadsheet program and save it as .xlsx, or save the sheet with the"
              + " responses as CSV UTF-8.";
      case "zip", "gz" -> "Unpack it and give the CSV file inside.";
      case "sav", "dta", "pdf", "docx" -> "Download the CSV export from the survey tool instead.";
      case "yaml", "yml" ->
          "A table is wanted here, as CSV or Excel. A rubric is given with --rubric, a map with"
              + " --map, targets with --targets and gates with --gates.";
      default -> "Give the table as CSV or Excel, a file that ends in .csv, .tsv or .xlsx.";
    };
  }
}
