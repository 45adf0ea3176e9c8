package org.regionalism.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.regionalism.gate.FigurePath;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Lens;
import org.regionalism.rubric.Shift;
import org.regionalism.statistic.Explanation;
import org.regionalism.statistic.Explanations;
import org.regionalism.statistic.Part;

/** Names the figure of a gate as the report does, or by its path where the report has no name. */
record GateSubject(Edition edition, FigurePath path) {

  /** The parts that explain the measures of the whole, domains, dimensions, shifts and lenses. */
  private static final List<Part> HEADLINES = List.of(Part.DIMENSIONS, Part.SHIFTS, Part.MEASURES);

  /** The whole before a figure: "Trust: index 57", or "Trust, split: yes". */
  String with(String figure, boolean word) {
    Optional<String> measure = measure();
    Optional<String> whose = whose();
    if (measure.isEmpty() || (whose.isEmpty() && path.subject().size() > 1)) {
      return words().of("gate.figure", path.text(), figure);
    }
    if (whose.isEmpty()) {
      return words().of("gate.figure", measure.get(), figure);
    }
    String name = small(measure.get());
    return word
        ? words().of("gate.figure", words().of("list.more", whose.get(), name), figure)
        : words().of("gate.figure", whose.get(), words().of("gate.measure", name, figure));
  }

  /** Of what the figure is; empty for a figure of the whole wave. */
  private Optional<String> whose() {
    List<String> subject = path.subject();
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    String id = subject.get(subject.size() - 1);
    return switch (subject.get(0)) {
      case "overall" -> Optional.of(words().of("overall.name"));
      case "dimensions" ->
          one(
              edition.rubric().dimensions().stream().filter(is -> is.id().equals(id)),
              edition::markedName);
      case "domains" ->
          one(
              edition.rubric().domains().stream().filter(is -> is.id().equals(id)),
              (Domain is) -> edition.text(is.shortTitle()));
      case "shifts" ->
          one(
              edition.rubric().shifts().stream().filter(is -> is.id().equals(id)),
              (Shift is) -> words().of("change.shift", edition.text(is.shortTitle())));
      case "lenses" ->
          one(
              edition.rubric().lenses().stream()
                  .filter(is -> is.id().equals(subject.get(1)))
                  .flatMap(is -> is.values().stream())
                  .filter(is -> is.id().equals(id)),
              (Lens.Value is) -> edition.text(is.title()));
      default -> Optional.empty();
    };
  }

  private static <T> Optional<String> one(Stream<T> found, Function<T, String> name) {
    return found.findFirst().map(name);
  }

  /** The name of the measure, as it is explained. */
  private Optional<String> measure() {
    String first = path.subject().stream().findFirst().orElse("");
    if (first.equals("ledger")) {
      return words().find("ledger." + path.key());
    }
    Explanations explained = Explanations.in(edition.assessment().settings().language());
    Optional<String> name =
        parts(first)
            .flatMap(part -> explained.of(part).stream())
            .filter(one -> one.key().equals(path.key()))
            .map(Explanation::name)
            .findFirst();
    return path.isEnd()
        ? name.map(whole -> words().of("gate." + path.steps().get(path.steps().size() - 1), whole))
        : name;
  }

  private Stream<Part> parts(String first) {
    if (path.root() == FigurePath.Root.CHANGE) {
      return Stream.of(Part.CHANGES);
    }
    if (first.isEmpty()) {
      return Stream.of(Part.WAVES);
    }
    Optional<Part> own =
        Arrays.stream(Part.values())
            .filter(part -> part.id().equals(first) && !HEADLINES.contains(part))
            .findFirst();
    return own.isPresent() ? own.stream() : HEADLINES.stream();
  }

  /** Within a sentence; abbreviations stay as they are. */
  private static String small(String name) {
    return name.length() > 1 && Character.isLowerCase(name.charAt(1))
        ? Character.toLowerCase(name.charAt(0)) + name.substring(1)
        : name;
  }

  private Words words() {
    return edition.words();
  }
}
