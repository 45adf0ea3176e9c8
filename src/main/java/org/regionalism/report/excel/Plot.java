package org.regionalism.report.excel;

import java.util.List;
import org.regionalism.report.Chart;
import org.regionalism.report.IndexSpread;

/** One kind of chart, drawn. */
interface Plot {

  /**
   * Puts the figures beside the chart and draws it from them.
   *
   * @param figures a block that was just started
   */
  ChartPicture draw(PlottedFigures figures);

  /** Returns what is drawn for a chart, from the top down. */
  static List<? extends Plot> of(Chart chart, Words words) {
    if (chart instanceof Chart.ShiftScale scale) {
      return List.of(new ShiftScalePlot(scale, words));
    } else if (chart instanceof Chart.ShiftMap map) {
      return List.of(new ShiftMapPlot(map, words));
    } else if (chart instanceof Chart.IndexBars bars) {
      return List.of(new IndexBarsPlot(bars, words));
    } else if (chart instanceof IndexSpread spread) {
      return List.of(new IndexSpreadPlot(spread, words));
    } else if (chart instanceof Chart.IndexLine line) {
      return List.of(new IndexLinePlot(line, words));
    } else if (chart instanceof Chart.AnswerBars bars) {
      return AnswerPanels.of(bars, words);
    }
    throw new IllegalArgumentException(chart.getClass().getName());
  }
}
