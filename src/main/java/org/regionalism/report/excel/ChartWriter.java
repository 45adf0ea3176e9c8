package org.regionalism.report.excel;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.regionalism.report.Chart;

/** Puts charts on a sheet, each over rows of its own. */
final class ChartWriter {

  private static final int ROW_PIXELS = 20;
  private static final int ROW_POINTS = 15;

  /** Programs keep the first ids of a drawing for themselves. */
  private static final int FIRST_ID = 2;

  private final SheetPage page;
  private final ChartParts parts;
  private final Words words;
  private final PlottedFigures figures;

  ChartWriter(SheetPage page, ChartParts parts, Words words) {
    this.page = page;
    this.parts = parts;
    this.words = words;
    this.figures = new PlottedFigures(page, words);
  }

  /**
   * Draws a chart.
   *
   * @param above what stands above it as the sheet's title, so that it is not said twice
   */
  void write(Chart chart, String above) {
    boolean said = chart.title().equals(above);
    boolean within = !said && ChartHeading.fits(chart.title());
    List<? extends Plot> plots = Plot.of(within ? chart : chart.untitled(), words);
    if (!said && (plots.size() > 1 || !within)) {
      page.line(chart.title(), Look.text(Letter.CHART_TITLE), SheetGrid.SCREEN);
      page.keepWithNext();
    }
    if (plots.size() > 1) {
      page.line(chart.subtitle(), Look.text(Letter.QUIET), SheetGrid.SCREEN);
      page.keepWithNext();
    }
    for (Plot plot : plots) {
      figures.start(page.next(), chart.title());
      place(plot.draw(figures), chart.title());
    }
  }

  private void place(ChartPicture picture, String title) {
    int top = page.next();
    for (int left = picture.height(); left > 0; left -= ROW_PIXELS) {
      page.row(ROW_POINTS);
      if (left > ROW_PIXELS) {
        page.keepWithNext();
      }
    }
    XSSFChart chart =
        page.sheet()
            .createDrawingPatriarch()
            .createChart(page.grid().anchor(top, page.next(), picture.width()));
    CTNonVisualDrawingProps properties =
        chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr();
    properties.setId(properties.getId() + FIRST_ID);
    properties.setName("chart-" + properties.getId());
    properties.setTitle(PlainText.clean(picture.title().isBlank() ? title : picture.title()));
    properties.setDescr(PlainText.clean(picture.description()));
    parts.add(chart, picture);
  }
}
