package org.regionalism.simulation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Turns rows into the smallest workbook: one sheet of inline texts and whole numbers, as survey
 * tools write them that use no spreadsheet program.
 */
final class WorkbookBytes {

  private static final String SCHEMAS = "http://schemas.openxmlformats.org/";
  private static final String MAIN = SCHEMAS + "spreadsheetml/2006/main";
  private static final String DOCUMENT = SCHEMAS + "officeDocument/2006/relationships";
  private static final String DECLARATION =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  /** No clock enters into a file. */
  private static final LocalDateTime STAMP = LocalDateTime.of(2000, 1, 1, 0, 0);

  private static final Pattern WHOLE = Pattern.compile("0|[1-9]\\d{0,8}");
  private static final Pattern NO_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");

  private final String prefix;

  /**
   * Makes a writer.
   *
   * @param prefix what stands before the names of elements: {@code x:}, or nothing
   */
  WorkbookBytes(String prefix) {
    this.prefix = prefix;
  }

  byte[] of(List<List<String>> rows) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", contentTypes());
    parts.put("_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
    parts.put("xl/workbook.xml", workbook());
    parts.put("xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
    parts.put("xl/worksheets/sheet1.xml", sheet(rows));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(STAMP);
        zip.putNextEntry(entry);
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static String contentTypes() {
    String type = "application/vnd.openxmlformats-";
    return DECLARATION
        + "<Types xmlns=\""
        + SCHEMAS
        + "package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\""
        + type
        + "package.relationships+xml\"/>"
        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
        + type
        + "officedocument.spreadsheetml.sheet.main+xml\"/>"
        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\""
        + type
        + "officedocument.spreadsheetml.worksheet+xml\"/></Types>";
  }

  private static String relation(String type, String target) {
    return DECLARATION
        + "<Relationships xmlns=\""
        + SCHEMAS
        + "package/2006/relationships\">"
        + "<Relationship Id=\"rId1\" Type=\""
        + DOCUMENT
        + "/"
        + type
        + "\" Target=\""
        + target
        + "\"/></Relationships>";
  }

  private String workbook() {
    return DECLARATION
        + open("workbook", space() + " xmlns:r=\"" + DOCUMENT + "\"")
        + open("sheets", "")
        + "<"
        + prefix
        + "sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/>"
        + close("sheets")
        + close("workbook");
  }

  /** The declared dimension is that of the first cell, as tools write it that stream. */
  private String sheet(List<List<String>> rows) {
    StringBuilder xml = new StringBuilder(DECLARATION);
    xml.append(open("worksheet", space()))
        .append('<')
        .append(prefix)
        .append("dimension ref=\"A1\"/>")
        .append(open("sheetData", ""));
    for (int row = 0; row < rows.size(); row++) {
      xml.append(open("row", " r=\"" + (row + 1) + "\""));
      List<String> cells = rows.get(row);
      for (int column = 0; column < cells.size(); column++) {
        if (!cells.get(column).isEmpty()) {
          xml.append(cell(letters(column) + (row + 1), cells.get(column)));
        }
      }
      xml.append(close("row"));
    }
    return xml.append(close("sheetData")).append(close("worksheet")).toString();
  }

  private String cell(String place, String text) {
    String start = "r=\"" + place + "\"";
    return WHOLE.matcher(text).matches()
        ? open("c", " " + start) + open("v", "") + text + close("v") + close("c")
        : open("c", " " + start + " t=\"inlineStr\"")
            + open("is", "")
            + open("t", " xml:space=\"preserve\"")
            + escaped(text)
            + close("t")
            + close("is")
            + close("c");
  }

  private String space() {
    String name = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix.substring(0, prefix.length() - 1);
    return " " + name + "=\"" + MAIN + "\"";
  }

  private String open(String name, String attributes) {
    return "<" + prefix + name + attributes + ">";
  }

  private String close(String name) {
    return "</" + prefix + name + ">";
  }

  private static String letters(int column) {
    String last = Character.toString('A' + column % 26);
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }

  private static String escaped(String text) {
    return NO_XML
        .matcher(text)
        .replaceAll(" ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\r", "&#13;");
  }
}
