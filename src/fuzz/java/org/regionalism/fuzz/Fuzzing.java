package org.regionalism.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs Jazzer on one target after the other, each in a process of its own. */
public final class Fuzzing {

  private static final List<String> TARGETS =
      List.of(
          "Csv",
          "Workbook",
          "Rubric",
          "Map",
          "Roster",
          "Targets",
          "Plan",
          "Earlier",
          "Gates",
          "Manifest");

  /** What reads is followed branch by branch; what reports would only make it slower. */
  private static final String GUIDING =
      "org.regionalism.batch.Manifest**:org.regionalism.export.**:org.regionalism.gate.**"
          + ":org.regionalism.mapping.**:org.regionalism.notation.**"
          + ":org.regionalism.response.**:org.regionalism.rubric.**"
          + ":org.regionalism.report.json.Earlier**";

  private Fuzzing() {}

  /**
   * Fuzzes, and ends with code 1 where there were findings.
   *
   * @param arguments the folder of the seeds; the folder where inputs and findings go; seconds for
   *     each target; the target, or {@code all}
   * @throws IOException where Jazzer cannot be started
   * @throws InterruptedException where somebody stops it
   */
  public static void main(String... arguments) throws IOException, InterruptedException {
    List<String> findings = new ArrayList<>();
    List<String> wanted = arguments[3].equals("all") ? TARGETS : List.of(arguments[3]);
    for (String target : wanted) {
      if (!TARGETS.contains(target)) {
        System.err.println("fuzz.target is all or one of " + TARGETS + ", not '" + target + "'");
        System.exit(2);
      }
      if (run(target, Path.of(arguments[0]), Path.of(arguments[1]), arguments[2]) != 0) {
        findings.add(target);
      }
    }
    System.out.println(findings.isEmpty() ? "No findings." : "Findings: " + findings);
    System.exit(findings.isEmpty() ? 0 : 1);
  }

  private static int run(String target, Path seeds, Path work, String seconds)
      throws IOException, InterruptedException {
    Path folder = Files.createDirectories(work.resolve(target)).toAbsolutePath();
    Files.createDirectories(folder.resolve("inputs"));
    Path own = Files.createDirectories(seeds.resolve(target)).toAbsolutePath();
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-cp",
            System.getProperty("java.class.path"),
            "com.code_intelligence.jazzer.Jazzer",
            "--target_class=org.regionalism.fuzz." + target + "Fuzzer",
            "--instrumentation_includes=" + GUIDING,
            "-max_total_time=" + seconds,
            "-timeout=120",
            "-max_len=65536",
            "inputs",
            own.toString())
        .directory(folder.toFile())
        .inheritIO()
        .start()
        .waitFor();
  }
}
