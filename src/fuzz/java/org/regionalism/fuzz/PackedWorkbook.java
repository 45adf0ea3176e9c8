package org.regionalism.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook that is sound but for the parts that a fuzzer made. */
final class PackedWorkbook {

  private static final String MAIN =
      " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";
  private static final String SHEET =
      "<worksheet"
          + MAIN
          + "><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c></row></sheetData></worksheet>";
  private static final String TEXTS = "<sst" + MAIN + "><si><t>worth-1</t></si></sst>";
  private static final String RELATIONS =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
  private static final String KIND =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private PackedWorkbook() {}

  static byte[] withSheet(byte[] sheet) {
    return pack(sheet, bytesOf(TEXTS));
  }

  static byte[] withTexts(byte[] texts) {
    return pack(bytesOf(SHEET), texts);
  }

  static byte[] withRows(String rows) {
    return withSheet(
        bytesOf("<worksheet" + MAIN + "><sheetData>" + rows + "</sheetData></worksheet>"));
  }

  private static byte[] pack(byte[] sheet, byte[] texts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(
          zip,
          "[Content_Types].xml",
          bytesOf(
              "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                  + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                  + "<Default Extension='xml' ContentType='application/xml'/>"
                  + override("/xl/workbook.xml", "sheet.main+xml")
                  + override("/xl/worksheets/sheet1.xml", "worksheet+xml")
                  + override("/xl/sharedStrings.xml", "sharedStrings+xml")
                  + "</Types>"));
      put(
          zip,
          "_rels/.rels",
          bytesOf(RELATIONS + link("r1", "officeDocument", "xl/workbook.xml") + "</Relationships>"));
      put(
          zip,
          "xl/workbook.xml",
          bytesOf(
              "<workbook"
                  + MAIN
                  + (" xmlns:r='" + KIND.substring(0, KIND.length() - 1))
                  + "'><sheets><sheet name='Answers' sheetId='1' r:id='r1'/></sheets></workbook>"));
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          bytesOf(
              RELATIONS
                  + link("r1", "worksheet", "worksheets/sheet1.xml")
                  + link("r2", "sharedStrings", "sharedStrings.xml")
                  + "</Relationships>"));
      put(zip, "xl/worksheets/sheet1.xml", sheet);
      put(zip, "xl/sharedStrings.xml", texts);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static String override(String part, String type) {
    return "<Override PartName='" + part + "' ContentType='" + TYPE + type + "'/>";
  }

  private static String link(String id, String kind, String target) {
    return "<Relationship Id='" + id + "' Type='" + KIND + kind + "' Target='" + target + "'/>";
  }

  private static byte[] bytesOf(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }
}
