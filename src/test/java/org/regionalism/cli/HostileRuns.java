package org.regionalism.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs commands that lie in a folder, and prints the name and exit code of each, and the
 * milliseconds that it kept processors busy, which do not depend on what else the machine has to
 * do.
 */
final class HostileRuns {

  private HostileRuns() {}

  /** Takes the folder; its files each hold a command, an argument a line. */
  public static void main(String... arguments) throws IOException {
    OperatingSystemMXBean processors =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    try (Stream<Path> commands = Files.list(Path.of(arguments[0]))) {
      for (Path command : commands.sorted().toList()) {
        List<String> words = Files.readAllLines(command);
        long start = processors.getProcessCpuTime();
        Run run = Run.of(words.toArray(String[]::new));
        long milliseconds = (processors.getProcessCpuTime() - start) / 1_000_000;
        System.out.println(command.getFileName() + " " + run.code() + " " + milliseconds);
      }
    }
  }
}
