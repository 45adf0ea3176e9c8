package org.regionalism.cli;

import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;

/** Makes the commands, and gives each the console. */
final class Commands implements CommandLine.IFactory {

  private static final Map<Class<?>, Function<Console, ?>> MAKERS =
      Map.of(
          ScoreCommand.class, ScoreCommand::new,
          BatchCommand.class, BatchCommand::new,
          InspectCommand.class, InspectCommand::new,
          ExplainCommand.class, ExplainCommand::new,
          SimulateCommand.class, SimulateCommand::new,
          RubricListCommand.class, RubricListCommand::new,
          RubricShowCommand.class, RubricShowCommand::new,
          RubricCheckCommand.class, RubricCheckCommand::new,
          RubricNewCommand.class, RubricNewCommand::new,
          RubricSchemaCommand.class, RubricSchemaCommand::new);

  private final CommandLine.IFactory others = CommandLine.defaultFactory();
  private final Console console;

  Commands(Console console) {
    this.console = console;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    Function<Console, ?> maker = MAKERS.get(type);
    return maker == null ? others.create(type) : type.cast(maker.apply(console));
  }
}
