package org.regionalism;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks of a few cells, part by part, so that tests can break each of them. */
public final class Workbooks {

  /** The part with the cells. */
  public static final String SHEET = "xl/worksheets/sheet1.xml";

  /** The part that lists the sheets. */
  public static final String BOOK = "xl/workbook.xml";

  /** The part with the texts that cells share. */
  public static final String TEXTS = "xl/sharedStrings.xml";

  /** The part with the formats of cells. */
  public static final String STYLES = "xl/styles.xml";

  /** The part that says which part is what sheet. */
  public static final String LINKS = "xl/_rels/workbook.xml.rels";

  /** The part that says what kind each part is of. */
  public static final String TYPES = "[Content_Types].xml";

  /** Begins every part. */
  public static final String XML =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private Workbooks() {}

  /** The parts of a workbook with one sheet, Responses, that holds these rows. */
  public static Map<String, String> parts(String rows) {
    Map<String, String> parts = sheets("<sheet name=\"Responses\" sheetId=\"1\" r:id=\"rId1\"/>");
    parts.put(SHEET, sheet(rows));
    return parts;
  }

  /** The parts of a workbook with these sheets; their content is sheet1.xml, sheet2.xml … */
  public static Map<String, String> sheets(String list) {
    Map<String, String> parts = new LinkedHashMap<>();
    StringBuilder types = new StringBuilder();
    StringBuilder links = new StringBuilder();
    for (int i = 1; i <= list.split("<sheet ", -1).length - 1; i++) {
      types.append(override("/xl/worksheets/sheet" + i + ".xml", TYPE + "worksheet+xml"));
      links.append(link("rId" + i, OFFICE + "/worksheet", "worksheets/sheet" + i + ".xml"));
    }
    parts.put(
        TYPES,
        XML
            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\""
            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + override("/xl/workbook.xml", TYPE + "sheet.main+xml")
            + override("/xl/sharedStrings.xml", TYPE + "sharedStrings+xml")
            + override("/xl/styles.xml", TYPE + "styles+xml")
            + types
            + "</Types>");
    parts.put(
        "_rels/.rels", XML + links(link("rId1", OFFICE + "/officeDocument", "xl/workbook.xml")));
    parts.put(
        BOOK,
        XML
            + ("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>")
            + list
            + "</sheets></workbook>");
    parts.put(LINKS, XML + links(links.toString()));
    return parts;
  }

  /** The content of a sheet that holds these rows. */
  public static String sheet(String rows) {
    return XML
        + "<worksheet xmlns=\""
        + MAIN
        + "\"><sheetData>"
        + rows
        + "</sheetData></worksheet>";
  }

  /** The part with these shared texts, each a whole {@code si} element. */
  public static String texts(String items) {
    return XML + "<sst xmlns=\"" + MAIN + "\">" + items + "</sst>";
  }

  /** The part with formats for cells: the codes of own formats, and the formats' numbers. */
  public static String styles(String own, int... formats) {
    StringBuilder cells = new StringBuilder();
    for (int format : formats) {
      cells.append("<xf numFmtId=\"").append(format).append("\"/>");
    }
    return XML
        + ("<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + own + "</numFmts>")
        + ("<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + cells + "</cellXfs>")
        + "</styleSheet>";
  }

  /** A row of cells that hold their own texts. */
  public static String row(String... texts) {
    StringBuilder row = new StringBuilder("<row>");
    for (String text : texts) {
      row.append("<c t=\"inlineStr\"><is><t>").append(text).append("</t></is></c>");
    }
    return row.append("</row>").toString();
  }

  private static String override(String part, String type) {
    return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
  }

  private static String link(String id, String type, String target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
  }

  private static String links(String all) {
    return "<Relationships xmlns=\"" + PACKAGE + "\">" + all + "</Relationships>";
  }

  /** The file of these parts. */
  public static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
