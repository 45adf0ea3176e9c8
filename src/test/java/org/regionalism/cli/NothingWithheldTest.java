package org.regionalism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Rubrics;

/**
 * Whole runs on consortia with three people who are alone in their organization, sector and role:
 * what only they wrote, and what only they come to, is in no byte of any output.
 */
class NothingWithheldTest {

  private static final String[] ANSWERS = {
    "Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"
  };
  private static final String[] SECTORS = {"K-12 education", "University", "Government", ""};
  private static final String[] ROLES = {"Executive leader", "Manager or coordinator", "Funder"};
  private static final List<String> TYPED =
      List.of(
          "Xylograph",
          "Zyzzogeton",
          "Quernstone",
          "canary-771",
          "canary@",
          "Vexillary",
          "192.0.2.77",
          "Zabriskie",
          "61.12345",
          "149.98765");

  /** Whoever asks for single responses is told that groups stand beside them. */
  private static final List<String> BESIDE_RESPONSES = List.of("Zyzzogeton", "Quernstone");

  private static final String COMMENT =
      "\"Ask Xylograph Quorum (canary@quorum.example), or us: %s\"";

  /** As a figure is written without rounding. */
  private static final Pattern EXACT = Pattern.compile("(?<![\\d.])\\d+\\.\\d{10,}(?![\\d.E])");

  @TempDir private Path folder = Path.of("unset");

  private static Rubric rubric() {
    try {
      return Rubrics.find(Rubrics.DEFAULT).rubric();
    } catch (RefusedException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> items() {
    return rubric().items().stream().map(Item::id).toList();
  }

  private static String header() {
    return "respondent,organization,sector,role,wave,IP address,E-mail,Name,Latitude,Longitude,"
        + String.join(",", items())
        + ",comment-paradigm-shift,comment-network-principles";
  }

  private static String row(Random random, String who, int least) {
    List<String> cells = new ArrayList<>(List.of(who));
    items().forEach(item -> cells.add(ANSWERS[Math.min(4, least + random.nextInt(4))]));
    return String.join(",", cells);
  }

  private static List<String> three(Random random) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      String who =
          "canary-771-%d,Xylograph Quorum,Zyzzogeton Guild,Quernstone warden,Fall 2026,192.0.2.77,canary@quorum.example,Quill Zabriskie,61.12345,-149.98765"
              .formatted(i);
      rows.add(row(random, who, 0) + ",Vexillary remark,");
    }
    return rows;
  }

