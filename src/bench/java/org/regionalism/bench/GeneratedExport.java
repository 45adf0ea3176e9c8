package org.regionalism.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A large export with one header row: organization, sector, role and the answers to the items of
 * {@link GeneratedRubric}. The same number of rows gives the same bytes.
 */
final class GeneratedExport {

  private static final long SEED = 20_261_101;
  private static final int ORGANIZATIONS = 2_000;
  private static final List<String> SECTORS =
      List.of(
          "Schools",
          "Colleges",
          "Workforce board",
          "Employers",
          "Government",
          "Community organization",
          "Philanthropy",
          "Health care");
  private static final List<String> ROLES =
      List.of("Executive", "Manager", "Program staff", "Teacher", "Counselor", "Board member");

  private GeneratedExport() {}

  /**
   * Writes an export to standard output.
   *
   * @param arguments the number of rows
   * @throws IOException where nobody reads on
   */
  public static void main(String[] arguments) throws IOException {
    write(Integer.parseInt(arguments[0]), System.out);
  }

  static void write(int rows, OutputStream target) throws IOException {
    BufferedOutputStream out = new BufferedOutputStream(target, 1 << 16);
    SplittableRandom random = new SplittableRandom(SEED);
    StringBuilder line = new StringBuilder("organization,sector,role");
    GeneratedRubric.items().forEach(item -> line.append(',').append(item));
    for (int row = 0; row <= rows; row++) {
      if (row > 0) {
        respondent(random, line);
      }
      out.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
      line.setLength(0);
    }
    out.flush();
  }

  private static void respondent(SplittableRandom random, StringBuilder line) {
    int organization = random.nextInt(ORGANIZATIONS);
    line.append("Partner ").append(1 + organization);
    line.append(',').append(SECTORS.get(organization % SECTORS.size()));
    line.append(',').append(ROLES.get(random.nextInt(ROLES.size())));
    int leaning = random.nextInt(3);
    for (int item = 0; item < GeneratedRubric.ITEMS; item++) {
      int draw = random.nextInt(100);
      line.append(',');
      if (draw == 0) {
        line.append("N/A");
      } else if (draw > 2) {
        line.append((char) ('1' + leaning + draw % 3));
      }
    }
  }
}
