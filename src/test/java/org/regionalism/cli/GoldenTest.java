package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regionalism.report.excel.WorkbookDump;

/**
 * Runs the command of each folder under {@code golden/} and compares all it printed and wrote with
 * the files in {@code expected/}; of a workbook, a dump of its cells and charts. With {@code
 * -Dgolden.overwrite} the files are rewritten, and the test fails all the same, so that somebody
 * reads the difference.
 */
class GoldenTest {

  private static final Path CASES = Path.of("src/test/resources/golden");

  @TempDir private Path out = Path.of("unset");

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void writesWhatWasReadAndAccepted(Path folder) throws Exception {
    Map<String, String> actual = run(folder);
    Path expectedFolder = folder.resolve("expected");
    boolean overwrite = System.getProperty("golden.overwrite") != null;
    if (overwrite) {
      rewrite(expectedFolder, actual);
    }
    Map<String, String> expected = read(expectedFolder);
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    for (Map.Entry<String, String> file : expected.entrySet()) {
      assertThat(actual.get(file.getKey())).as(file.getKey()).isEqualTo(file.getValue());
    }
    assertThat(overwrite).as("golden files were rewritten: read the difference").isFalse();
  }

  private Map<String, String> run(Path folder) throws Exception {
    List<String> arguments = new ArrayList<>();
    for (String argument : Files.readAllLines(folder.resolve("command.txt"))) {
      arguments.add(argument.replace("{case}", folder.toString()).replace("{out}", out.toString()));
    }
    Run run = Run.of(arguments.toArray(String[]::new));
    Map<String, String> files = new TreeMap<>();
    files.put("exit-code.txt", run.code() + "\n");
    files.put("out.txt", plain(run.out(), folder));
    files.put("err.txt", plain(run.err(), folder));
    try (Stream<Path> written = Files.walk(out)) {
      for (Path file : written.filter(Files::isRegularFile).sorted().toList()) {
        String name = out.relativize(file).toString().replace('\\', '/');
        if (name.endsWith(".xlsx")) {
          files.put(name + ".txt", WorkbookDump.of(Files.readAllBytes(file)));
        } else {
          files.put(name, withoutHashes(Files.readString(file)));
        }
      }
    }
    return files;
  }

  private String plain(String text, Path folder) {
    return text.replace(out.toString(), "{out}")
        .replace(folder.toString(), "{case}")
        .replace(System.lineSeparator(), "\n");
  }

  /** The workbook's bytes depend on the compression library; everything else in it is compared. */
  private static String withoutHashes(String text) {
    return text.replaceAll(
        "(\"file\": \"report.xlsx\",\\s+\"sha256\": \")[0-9a-f]{64}", "$1(not compared)");
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
      }
    }
    return files;
  }

  private static void rewrite(Path folder, Map<String, String> files) throws IOException {
    for (String stale : read(folder).keySet()) {
      Files.delete(folder.resolve(stale));
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }
}
