package org.regionalism.report.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regionalism.report.Block;
import org.regionalism.report.Chart;
import org.regionalism.report.IndexSpread;

class ChartWriterTest {

  private static final Pattern REFERENCE =
      Pattern.compile("<c:f>([^<]*)</c:f><c:(?:num|str)Cache>(.*?)</c:(?:num|str)Cache>");
  private static final Pattern POINT =
      Pattern.compile("<c:pt idx=\"(\\d+)\"><c:v>([^<]*)</c:v></c:pt>");

  static List<Chart> charts() {
    return List.of(
        SampleReport.shiftScale(),
        SampleReport.shiftMap(),
        SampleReport.principleBars(),
        SampleReport.spread(),
        SampleReport.trend(),
        SampleReport.answerBars());
  }

  @Test
  void drawsEveryKindOfChart() {
    assertThat(charts())
        .extracting(chart -> (Object) chart.getClass())
        .containsAll(
            List.of(Chart.class.getPermittedSubclasses()).stream()
                .filter(Chart.class::isAssignableFrom)
                .toList());
  }

  @ParameterizedTest
  @MethodSource("charts")
  void describesEveryChartInWords(Chart chart) {
    List<XSSFChart> drawn = drawn(chart);
    assertThat(drawn)
        .isNotEmpty()
        .allSatisfy(
            one -> {
              assertThat(WorkbookDump.words(one).getTitle()).isNotBlank();
              assertThat(WorkbookDump.words(one).getDescr()).isNotBlank();
              assertThat(one.getTitleText().getString())
                  .isEqualTo(WorkbookDump.words(one).getTitle());
            });
    assertThat(WorkbookDump.words(drawn.get(0)).getDescr()).startsWith(chart.description());
  }

  @ParameterizedTest
  @MethodSource("charts")
  void plotsWhatStandsInTheCells(Chart chart) {
    XSSFSheet sheet = Written.sheet(new Block.Picture(chart));
    for (XSSFChart drawn : WorkbookDump.charts(sheet)) {
      Matcher references = REFERENCE.matcher(drawn.getCTChartSpace().xmlText());
      int found = 0;
      while (references.find()) {
        assertThat(cached(references.group(2)))
            .as(references.group(1))
            .isEqualTo(cells(sheet, references.group(1)));
        found++;
      }
      assertThat(found).isGreaterThan(3);
    }
  }

  @Test
  void titlesAChartWithItsFinding() {
    assertThat(drawn(SampleReport.shiftMap()))
        .extracting(chart -> chart.getTitleText().getString())
        .containsExactly("Money and relationships still lean on the older pole");
  }

  @Test
  void drawsAPanelForEveryGroupOfItems() {
    assertThat(drawn(SampleReport.answerBars()))
        .extracting(chart -> chart.getTitleText().getString())
        .hasSize(14)
        .startsWith("Geography", "Network")
        .endsWith("Node");
  }

  @Test
  void leavesWithheldPositionsOut() {
    XSSFSheet sheet = Written.sheet(new Block.Picture(SampleReport.shiftScale()));
    String xml = WorkbookDump.charts(sheet).get(0).getCTChartSpace().xmlText();
    assertThat(xml).contains("<c:v>Resources</c:v>").doesNotContain("Evaluation");
  }

  @Test
  void keepsTheNameOfAWithheldBarWithoutAFigure() {
    String xml = drawn(SampleReport.principleBars()).get(0).getCTChartSpace().xmlText();
    assertThat(xml).contains("<c:pt idx=\"4\"><c:v>Shared learning</c:v></c:pt>");
    assertThat(xml).doesNotContain("<c:pt idx=\"4\"><c:v>0</c:v></c:pt>");
  }

  @Test
  void placesChartsBelowEachOther() {
    List<XSSFChart> drawn = drawn(SampleReport.answerBars());
    for (int i = 1; i < drawn.size(); i++) {
      assertThat(drawn.get(i).getGraphicFrame().getAnchor().getRow1())
          .isGreaterThanOrEqualTo(drawn.get(i - 1).getGraphicFrame().getAnchor().getRow2());
    }
  }

  @Test
  void namesThePolesBesideTheScale() throws Exception {
    String boxes = boxes(drawn(SampleReport.shiftScale()).get(0));
    assertThat(boxes).contains("Defined by geography", "Defined by a network", "not shown");
  }

  @Test
  void writesTheClearPoleInBold() throws Exception {
    String boxes = boxes(drawn(SampleReport.shiftScale()).get(0));
    assertThat(letterOf(boxes, "Infrastructure")).contains("b=\"0\"");
    assertThat(letterOf(boxes, "Individual relationships")).contains("b=\"1\"");
  }

