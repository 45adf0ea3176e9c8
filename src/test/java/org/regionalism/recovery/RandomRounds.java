package org.regionalism.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.regionalism.recovery.RandomConsortium.Person;

/**
 * An invented consortium that is asked again: a few of it go and a few come, so that groups change
 * by few, and each round is an export of its own.
 */
final class RandomRounds {

  private static final List<String> LABELS = List.of("Spring", "Fall", "Winter");

  private final RandomConsortium consortium;
  private final boolean known;
  private final boolean labelled;
  private final boolean thrice;
  private List<Person> people = List.of();
  private int everybody;
  private int round;

  RandomRounds(int seed) {
    consortium = new RandomConsortium(seed);
    known = consortium.draw(2) == 0;
    labelled = consortium.draw(2) == 0;
    thrice = consortium.draw(4) == 0;
  }

  /**
   * Writes exports, and says how they are scored.
   *
   * @return a command for each report, without its folder and the report that it is compared with;
   *     a third round is a report of its own, or with the second in one
   */
  List<List<String>> commands(Path folder, String formats) throws IOException {
    List<List<String>> exports = new ArrayList<>();
    exports.add(List.of(next(folder)));
    exports.add(thrice && labelled ? List.of(next(folder), next(folder)) : List.of(next(folder)));
    if (thrice && !labelled) {
      exports.add(List.of(next(folder)));
    }
    List<String> options = consortium.options(folder, formats);
    List<List<String>> commands = new ArrayList<>();
    for (List<String> report : exports) {
      List<String> command = new ArrayList<>(List.of("score"));
      command.addAll(report);
      command.addAll(options);
      commands.add(command);
    }
    return commands;
  }

  private String next(Path folder) throws IOException {
    int most = 2 * consortium.k();
    int gone = Math.min(people.size(), consortium.draw(most));
    List<Person> now = new ArrayList<>(people.subList(gone, people.size()));
    int come = everybody == 0 ? consortium.k() + consortium.draw(50) : 1 + consortium.draw(most);
    now.addAll(consortium.people(everybody, come));
    everybody += come;
    people = now;
    List<String> rows = now.stream().map(person -> consortium.row(person, "", known)).toList();
    String label = LABELS.get(round++);
    Path place = Files.createDirectories(folder.resolve(label));
    Path export = RandomConsortium.export(place.resolve("survey.csv"), "", rows);
    return labelled ? label + "=" + export : export.toString();
  }
}
