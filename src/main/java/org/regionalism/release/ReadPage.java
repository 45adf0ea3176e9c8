package org.regionalism.release;

import java.util.List;

/**
 * A page, or a workbook, that was read back.
 *
 * @param title its title
 * @param tables its tables
 * @param texts what stands outside of tables
 * @param pictures pictures that stand in the page itself
 * @param plots the figures that charts of a workbook draw from
 */
record ReadPage(
    String title,
    List<ReadTable> tables,
    List<LooseText> texts,
    List<ReadPicture> pictures,
    List<PlottedBlock> plots) {

  ReadPage {
    tables = List.copyOf(tables);
    texts = List.copyOf(texts);
    pictures = List.copyOf(pictures);
    plots = List.copyOf(plots);
  }
}
