package org.regionalism.release;

import java.util.List;

/**
 * A page, or a workbook, that was read back.
 *
 * @param title its title
 * @param tables its tables
 * @param texts what stands outside of tables
 */
record ReadPage(String title, List<ReadTable> tables, List<LooseText> texts) {

  ReadPage {
    tables = List.copyOf(tables);
    texts = List.copyOf(texts);
  }
}
