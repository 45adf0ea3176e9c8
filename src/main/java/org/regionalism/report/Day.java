package org.regionalism.report;

/** Writes days as people read them in a language; no locale of the machine or the Java is asked. */
record Day(Words words) {

  private static final String SEPARATOR = "\\|";

  /**
   * A day in words.
   *
   * @param date as YYYY-MM-DD, which dates of a report are by the time they come here
   */
  String of(String date) {
    String[] parts = date.split("-", -1);
    int month = Integer.parseInt(parts[1], 10);
    String day = Integer.toString(Integer.parseInt(parts[2], 10));
    String name = words.of("date.months").split(SEPARATOR, -1)[month - 1];
    return words.of("date", parts[0], name, day);
  }
}