  @Test
  void breaksNoPageWithinAChart() {
    XSSFSheet sheet = Written.sheet(new Block.Picture(SampleReport.answerBars()));
    assertThat(sheet.getRowBreaks()).isNotEmpty();
    for (XSSFChart chart : WorkbookDump.charts(sheet)) {
      int top = chart.getGraphicFrame().getAnchor().getRow1();
      int bottom = chart.getGraphicFrame().getAnchor().getRow2();
      for (int row : sheet.getRowBreaks()) {
        assertThat(row < top || row >= bottom - 1).isTrue();
      }
    }
  }

  @Test
  void drawsATrendAsOneSeriesForEachUnbrokenStretch() {
    Chart.IndexLine trend =
        new Chart.IndexLine(
            "trend",
            "Overall",
            "",
            "",
            "Index",
            List.of(wave("2024", 40, false), wave("2025", 50, false), wave("2026", 60, true)));
    String xml = drawn(trend).get(0).getCTChart().xmlText();

    // the stroke at the break, the first two waves, the last
    assertThat(xml.split("<c:ser>", -1)).hasSize(1 + 3);
    assertThat(xml.split("<c:errBars>", -1)).hasSize(1 + 2);
    assertThat(xml).contains("<c:v>2.5</c:v>");
  }

  @Test
  void drawsTheMiddleHalfOnlyWhereItIsKnown() {
    IndexSpread known = SampleReport.spread();
    IndexSpread unknown =
        new IndexSpread("few", "Few", "", "", "Index", known.bars(), Optional.empty());

    // three lines, the intervals, the dots, the figures
    assertThat(drawn(known).get(0).getCTChart().xmlText().split("<c:ser>", -1)).hasSize(1 + 6);
    assertThat(drawn(unknown).get(0).getCTChart().xmlText().split("<c:ser>", -1)).hasSize(1 + 3);
  }

  @Test
  void namesEveryRowOfASpreadInOneLine() throws Exception {
    String boxes = boxes(drawn(SampleReport.spread()).get(0));

    assertThat(boxes).contains("Alder Basin", "Cedar Fork", "Median 50; middle half 40 to 60");
    assertThat(boxes).contains("…").doesNotContain("reach of a line");
  }

  private static Chart.LinePoint wave(String name, double index, boolean broken) {
    Chart.Ends ends = new Chart.Ends(index - 5, index + 5);
    return new Chart.LinePoint(
        name, Optional.of(new Chart.Point(index, Optional.of(ends))), broken);
  }

  @Test
  void survivesTextsThatAreNoXml() {
    Chart.IndexBars bars =
        new Chart.IndexBars(
            "b",
            "<&>\"\u0001",
            "",
            "\u0000",
            "]]>",
            List.of(
                new Chart.IndexBar(
                    "a\u000b<b>", Optional.of(new Chart.Point(3, Optional.empty())))));
    assertThat(drawn(bars).get(0).getTitleText().getString()).isEqualTo("<&>\"\uFFFD");
  }

  private static List<XSSFChart> drawn(Chart chart) {
    return WorkbookDump.charts(Written.sheet(new Block.Picture(chart)));
  }

  private static String boxes(XSSFChart chart) throws Exception {
    var part = chart.getPackagePart();
    var relation = part.getRelationships().getRelationship(0);
    try (var in = part.getRelatedPart(relation).getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String letterOf(String boxes, String text) {
    int place = boxes.indexOf("<a:t>" + text + "</a:t>");
    return boxes.substring(boxes.lastIndexOf("<a:rPr", place), place);
  }

  private static Map<Integer, String> cached(String cache) {
    Map<Integer, String> values = new TreeMap<>();
    Matcher points = POINT.matcher(cache);
    while (points.find()) {
      values.put(Integer.valueOf(points.group(1)), points.group(2));
    }
    return values;
  }

  private static Map<Integer, String> cells(XSSFSheet sheet, String formula) {
    Map<Integer, String> values = new TreeMap<>();
    CellReference[] all =
        new AreaReference(formula, SpreadsheetVersion.EXCEL2007).getAllReferencedCells();
    for (int i = 0; i < all.length; i++) {
      XSSFRow row = sheet.getRow(all[i].getRow());
      XSSFCell cell = row == null ? null : row.getCell(all[i].getCol());
      String value = cell == null ? "" : text(cell);
      if (!value.isEmpty()) {
        values.put(i, value);
      }
    }
    return values;
  }

  private static String text(XSSFCell cell) {
    return switch (cell.getCellType()) {
      case NUMERIC -> Numbers.plain(cell.getNumericCellValue());
      default -> cell.getStringCellValue();
    };
  }
}
