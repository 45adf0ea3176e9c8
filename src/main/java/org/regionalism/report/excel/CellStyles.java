package org.regionalism.report.excel;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of one workbook: one for every distinct look, however many cells share it. */
final class CellStyles {

  private static final String OPAQUE = "FF";

  private final XSSFWorkbook workbook;
  private final Map<Letter, XSSFFont> fonts = new HashMap<>();
  private final Map<List<Object>, XSSFCellStyle> styles = new HashMap<>();

  CellStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    // The first font sets the unit of column widths: 7 pixels a character.
    XSSFFont first = workbook.getFontAt(0);
    first.setFontName(Letter.FACE);
    first.setFontHeightInPoints((short) 10);
    first.setColor(colour(Palette.INK));
  }

  XSSFCellStyle of(Look look) {
    return styles.computeIfAbsent(parts(look), any -> create(look));
  }

  /** All that tells looks apart; Java takes its time to compare records for the first time. */
  private static List<Object> parts(Look look) {
    Letter letter = look.letter();
    return List.of(
        letter.points(),
        letter.bold(),
        letter.italic(),
        letter.underlined(),
        letter.colour(),
        look.side(),
        look.indent(),
        look.wrapped(),
        look.rule(),
        look.fill(),
        look.format(),
        look.literal());
  }

  private XSSFCellStyle create(Look look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(fonts.computeIfAbsent(look.letter(), this::font));
    style.setAlignment(HorizontalAlignment.valueOf(look.side().name()));
    style.setVerticalAlignment(
        switch (look.rule()) {
          case HEAD -> VerticalAlignment.BOTTOM;
          case FILTERED_HEAD, ROW_OF_TEXTS -> VerticalAlignment.TOP;
          default -> VerticalAlignment.CENTER;
        });
    style.setIndention((short) look.indent());
    style.setWrapText(look.wrapped());
    style.setQuotePrefixed(look.literal());
    if (!look.format().isEmpty()) {
      style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
    }
    if (!look.fill().isEmpty()) {
      style.setFillForegroundColor(colour(look.fill()));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    rule(style, look.rule());
    return style;
  }

  private static void rule(XSSFCellStyle style, Look.Rule rule) {
    switch (rule) {
      case NONE -> {}
      case ROW, ROW_OF_TEXTS -> {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(Palette.RULE));
      }
      case HEAD, FILTERED_HEAD -> {
        style.setBorderBottom(BorderStyle.MEDIUM);
        style.setBottomBorderColor(colour(Palette.SECONDARY));
      }
      case MARGIN -> {
        style.setBorderLeft(BorderStyle.MEDIUM);
        style.setLeftBorderColor(colour(Palette.RULE));
      }
    }
  }

  private XSSFFont font(Letter letter) {
    XSSFFont font = workbook.createFont();
    font.setFontName(Letter.FACE);
    font.setFontHeight(letter.points());
    font.setBold(letter.bold());
    font.setItalic(letter.italic());
    if (letter.underlined()) {
      font.setUnderline(FontUnderline.SINGLE);
    }
    font.setColor(colour(letter.colour()));
    return font;
  }

  static XSSFColor colour(String hex) {
    return new XSSFColor(HexFormat.of().parseHex(OPAQUE + hex), null);
  }
}
