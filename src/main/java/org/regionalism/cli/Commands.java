package org.regionalism.cli;

import picocli.CommandLine;

/** Makes the commands, and gives each the console. */
final class Commands implements CommandLine.IFactory {

  private final CommandLine.IFactory others = CommandLine.defaultFactory();
  private final Console console;

  Commands(Console console) {
    this.console = console;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == ScoreCommand.class) {
      return type.cast(new ScoreCommand(console));
    }
    if (type == RubricCommand.class) {
      return type.cast(new RubricCommand(console));
    }
    return type == SimulateCommand.class
        ? type.cast(new SimulateCommand(console))
        : others.create(type);
  }
}
