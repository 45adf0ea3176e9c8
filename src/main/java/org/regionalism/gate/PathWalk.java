package org.regionalism.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.Nearest;
import org.regionalism.gate.FigurePath.Root;

/**
 * Follows one readable path through the published schema of {@code assessment.json}: keys as the
 * schema has them, ids as the rubric has them. What is not there is reported, with what was
 * probably meant.
 */
record PathWalk(FigureIds ids, Diagnostics diagnostics, Root root, String text, Location at) {

  private static final int MOST_LISTED = 14;

  /** What an object alone stands for, the first that it has. */
  private static final List<String> HEADLINES = List.of("index", "verdict");

  private static final List<String> ENDS = List.of(FigurePath.LOW, FigurePath.HIGH);

  Optional<FigurePath> from(FigureShape start, String path) {
    return path.endsWith(".")
        ? missing("", List.of(), start.keys())
        : follow(start, List.of(), path);
  }

  private Optional<FigurePath> follow(FigureShape shape, List<String> steps, String rest) {
    if (rest.isEmpty()) {
      return end(shape, steps);
    }
    String key = rest.split("\\.", 2)[0];
    Optional<FigureShape> own = shape.property(key).filter(any -> shape.keys().contains(key));
    if (own.isPresent()) {
      return follow(own.get(), with(steps, key), after(rest, key));
    }
    if (shape.isInterval() && ENDS.contains(rest)) {
      return Optional.of(new FigurePath(root, with(steps, rest), shape.end()));
    }
    if (shape.element().isPresent()) {
      return element(shape.element().get(), steps, rest);
    }
    return shape.byId().isPresent()
        ? id(shape.byId().get(), steps, rest, ids.below(steps))
        : missing(key, steps, shape.isInterval() ? ENDS : shape.keys());
  }

  /** A group by its attribute and value, or an organization by its name. */
  private Optional<FigurePath> element(FigureShape shape, List<String> steps, String rest) {
    if (steps.equals(List.of(FigureIds.NAMED))) {
      return name(shape, steps, rest);
    }
    List<String> attributes = ids.attributes(steps.get(0));
    Optional<String> attribute = first(rest, attributes);
    if (attribute.isEmpty()) {
      return missing(rest.split("\\.", 2)[0], steps, attributes);
    }
    List<String> below = with(steps, attribute.get());
    List<String> values = ids.values(attribute.get());
    String more = after(rest, attribute.get());
    return values.isEmpty() ? name(shape, below, more) : id(shape, below, more, values);
  }

  /** A name may have full stops in it; it ends where a key follows. */
  private Optional<FigurePath> name(FigureShape shape, List<String> steps, String rest) {
    int stop = rest.indexOf('.');
    while (stop >= 0 && first(rest.substring(stop + 1), shape.keys()).isEmpty()) {
      stop = rest.indexOf('.', stop + 1);
    }
    String name = stop < 0 ? rest : rest.substring(0, stop);
    return name.isEmpty()
        ? missing(name, steps, List.of())
        : follow(shape, with(steps, name), after(rest, name));
  }

  private Optional<FigurePath> id(
      FigureShape shape, List<String> steps, String rest, List<String> known) {
    Optional<String> id = first(rest, known);
    return id.isPresent()
        ? follow(shape, with(steps, id.get()), after(rest, id.get()))
        : missing(rest.split("\\.", 2)[0], steps, known);
  }

  private Optional<FigurePath> end(FigureShape shape, List<String> steps) {
    Optional<FigureKind> kind = steps.isEmpty() ? Optional.empty() : shape.kind(ids.below(steps));
    if (kind.isPresent()) {
      return Optional.of(new FigurePath(root, steps, kind.get()));
    }
    Optional<String> headline = HEADLINES.stream().filter(shape.keys()::contains).findFirst();
    if (headline.isPresent()) {
      return follow(shape, steps, headline.get());
    }
    List<String> below =
        shape.isInterval() ? ENDS : shape.keys().isEmpty() ? ids.below(steps) : shape.keys();
    diagnostics.add(Code.GATE_NO_FIGURE, at, text, listed(below));
    return Optional.empty();
  }

  private Optional<FigurePath> missing(String key, List<String> steps, List<String> known) {
    Stream<String> elsewhere = steps.size() > 1 ? Stream.empty() : ids.places(key);
    String hint =
        Nearest.to(key, known)
            .map(near -> text.replace(key, near))
            .or(elsewhere::findFirst)
            .map(meant -> "Did you mean '" + meant + "'?")
            .orElseGet(() -> listed(known));
    diagnostics.add(
        Code.GATE_UNKNOWN_FIGURE, at, text, key, steps.isEmpty() ? start() : place(steps), hint);
    return Optional.empty();
  }

  private String start() {
    return root == Root.CHANGE ? "a change" : "a wave";
  }

  private static String place(List<String> steps) {
    return "'" + String.join(".", steps) + "'";
  }

  private static String listed(List<String> known) {
    return known.isEmpty() || known.size() > MOST_LISTED
        ? "'regionalism explain' lists all measures, 'regionalism rubric show' all ids."
        : "There are " + String.join(", ", known) + ".";
  }

  /** The longest of what is known that a path begins with. */
  private static Optional<String> first(String rest, List<String> known) {
    return known.stream()
        .filter(one -> rest.equals(one) || rest.startsWith(one + "."))
        .max(Comparator.comparingInt(String::length));
  }

  private static String after(String rest, String step) {
    return rest.length() == step.length() ? "" : rest.substring(step.length() + 1);
  }

  private static List<String> with(List<String> steps, String step) {
    List<String> more = new ArrayList<>(steps);
    more.add(step);
    return List.copyOf(more);
  }
}
