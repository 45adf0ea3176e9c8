package org.regionalism.report.excel;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.regionalism.report.Block;
import org.regionalism.report.Document;

/** Writes one section: its title and lead, then its blocks from the top down. */
final class SheetWriter {

  private static final int TEXT_WIDTH = 960;
  private static final double GAP = 12;
  private static final double SMALL_GAP = 4;

  private static final Look NOTE = Look.text(Letter.QUIET).with(Look.Rule.MARGIN).indented(1);
  private static final Look BULLET = Look.text(Letter.BODY).indented(1);

  private final SheetPage page;
  private final TableWriter tables;
  private final ChartWriter charts;

  SheetWriter(SheetPage page, TableWriter tables, ChartWriter charts) {
    this.page = page;
    this.tables = tables;
    this.charts = charts;
  }

  /**
   * Writes a section.
   *
   * @param overline a line above the title, blank for none
   */
  void write(Document.Section section, String overline) {
    page.line(overline, Look.text(Letter.QUIET), SheetGrid.SCREEN);
    int title = page.next();
    page.line(section.title(), Look.text(Letter.TITLE), SheetGrid.SCREEN);
    page.line(section.lead(), Look.text(Letter.QUIET), SheetGrid.SCREEN);
    page.gap(GAP);
    int heading = page.next();
    Optional<CellRangeAddress> first = Optional.empty();
    for (int i = 0; i < section.blocks().size(); i++) {
      Optional<CellRangeAddress> table = write(section.blocks().get(i), section.title());
      first = i == 0 ? table : first;
    }
    tables.finish();
    // Above charts or other tables the head of the first table would be wrong.
    boolean alone = section.blocks().stream().filter(SheetWriter::isWide).count() == 1;
    int frozen = first.filter(table -> alone).map(table -> table.getFirstRow() + 1).orElse(heading);
    page.sheet().createFreezePane(0, frozen);
    PrintSetup.repeatRows(page.sheet(), title, frozen > heading ? frozen - 1 : title);
  }

  private static boolean isWide(Block block) {
    return block instanceof Block.Table || block instanceof Block.Picture;
  }

  private Optional<CellRangeAddress> write(Block block, String title) {
    if (block instanceof Block.Table table) {
      CellRangeAddress range = tables.write(table);
      page.gap(GAP);
      return Optional.of(range);
    } else if (block instanceof Block.Picture picture) {
      charts.write(picture.chart(), title);
      page.gap(GAP);
    } else if (block instanceof Block.Heading heading) {
      page.gap(SMALL_GAP);
      page.keepWithNext();
      page.line(heading.text(), Look.text(Letter.HEADING), SheetGrid.SCREEN);
      page.keepWithNext();
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph.text(), Look.text(Letter.BODY));
    } else if (block instanceof Block.Note note) {
      paragraph(note.text(), NOTE);
    } else if (block instanceof Block.Bullets bullets) {
      bullets(bullets.lines());
    }
    return Optional.empty();
  }

  private void paragraph(String text, Look look) {
    page.line(text, look, TEXT_WIDTH);
    page.gap(SMALL_GAP);
  }

  private void bullets(List<String> lines) {
    for (String line : lines) {
      page.line("• " + line, BULLET, TEXT_WIDTH);
    }
    page.gap(SMALL_GAP);
  }
}
