package org.regionalism.report.excel;

import java.util.Locale;

/**
 * The few words that the workbook adds by itself.
 *
 * @param to between the ends of an interval
 * @param plotted above the figures that a chart plots
 * @param name what a figure belongs to
 * @param index a figure from 0 to 100
 * @param position a shift's place between its poles
 * @param interval the ends of an interval
 * @param less from the index down to the lower end
 * @param more from the index up to the upper end
 * @param line a straight line in a chart
 * @param height how high a point is drawn in a chart
 * @param space what is left empty before the neutral answers
 */
record Words(
    String to,
    String plotted,
    String name,
    String index,
    String position,
    String interval,
    String less,
    String more,
    String line,
    String height,
    String space) {

  private static final Words ENGLISH =
      new Words(
          "to",
          "Figures plotted",
          "Name",
          "Index",
          "Position",
          "Interval",
          "Down to low",
          "Up to high",
          "Line",
          "Height",
          "Space");

  private static final Words SPANISH =
      new Words(
          "a",
          "Cifras del gráfico",
          "Nombre",
          "Índice",
          "Posición",
          "Intervalo",
          "Hacia abajo",
          "Hacia arriba",
          "Línea",
          "Altura",
          "Espacio");

  /** Returns the words of a language tag; English where the language is not known. */
  static Words of(String language) {
    return Locale.forLanguageTag(language).getLanguage().equals("es") ? SPANISH : ENGLISH;
  }
}
