package org.regionalism.export.workbook;

import java.io.InputStream;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which cell formats show a number as a day or a time. */
final class DateFormats {

  /** Where no format is a date. */
  static final DateFormats NONE = new DateFormats(new BitSet());

  /** Formats that need no code in the file, among them those of East Asian versions. */
  private static final BitSet BUILT_IN = new BitSet();

  static {
    BUILT_IN.set(14, 23);
    BUILT_IN.set(27, 37);
    BUILT_IN.set(45, 48);
    BUILT_IN.set(50, 59);
  }

  private static final int ELAPSED = 46;
  private static final int MAX_CODE = 1_000;
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.");
  private static final Pattern DURATION = Pattern.compile("(?i)\\[(?:h+|m+|s+)]");
  private static final Pattern BRACKETS = Pattern.compile("\\[[^]]*]");
  private static final Pattern DATE_LETTERS = Pattern.compile("(?i)[ymdhs]");

  private final BitSet dates;

  private DateFormats(BitSet dates) {
    this.dates = dates;
  }

  /** Reads the part that lists the formats. */
  static DateFormats read(InputStream in) {
    Map<Integer, Boolean> own = new HashMap<>();
    BitSet dates = new BitSet();
    int format = 0;
    boolean inCellFormats = false;
    XmlCursor xml = XmlCursor.open(in);
    for (xml.next(); !xml.isAtEnd(); xml.next()) {
      if (xml.isStart("cellXfs")) {
        inCellFormats = true;
      } else if (xml.isEnd("cellXfs")) {
        inCellFormats = false;
      } else if (xml.isStart("numFmt")) {
        own.put(number(xml.attribute("numFmtId")), isDate(xml.attribute("formatCode").orElse("")));
      } else if (inCellFormats && xml.isStart("xf")) {
        int id = number(xml.attribute("numFmtId"));
        boolean builtIn = BUILT_IN.get(Math.max(0, id)) && id != ELAPSED;
        dates.set(format++, own.getOrDefault(id, builtIn));
      }
    }
    return new DateFormats(dates);
  }

  private static int number(Optional<String> text) {
    return text.filter(digits -> digits.matches("\\d{1,6}")).map(Integer::valueOf).orElse(0);
  }

  /** Whether a format's code shows days or times. Durations are numbers. */
  static boolean isDate(String code) {
    if (code.length() > MAX_CODE) {
      return false;
    }
    String plain = QUOTED.matcher(code).replaceAll("");
    if (DURATION.matcher(plain).find()) {
      return false;
    }
    String letters = BRACKETS.matcher(plain).replaceAll("");
    return DATE_LETTERS.matcher(letters).find();
  }

  /** Whether the cells of a format hold days or times. */
  boolean has(int cellFormat) {
    return dates.get(cellFormat);
  }
}
