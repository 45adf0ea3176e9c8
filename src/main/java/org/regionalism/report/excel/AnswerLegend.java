package org.regionalism.report.excel;

import java.util.ArrayList;
import java.util.List;

/**
 * What the colours of answers stand for, in the order of the bars from the left. A chart's own
 * legend would name them from the middle outwards.
 *
 * @param width the room for it in pixels
 */
record AnswerLegend(AnswerStack stack, double width) {

  private static final Letter LETTER = Letter.SMALL;
  private static final String MARK = "■ ";
  private static final String BETWEEN = "     ";
  private static final int LINE = 16;
  private static final int BELOW = 8;

  /** Returns the pixels that it takes. */
  int height() {
    StringBuilder text = new StringBuilder();
    order().forEach(key -> text.append(MARK).append(label(key)).append(BETWEEN));
    return TextMeasure.lines(text.toString(), LETTER, width * 0.95).size() * LINE + BELOW;
  }

  /** Returns the box that holds it. */
  TextBox box(double left, double top) {
    List<Element> runs = new ArrayList<>();
    for (int key : order()) {
      runs.add(ChartText.run(MARK, LETTER.in(stack.colour(key))));
      runs.add(ChartText.run(label(key) + BETWEEN, LETTER));
    }
    ChartFrame.Area area = new ChartFrame.Area(left, top, width, height());
    return new TextBox(area, "t", List.of(ChartText.paragraph("l", runs)));
  }

  private String label(int key) {
    return stack.keys().get(key).label();
  }

  private List<Integer> order() {
    List<Integer> order = new ArrayList<>(stack.side(-1));
    order.addAll(stack.side(1));
    order.addAll(stack.side(0));
    return order;
  }
}
