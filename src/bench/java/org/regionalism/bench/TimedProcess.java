package org.regionalism.bench;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/**
 * What a process took from its start to its end.
 *
 * @param seconds on the clock
 * @param cpuSeconds of all processors together, 0 where the system does not tell
 * @param peakMegabytes the most memory it held, 0 where the system does not tell
 */
record TimedProcess(double seconds, double cpuSeconds, double peakMegabytes) {

  /** Each look takes time of the processors that the program needs. */
  private static final int LOOK_EVERY_MILLISECONDS = 50;

  /** Runs a command to its end; its output goes nowhere. */
  static TimedProcess run(List<String> command, Map<String, String> environment)
      throws IOException, InterruptedException {
    return runPipe(List.of(command), environment);
  }

  /** Runs commands of which each reads what the one before it writes, and times the last. */
  static TimedProcess runPipe(List<List<String>> pipe, Map<String, String> environment)
      throws IOException, InterruptedException {
    List<ProcessBuilder> builders = pipe.stream().map(ProcessBuilder::new).toList();
    builders.forEach(builder -> builder.environment().putAll(environment));
    builders.forEach(builder -> builder.redirectError(Redirect.DISCARD));
    builders.get(builders.size() - 1).redirectOutput(Redirect.DISCARD);
    long start = System.nanoTime();
    List<Process> processes = ProcessBuilder.startPipeline(builders);
    Process last = processes.get(processes.size() - 1);
    Duration cpu = Duration.ZERO;
    double peak = 0;
    while (!last.waitFor(LOOK_EVERY_MILLISECONDS, TimeUnit.MILLISECONDS)) {
      cpu = last.info().totalCpuDuration().orElse(cpu);
      peak = Math.max(peak, peakMegabytes(last.pid()));
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    for (Process process : processes) {
      if (process.waitFor() != 0) {
        throw new IllegalStateException("exit code " + process.exitValue() + ": " + pipe);
      }
    }
    return new TimedProcess(seconds, cpu.toMillis() / 1e3, peak);
  }

  /** Linux keeps the high-water mark of a process for as long as it lives. */
  private static double peakMegabytes(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException noSuchFile) {
      return 0;
    }
  }

  /** The median of each figure. */
  static TimedProcess median(List<TimedProcess> runs) {
    return new TimedProcess(
        median(runs, TimedProcess::seconds),
        median(runs, TimedProcess::cpuSeconds),
        median(runs, TimedProcess::peakMegabytes));
  }

  private static double median(List<TimedProcess> runs, ToDoubleFunction<TimedProcess> figure) {
    double[] sorted = runs.stream().mapToDouble(figure).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%6.2f s on the clock, %6.2f s of processors, %4.0f MB",
        seconds,
        cpuSeconds,
        peakMegabytes);
  }
}
