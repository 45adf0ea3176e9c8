package org.regionalism.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.regionalism.batch.WarmUp;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
    name = "regionalism",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Scores the survey exports of a regional consortium against a rubric and writes",
      "reports for the people in it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  regionalism score responses.csv",
      "  regionalism inspect responses.csv",
      "  regionalism simulate --out practice.csv"
    })
public final class Main implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  private Main() {}

  /**
   * Starts the program and ends the process with its exit code.
   *
   * @param arguments the command line
   */
  public static void main(String... arguments) {
    // The launcher knows whether somebody watches; Java 17 and 22 differ in what they say.
    boolean terminal = Boolean.getBoolean("regionalism.terminal");
    Charset charset =
        Charset.forName(
            System.getProperty(
                "sun.stdout.encoding", System.getProperty("native.encoding", "UTF-8")));
    Console console =
        new Console(
            new FileInputStream(FileDescriptor.in),
            new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), charset), false),
            new PrintWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.err), charset), true),
            terminal,
            Boolean.getBoolean("regionalism.watched"),
            charset);
    int code = run(console, arguments);
    console.out().flush();
    console.err().flush();
    System.exit(code);
  }

  /**
   * Runs a command.
   *
   * @param console where it reads and prints
   * @param arguments the command line
   * @return the exit code
   */
  static int run(Console console, String... arguments) {
    List<Class<?>> asked = Commands.asked(arguments);
    if (asked.equals(List.of(ScoreCommand.class)) && FormatOptions.areUsual(arguments)) {
      // To take the command line apart is work for one processor.
      WarmUp.begin();
    }
    CommandLine line = new CommandLine(new Main(), new Commands(console));
    for (Class<?> command : asked) {
      line.addSubcommand(command);
    }
    line.setExpandAtFiles(false);
    line.registerConverter(Path.class, new PathConverter());
    line.setOut(console.out());
    line.setErr(console.err());
    line.setParameterExceptionHandler(new UsageFaults());
    line.setExecutionExceptionHandler(new ExecutionFaults());
    line.setUsageHelpWidth(90);
    int code = execute(line, console, arguments);
    if (console.out().checkError() && code == ExitCode.DONE) {
      console.err().println("regionalism: standard output could not be written.");
      return ExitCode.UNWRITABLE;
    }
    return code;
  }

  /** Says why a path is none, where picocli's own converter keeps it. */
  private static final class PathConverter implements ITypeConverter<Path> {
    // No lambda: a class that picocli would be linked for cannot be in the launcher's archive.
    @Override
    public Path convert(String value) {
      return Path.of(value);
    }
  }

  private static int execute(CommandLine line, Console console, String... arguments) {
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError | StackOverflowError fault) {
      return ExecutionFaults.bug(fault, console.err());
    }
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do, for example: score.");
  }
}
