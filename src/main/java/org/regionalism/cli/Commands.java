package org.regionalism.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

  private static final Map<Class<?>, Function<Console, ?>> MAKERS =
      Map.ofEntries(
          Map.entry(ScoreCommand.class, ScoreCommand::new),
          Map.entry(BatchCommand.class, BatchCommand::new),
          Map.entry(InspectCommand.class, InspectCommand::new),
          Map.entry(ExplainCommand.class, ExplainCommand::new),
          Map.entry(SimulateCommand.class, SimulateCommand::new),
          Map.entry(PrivacyCheckCommand.class, PrivacyCheckCommand::new),
          Map.entry(RubricListCommand.class, RubricListCommand::new),
          Map.entry(RubricShowCommand.class, RubricShowCommand::new),
          Map.entry(RubricCheckCommand.class, RubricCheckCommand::new),
          Map.entry(RubricNewCommand.class, RubricNewCommand::new),
          Map.entry(RubricSchemaCommand.class, RubricSchemaCommand::new));

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
    Function<Console, ?> maker = MAKERS.get(type);
    return maker == null ? others.create(type) : type.cast(maker.apply(console));
  }
}
