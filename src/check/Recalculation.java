import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Lets LibreOffice compute the formulas of workbooks anew, from copies without the values that were
 * stored with them, and compares: {@code java Recalculation.java SOFFICE FOLDER WORKBOOK...}
 */
final class Recalculation {

  private static final Pattern SHEET = Pattern.compile("xl/worksheets/sheet\\d+\\.xml");
  private static final Pattern FORMULA =
      Pattern.compile("<c r=\"([A-Z]+\\d+)\"[^>]*><f[^>]*>.*?</f>(<v>(.*?)</v>|<v/>)?</c>");
  private static final double CLOSE = 1e-9;

  private Recalculation() {}

  public static void main(String... arguments) throws IOException, InterruptedException {
    String soffice = arguments[0];
    Path folder = Path.of(arguments[1]);
    int faults = 0;
    int formulas = 0;
    for (int i = 2; i < arguments.length; i++) {
      Path workbook = Path.of(arguments[i]);
      Files.createDirectories(folder.resolve("out"));
      Path bare = folder.resolve("bare-" + i + ".xlsx");
      Map<String, String> stored = values(workbook);
      copyWithoutValues(workbook, bare);
      Map<String, String> computed = values(converted(soffice, bare, folder));
      int different = 0;
      for (Map.Entry<String, String> cell : stored.entrySet()) {
        String value = computed.getOrDefault(cell.getKey(), "nothing");
        if (!same(cell.getValue(), value)) {
          different++;
          System.out.println(
              "  " + cell.getKey() + ": stored " + cell.getValue() + ", computed " + value);
        }
      }
      System.out.println(
          workbook + ": " + stored.size() + " formulas, " + different + " of them differ");
      formulas += stored.size();
      faults += different;
    }
    System.exit(faults == 0 && formulas > 0 ? 0 : 1);
  }

  private static boolean same(String stored, String computed) {
    if (stored.equals(computed)) {
      return true;
    }
    try {
      return Math.abs(Double.parseDouble(stored) - Double.parseDouble(computed)) <= CLOSE;
    } catch (NumberFormatException text) {
      return false;
    }
  }

  /** By sheet and cell, what stands there for a formula. */
  private static Map<String, String> values(Path workbook) throws IOException {
    Map<String, String> values = new TreeMap<>();
    try (ZipFile zip = new ZipFile(workbook.toFile())) {
      for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
        ZipEntry entry = e.nextElement();
        if (SHEET.matcher(entry.getName()).matches()) {
          Matcher cell = FORMULA.matcher(text(zip, entry));
          while (cell.find()) {
            String value = cell.group(3) == null ? "" : cell.group(3);
            values.put(entry.getName() + " " + cell.group(1), value);
          }
        }
      }
    }
    return values;
  }

  private static void copyWithoutValues(Path from, Path to) throws IOException {
    try (ZipFile zip = new ZipFile(from.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
      for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
        ZipEntry entry = e.nextElement();
        out.putNextEntry(new ZipEntry(entry.getName()));
        if (SHEET.matcher(entry.getName()).matches()) {
          String bare = text(zip, entry).replaceAll("(</f>)<v>.*?</v>", "$1");
          out.write(bare.getBytes(StandardCharsets.UTF_8));
        } else {
          try (InputStream in = zip.getInputStream(entry)) {
            in.transferTo(out);
          }
        }
        out.closeEntry();
      }
    }
  }

  private static String text(ZipFile zip, ZipEntry entry) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Path converted(String soffice, Path workbook, Path folder)
      throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Process office =
        new ProcessBuilder(
                soffice,
                "-env:UserInstallation=" + folder.resolve("profile").toAbsolutePath().toUri(),
                "--headless",
                "--convert-to",
                "xlsx",
                "--outdir",
                out.toString(),
                workbook.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!office.waitFor(3, TimeUnit.MINUTES)) {
      office.destroyForcibly();
      throw new IOException("LibreOffice does not come to an end with " + workbook);
    }
    return out.resolve(workbook.getFileName());
  }
}
