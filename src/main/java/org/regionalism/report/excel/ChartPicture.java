package org.regionalism.report.excel;

import java.util.List;

/**
 * A chart that is ready to be put on a sheet.
 *
 * @param title its title
 * @param description its figures in words
 * @param width in pixels
 * @param height in pixels
 * @param plot what is drawn: charts, then axes
 * @param area where the plot is
 * @param boxes texts around it
 */
record ChartPicture(
    String title,
    String description,
    int width,
    int height,
    List<Element> plot,
    ChartFrame.Area area,
    List<TextBox> boxes) {

  ChartPicture {
    plot = List.copyOf(plot);
    boxes = List.copyOf(boxes);
  }
}
