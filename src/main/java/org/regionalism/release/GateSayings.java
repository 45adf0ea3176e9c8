package org.regionalism.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.regionalism.diagnostic.Location;

/**
 * Reads the sentence that says what a gate came to: the figure stands right before what was asked
 * for, in whatever words it is named.
 *
 * @param words the words of the language
 */
record GateSayings(ReportWords words) {

  /** As it was written: a figure, a condition, a limit. */
  private static final Pattern GATE =
      Pattern.compile("(.+) (at-least|at-most|above|below|is|not) (.+)", Pattern.DOTALL);

  private static final String ANYTHING = ".*";
  private static final String COUNT = "\\d+";
  private static final List<String> PEOPLE = List.of("gate.people.many", "gate.people.one");

  /** A gate's figure and the sentence about it, taken apart. */
  private record Parts(GatePath path, String figure) {}

  /** What is quoted in a sentence; empty where it is no sentence about this gate. */
  Optional<List<Quoted>> quoted(
      Location place,
      Optional<String> consortium,
      Optional<String> slug,
      String gate,
      String sentence) {
    return parts(gate, sentence)
        .map(
            parts ->
                new Quoted(
                    place,
                    consortium,
                    slug,
                    Round.LAST,
                    List.of(parts.path().subject()),
                    said(parts.path(), parts.figure())))
        .map(one -> one.said().isEmpty() ? List.of() : List.of(one));
  }

  private Optional<Parts> parts(String gate, String sentence) {
    Matcher asked = GATE.matcher(gate);
    if (!asked.matches()) {
      return Optional.empty();
    }
    String key = "gate.asked." + asked.group(2);
    for (int at = sentence.lastIndexOf("; "); at > 0; at = sentence.lastIndexOf("; ", at - 1)) {
      if (words.beginning(key, sentence.substring(at + 2))) {
        return Optional.of(new Parts(GatePath.of(asked.group(1)), sentence.substring(0, at)));
      }
    }
    return Optional.empty();
  }

  /** The figures at the end of a text; none where it is said that there is none. */
  private List<Said> said(GatePath path, String text) {
    List<Said> said = new ArrayList<>();
    String figure = text;
    for (String key : PEOPLE) {
      Optional<Matcher> people = words.whole(key, figure, ANYTHING, COUNT);
      if (people.isPresent()) {
        said.add(Said.of("n", people.get().group("a1")));
        figure = people.get().group("a0");
        break;
      }
    }
    Optional<Matcher> index =
        words.ending("spoken.index", figure, Printed.NUMBER, Printed.NUMBER, Printed.NUMBER);
    Matcher number = Pattern.compile("(?:.*\\s)?(" + Printed.NUMBER + ")").matcher(figure);
    if (index.isPresent()) {
      said.add(Said.of(path.key(), index.get().group("a0")));
      said.add(Said.of(path.reach() + ".low", index.get().group("a1")));
      said.add(Said.of(path.reach() + ".high", index.get().group("a2")));
    } else if (number.matches()) {
      said.add(Said.of(path.key(), number.group(1)));
    } else {
      words.ending("gate.word", figure, ANYTHING).ifPresent(word -> said.add(word(path, word)));
    }
    return said;
  }

  /** Several words are those in reach; a single one is known again where reports have words. */
  private Said word(GatePath path, Matcher word) {
    return words
        .below(path.key() + ".", word.group("a0"))
        .map(id -> Said.of(path.key(), id))
        .orElseGet(() -> Said.something(path.reach()));
  }
}
