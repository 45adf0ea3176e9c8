package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.ExportFile;
import org.regionalism.export.ReadingOptions;
import org.regionalism.export.Row;
import org.regionalism.export.Table;

/**
 * Hands every file of a folder to the program in each way in which people could hand it in. They
 * belong to others and are not part of this project: {@code mvn -Pcorpora test
 * -Dcorpora.folder=FOLDER} names the folder where they are, and without it the test is skipped.
 */
@EnabledIfSystemProperty(named = CorporaTest.FOLDER, matches = ".+")
class CorporaTest {

  static final String FOLDER = "corpora.folder";

  private static final String SAMPLE = "samples/cedar-valley.csv";
  private static final List<String> ROWS = List.of("rows");
  private static final long TEN_SECONDS = 10_000;

  @TempDir private Path out = Path.of("unset");

  private final OperatingSystemMXBean processors =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private final List<Trial> trials = new ArrayList<>();

  /** A file that was handed in, and what came of it. */
  private record Trial(
      String way, Path file, Run run, long milliseconds, boolean unchanged, boolean clean) {

    private boolean isSound() {
      return (run.code() == ExitCode.DONE || run.code() == ExitCode.REFUSED)
          && unchanged
          && clean
          && milliseconds < TEN_SECONDS
          && !run.err().contains("\tat ")
          && (run.code() == ExitCode.DONE || !(run.out() + run.err()).isBlank());
    }

    private String line() {
      return milliseconds + " ms, exit code " + run.code() + ": " + way + " " + file;
    }
  }

  @Test
  void areReadOrRefusedWhateverTheyHold() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(System.getProperty(FOLDER)))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        for (List<String> way : ways(file)) {
          trials.add(trial(way, file));
        }
      }
    }

    report();
    assertThat(trials).isNotEmpty();
    assertThat(trials.stream().filter(trial -> !trial.isSound()).map(Trial::line)).isEmpty();
  }

  /** The commands that take the file, with {@code FILE} in its place. */
  private List<List<String>> ways(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    List<List<String>> ways = new ArrayList<>();
    ways.add(ROWS);
    ways.add(List.of("inspect", "FILE"));
    ways.add(
        List.of(
            "score",
            "FILE",
            "--lenient",
            "--name-organizations",
            "--format",
            "xlsx,md,html",
            "--out",
            out.toString()));
    if (name.matches(".*\\.ya?ml")) {
      ways.add(List.of("rubric", "check", "FILE"));
    }
    String options =
        name.matches(".*\\.ya?ml")
            ? "--rubric --map --targets"
            : name.endsWith(".json")
                ? "--since"
                : name.endsWith(".xlsx")
                    ? "--carry-plan --roster --codebook"
                    : "--roster --codebook";
    for (String option : options.split(" ", -1)) {
      ways.add(List.of("score", SAMPLE, option, "FILE", "--format", "md", "--out", out.toString()));
    }
    return ways;
  }

  private Trial trial(List<String> way, Path file) throws IOException {
    byte[] before = Files.readAllBytes(file);
    long start = processors.getProcessCpuTime();
    Run run =
        way.equals(ROWS)
            ? rows(file)
            : Run.of(
                way.stream()
                    .map(word -> word.equals("FILE") ? file.toString() : word)
                    .toArray(String[]::new));
    long milliseconds = (processors.getProcessCpuTime() - start) / 1_000_000;
    String words =
        way.stream()
            .filter(
                word ->
                    word.matches("rows|score|inspect|rubric|check|--.*") && !word.equals("--out"))
            .collect(Collectors.joining(" "));
    return new Trial(
        words,
        file,
        run,
        milliseconds,
        Arrays.equals(before, Files.readAllBytes(file)),
        isClean(run));
  }

  /** All rows of a table, of which a command reads none where it knows no header. */
  private static Run rows(Path file) throws IOException {
    try (Table table =
        ExportFile.open(file.toString(), InputStream.nullInputStream(), ReadingOptions.NONE)) {
      long cells = 0;
      for (Optional<Row> row = table.read(); row.isPresent(); row = table.read()) {
        cells += row.get().width();
      }
      return new Run(ExitCode.DONE, cells + " cells", "");
    } catch (RefusedException refused) {
      return new Run(
          ExitCode.REFUSED, "", String.join("\n", DiagnosticPrinter.lines(refused.diagnostics())));
    }
  }

  /** Whether nothing that was printed or written steers a terminal or the direction of writing. */
  private boolean isClean(Run run) throws IOException {
    List<String> texts = new ArrayList<>(List.of(run.out(), run.err()));
    if (run.code() == ExitCode.DONE) {
      try (Stream<Path> written = Files.walk(out)) {
        for (Path file : written.filter(Files::isRegularFile).toList()) {
          texts.addAll(Texts.of(file));
        }
      }
    }
    return texts.stream().noneMatch(text -> Texts.UNSEEN.matcher(text).find());
  }

  private void report() {
    System.out.println(trials.size() + " runs");
    counts(trial -> trial.way() + ", exit code " + trial.run().code());
    counts(CorporaTest::firstCode);
    trials.stream()
        .sorted(Comparator.comparingLong(Trial::milliseconds).reversed())
        .limit(5)
        .forEach(trial -> System.out.println(trial.line()));
  }

  private static String firstCode(Trial trial) {
    return (trial.run().err() + trial.run().out())
        .lines()
        .filter(line -> line.contains("error["))
        .map(line -> line.replaceFirst(".*?(error\\[[a-z0-9-]+]).*", "$1"))
        .findFirst()
        .orElse("no error");
  }

  private void counts(Function<Trial, String> kind) {
    Map<String, Long> counts =
        trials.stream().collect(Collectors.groupingBy(kind, TreeMap::new, Collectors.counting()));
    counts.forEach((name, count) -> System.out.println("  " + name + ": " + count));
  }
}
