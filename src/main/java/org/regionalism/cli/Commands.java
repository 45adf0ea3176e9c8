package org.regionalism.cli;

import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;

/** Makes the commands, and gives each the console. */
final class Commands implements CommandLine.IFactory {

  /** Those that can be asked for, in the order in which help lists them. */
  private static final List<Class<?>> ALL =
      List.of(
          ScoreCommand.class,
          BatchCommand.class,
          InspectCommand.class,
          RubricCommand.class,
          SimulateCommand.class,
          ExplainCommand.class,
          PrivacyCheckCommand.class);

  private final CommandLine.IFactory others = CommandLine.defaultFactory();
  private final Console console;

  Commands(Console console) {
    this.console = console;
  }

  /**
   * The commands that a command line can mean: the one that it begins with, or all. To describe all
   * of them takes as long as to read an export.
   */
  static List<Class<?>> asked(String... arguments) {
    return ALL.stream()
        .filter(type -> arguments.length > 0 && name(type).equals(arguments[0]))
        .findFirst()
        .<List<Class<?>>>map(List::of)
        .orElse(ALL);
  }

  private static String name(Class<?> type) {
    return type.getAnnotation(CommandLine.Command.class).name();
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    for (Constructor<?> made : type.getDeclaredConstructors()) {
      if (Arrays.equals(made.getParameterTypes(), new Class<?>[] {Console.class})) {
        return type.cast(made.newInstance(console));
      }
    }
    return others.create(type);
  }
}
