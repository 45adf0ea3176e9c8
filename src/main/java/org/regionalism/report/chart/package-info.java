/**
 * Draws the charts of a report as SVG: one class a kind of chart, and a small writer of SVG that
 * escapes.
 *
 * <p>Nothing here computes a figure or makes up a word: all that is written is in the {@link
 * org.regionalism.report.Chart}. No library measures text here; widths are estimated on the wide
 * side, because nobody knows which font a reader has.
 */
@NullMarked
package org.regionalism.report.chart;

import org.jspecify.annotations.NullMarked;