  private static List<String> others(Random random) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 90; i++) {
      String who =
          "p%d,Org %d,%s,%s,%s,,,,,"
              .formatted(
                  i,
                  random.nextInt(9),
                  SECTORS[random.nextInt(SECTORS.length)],
                  ROLES[random.nextInt(ROLES.length)],
                  i % 2 == 0 ? "Spring 2026" : "Fall 2026");
      rows.add(row(random, who, random.nextInt(3)) + ",," + COMMENT.formatted("remark " + i));
    }
    return rows;
  }

  private Path export(String name, List<String> rows) throws IOException {
    return Files.writeString(
        folder.resolve(name + ".csv"), header() + "\n" + String.join("\n", rows) + "\n");
  }

  /** Every part of every file, those of workbooks one by one, and what is printed. */
  private Map<String, String> outputs(String name, String command, String... more)
      throws IOException {
    Path out = Files.createDirectory(folder.resolve(name));
    List<String> arguments = new ArrayList<>(List.of(command.split(" ", -1)));
    arguments.addAll(List.of("--out", out.toString()));
    arguments.addAll(List.of(more));
    try (UnfinishedFiles unfinished = UnfinishedFiles.below(out)) {
      Run run = Run.of(arguments.toArray(String[]::new));
      assertThat(run.code()).as(run.err()).isIn(ExitCode.DONE, ExitCode.GATE_FAILED);
      Map<String, String> parts = new TreeMap<>(Map.of("out", run.out(), "err", run.err()));
      parts.putAll(unfinished.seen());
      try (Stream<Path> files = Files.walk(out)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          byte[] bytes = Files.readAllBytes(file);
          String path = out.relativize(file).toString();
          parts.put(path, path + "\n" + new String(bytes, StandardCharsets.UTF_8));
          if (path.endsWith(".xlsx")) {
            unzip(path, bytes, parts);
          }
        }
      }
      return parts;
    }
  }

  private static void unzip(String path, byte[] bytes, Map<String, String> parts)
      throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        // A text in runs of several formats is read as one.
        parts.put(path + "/" + entry.getName(), text + text.replaceAll("<[^>]*>", ""));
      }
    }
  }

  private static Set<String> exact(String text) {
    return EXACT
        .matcher(text)
        .results()
        .map(found -> found.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> figures(String name, List<String> rows, String... more) throws IOException {
    String command = "score " + export(name, rows) + " --format json";
    return exact(outputs(name, command, more).getOrDefault("assessment.json", "")).stream()
        .filter(figure -> !isCommon(Double.parseDouble(figure)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A fraction, or as a standard deviation the root of one, to which others may come as well. */
  private static boolean isCommon(double figure) {
    return isSimple(figure) || isSimple(figure * figure);
  }

  private static boolean isSimple(double figure) {
    return IntStream.rangeClosed(1, 200)
        .mapToDouble(times -> figure * times)
        .anyMatch(whole -> Math.abs(whole - Math.rint(whole)) < 1e-6);
  }

  static IntStream seeds() {
    return IntStream.rangeClosed(1, Integer.getInteger("regionalism.canaries", 2));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void keepsWhatOnlyThreePeopleWroteAndComeToOutOfEveryByte(int seed) throws IOException {
    List<String> three = three(new Random(seed));
    List<String> others = others(new Random(100L + seed));
    List<String> all = new ArrayList<>(others);
    all.addAll(40, three);
    Set<String> own = figures("alone", three, "--min-group", "3");
    own.removeAll(figures("without", others));
    assertThat(own).hasSizeGreaterThan(20);
    Path export = export("all", all);
    List<String> strangers =
        others.stream().map(row -> row.replace("Xylograph Quorum", "somebody")).toList();
    Path other = export("other", strangers);
    List<String> more =
        new ArrayList<>(List.of("--format", "xlsx,md,html,json", "--include-comments"));
    more.addAll(List.of("--fail-under", "overall=99", "--annotations", "github"));
    more.add(isNaming(seed) ? "--name-organizations" : "--quiet");

    Map<String, String> scored =
        outputs(
            "scored",
            "score " + export,
            with(more, "scored/summary.md", "--include-responses", "--yes"));
    Map<String, String> batch =
        outputs("batch", "batch " + export + " " + other, with(more, "batch/summary.md"));

    assertThat(scored).hasSizeGreaterThan(30).containsKeys("responses-private.csv", "summary.md");
    assertThat(scored.get("report.md")).contains("or us: remark");
    assertThat(scored.get("out")).contains("::error ");
    assertThat(scored.keySet()).anyMatch(part -> part.endsWith(".tmp"));
    assertThat(batch)
        .containsKeys("junit.xml", "batch.json", "cohort.xlsx", "cohort.md", "summary.md");
    assertThat(batch.get("out")).contains("::error ");
    holdsNothingOf(own, scored, seed);
    holdsNothingOf(own, batch, seed);
  }

  private static boolean isNaming(int seed) {
    return seed % 2 == 0;
  }

  private String[] with(List<String> options, String summary, String... more) {
    return Stream.of(
            options, List.of("--summary", folder.resolve(summary).toString()), List.of(more))
        .flatMap(List::stream)
        .toArray(String[]::new);
  }

  private static void holdsNothingOf(Set<String> own, Map<String, String> parts, int seed) {
    parts.forEach(
        (part, text) -> {
          List<String> kept = new ArrayList<>(TYPED);
          if (part.contains("responses-private.csv")) {
            kept.removeAll(BESIDE_RESPONSES);
            kept.remove(isNaming(seed) ? "Xylograph" : "");
          }
          assertThat(kept).as(part).noneMatch(text::contains);
          assertThat(exact(text)).as(part).doesNotContainAnyElementsOf(own);
        });
  }
}
