package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Holds that a report does nothing but show what was written, whatever people wrote. */
final class Harmless {

  private static final String FORMULA = "(?s)[=+\\-@\\t\\r].*";

  /** Only the cohort report has links. */
  private static final String FOLDER_OF_A_CONSORTIUM = "[a-z0-9-]{1,100}/(report\\.xlsx)?";

  private Harmless() {}

  static void check(Path file) throws IOException {
    for (String text : Texts.of(file)) {
      assertThat(text).as(file.toString()).doesNotContainPattern(Texts.UNSEEN);
    }
    String name = file.getFileName().toString();
    if (name.endsWith(".xlsx")) {
      workbook(file);
    } else if (name.endsWith(".csv")) {
      table(file);
    } else if (name.endsWith(".md")) {
      markdown(Files.readString(file));
    } else if (name.endsWith(".html")) {
      page(Files.readString(file));
    } else if (name.endsWith(".xml")) {
      testReport(file);
    }
  }

  private static void workbook(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING
                && cell.getStringCellValue().matches(FORMULA)) {
              assertThat(cell.getCellStyle().getQuotePrefixed()).as(cell.toString()).isTrue();
            }
            if (cell.getCellType() == CellType.FORMULA) {
              assertThat(cell.getCellFormula()).doesNotContain("HYPERLINK", "WEBSERVICE", "cmd");
            }
            if (cell.getHyperlink() != null) {
              assertThat(cell.getHyperlink().getAddress()).matches(FOLDER_OF_A_CONSORTIUM);
            }
          }
        }
      }
    }
  }

  private static void table(Path file) throws IOException {
    try (var records = CsvReader.builder().ofCsvRecord(file)) {
      records.forEach(row -> assertThat(row.getFields()).noneMatch(cell -> cell.matches(FORMULA)));
    }
  }

  private static void markdown(String text) {
    Parser.builder()
        .build()
        .parse(text)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Image image) {
                assertThat(image.getDestination()).matches("charts/[a-z0-9-]+\\.svg");
              }

              @Override
              public void visit(Link link) {
                assertThat(link.getDestination()).matches(FOLDER_OF_A_CONSORTIUM);
              }

              @Override
              public void visit(HtmlInline html) {
                throw new AssertionError(html.getLiteral());
              }

              @Override
              public void visit(HtmlBlock html) {
                throw new AssertionError(html.getLiteral());
              }
            });
  }

  /** Well-formed, and no name has made an element of its own. */
  private static void testReport(Path file) throws IOException {
    try {
      NodeList found =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(file.toFile())
              .getElementsByTagName("*");
      for (int i = 0; i < found.getLength(); i++) {
        assertThat(found.item(i).getNodeName()).isIn("testsuites", "testsuite", "testcase");
      }
    } catch (ParserConfigurationException | SAXException broken) {
      throw new AssertionError(file.toString(), broken);
    }
  }

  private static void page(String text) {
    assertThat(Jsoup.parse(text).select("script, iframe, object, embed, img[src^=http], [onerror]"))
        .isEmpty();
    assertThat(Jsoup.parse(text).select("a[href]").eachAttr("href"))
        .allSatisfy(link -> assertThat(link).startsWith("#"));
  }
}
