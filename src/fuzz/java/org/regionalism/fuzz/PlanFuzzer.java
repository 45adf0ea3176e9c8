package org.regionalism.fuzz;

import java.nio.charset.StandardCharsets;
import org.regionalism.batch.ReportFormat;
import org.regionalism.mapping.PlanReader;

/**
 * Action plans that are carried on. The bytes are the texts of a sheet: a line a row, a tab between
 * cells; how sheets are packed is the matter of {@link WorkbookFuzzer}.
 */
public final class PlanFuzzer {

  private PlanFuzzer() {}

  /** Takes the time that a first report takes, which is no input's fault. */
  public static void fuzzerInitialize() {
    Lakeside.warmUp();
  }

  /**
   * Reads some bytes as a plan.
   *
   * @param bytes what the fuzzer made
   */
  public static void fuzzerTestOneInput(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    StringBuilder rows = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      rows.append("<row>");
      for (String cell : line.split("\t", -1)) {
        rows.append("<c t='inlineStr'><is><t>").append(escaped(cell)).append("</t></is></c>");
      }
      rows.append("</row>");
    }
    Trial.ofFile(
        ".xlsx",
        PackedWorkbook.withRows(rows.toString()),
        path -> {
          Lakeside promised = Lakeside.ALONE.with(PlanReader.read(path));
          if (Trial.isLookedAtClosely(bytes)) {
            promised.score(ReportFormat.values());
          }
        });
  }

  /** Control characters as Excel writes them, so that they arrive. */
  private static String escaped(String cell) {
    StringBuilder text = new StringBuilder();
    cell.codePoints()
        .forEach(
            code -> {
              if (code < ' ' || code == 0xFFFE || code == 0xFFFF) {
                text.append(String.format("_x%04X_", code));
              } else if (code == '<' || code == '&') {
                text.append("&#").append(code).append(';');
              } else {
                text.appendCodePoint(code);
              }
            });
    return text.toString();
  }
}
