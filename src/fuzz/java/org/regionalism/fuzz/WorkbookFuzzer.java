package org.regionalism.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Workbooks. Bytes that begin with {@code S} become the sheet, and those with {@code T} the shared
 * texts, of a workbook that is sound otherwise; anything else is the file as it is. So the fuzzer
 * need not learn to compress before it gets anywhere.
 */
public final class WorkbookFuzzer {

  private static final String SHEET =
      "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>"
          + "<row r='1'><c r='A1' t='s'><v>0</v></c></row></sheetData></worksheet>";
  private static final String TEXTS =
      "<sst xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
          + "<si><t>welcome-1</t></si></sst>";
  private static final String RELATIONS =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
  private static final String KIND =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private WorkbookFuzzer() {}

  /**
   * Reads some bytes as a workbook.
   *
   * @param bytes what the fuzzer made
   * @throws IOException where no temporary file can be written
   */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    Path file = Files.createTempFile("fuzzed", ".xlsx");
    try {
      write(file, bytes);
      byte[] before = Files.readAllBytes(file);
      Reader.read(file.toString(), new byte[0]);
      if (!Arrays.equals(before, Files.readAllBytes(file))) {
        throw new AssertionError("the file was changed");
      }
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    char first = bytes.length == 0 ? ' ' : (char) bytes[0];
    if (first != 'S' && first != 'T') {
      Files.write(file, bytes);
      return;
    }
    byte[] part = Arrays.copyOfRange(bytes, 1, bytes.length);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      put(
          zip,
          "[Content_Types].xml",
          "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
              + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
              + "<Default Extension='xml' ContentType='application/xml'/>"
              + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>"
              + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'/>"
              + "<Override PartName='/xl/sharedStrings.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml'/>"
              + "</Types>");
      put(
          zip,
          "_rels/.rels",
          RELATIONS
              + "<Relationship Id='r1' Type='"
              + KIND
              + "officeDocument' Target='xl/workbook.xml'/></Relationships>");
      put(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='"
              + KIND.substring(0, KIND.length() - 1)
              + "'><sheets><sheet name='Answers' sheetId='1' r:id='r1'/></sheets></workbook>");
      put(
          zip,
          "xl/_rels/workbook.xml.rels",
          RELATIONS
              + "<Relationship Id='r1' Type='"
              + KIND
              + "worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='r2' Type='"
              + KIND
              + "sharedStrings' Target='sharedStrings.xml'/></Relationships>");
      put(zip, "xl/worksheets/sheet1.xml", first == 'S' ? part : bytesOf(SHEET));
      put(zip, "xl/sharedStrings.xml", first == 'T' ? part : bytesOf(TEXTS));
    }
  }

  private static byte[] bytesOf(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    put(zip, name, bytesOf(text));
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
    zip.closeEntry();
  }
}
