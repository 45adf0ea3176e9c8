package org.regionalism.report.chart;

import org.regionalism.report.Chart;
import org.regionalism.report.IndexSpread;

/** Draws any chart as an SVG picture. */
public final class SvgChart {

  private SvgChart() {}

  /**
   * Returns a chart as an SVG document. The same chart gives the same text, everywhere.
   *
   * @param chart what is plotted
   * @return a whole SVG file, ending in a line break, to be stored as UTF-8
   */
  public static String render(Chart chart) {
    if (chart instanceof Chart.ShiftScale scale) {
      return ShiftScaleDrawing.draw(scale);
    }
    if (chart instanceof Chart.ShiftMap map) {
      return ShiftMapDrawing.draw(map);
    }
    if (chart instanceof Chart.IndexBars bars) {
      return IndexBarsDrawing.draw(bars);
    }
    if (chart instanceof IndexSpread spread) {
      return IndexSpreadDrawing.draw(spread);
    }
    if (chart instanceof Chart.IndexLine line) {
      return IndexLineDrawing.draw(line);
    }
    return AnswerBarsDrawing.draw((Chart.AnswerBars) chart);
  }
}
