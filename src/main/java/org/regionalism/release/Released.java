package org.regionalism.release;

import static org.regionalism.release.JsonFigures.list;
import static org.regionalism.release.JsonFigures.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.regionalism.notation.Node;
import org.regionalism.notation.Node.BooleanNode;
import org.regionalism.notation.Node.ListNode;
import org.regionalism.notation.Node.MapNode;
import org.regionalism.notation.Node.NullNode;
import org.regionalism.notation.Node.NumberNode;
import org.regionalism.notation.Node.TextNode;

/**
 * The figures that a consortium has released: those that its {@code assessment.json} shows, and no
 * others. Whatever repeats one is held against this.
 *
 * @param report the whole file
 */
public record Released(MapNode report) {

  /** What has moved stands apart: {@code overall.change.verdict}. */
  private static final Pattern CHANGE =
      Pattern.compile("(?:(overall|(?:domains|shifts|dimensions)\\..+?)\\.)?change(?:\\.(.+))?");

  /** What is found in the file as a whole, and in no wave. */
  private static final Pattern WHOLE = Pattern.compile("(waves|ledger|gates|rubric)\\..+");

  /**
   * Tells whether all figures that are quoted are shown, in one of the places where they could be.
   *
   * @param quoted the figures
   * @return false where one is kept back, missing, or another one
   */
  public boolean shows(Quoted quoted) {
    return quoted.subjects().stream()
        .anyMatch(
            subject ->
                quoted.said().stream().allMatch(said -> shows(quoted.round(), subject, said)));
  }

  private boolean shows(Round round, String subject, Said said) {
    return find(round, subject, said.key())
        .filter(own -> said.text().map(text -> fits(text, own)).orElseGet(() -> isShown(own)))
        .isPresent();
  }

  /**
   * Finds a number.
   *
   * @param round the round
   * @param subject what it is about, as in {@link Quoted}
   * @param key what it measures
   * @return the number; empty where it is not shown
   */
  public OptionalDouble number(Round round, String subject, String key) {
    return find(round, subject, key).stream()
        .filter(NumberNode.class::isInstance)
        .mapToDouble(node -> ((NumberNode) node).value().doubleValue())
        .findFirst();
  }

  /**
   * Finds a word.
   *
   * @param subject what it is about in the last survey, as in {@link Quoted}
   * @param key what it says
   * @return the word, also {@code true} and {@code false}; empty where it is not shown
   */
  public Optional<String> word(String subject, String key) {
    return find(Round.SURVEY, subject, key).flatMap(Released::word);
  }

  /**
   * Tells whether it is there at all, shown or not.
   *
   * @param subject what is looked for in the last survey, as in {@link Quoted}
   * @return whether the file has a place for it
   */
  public boolean has(String subject) {
    return find(Round.SURVEY, subject, "").isPresent();
  }

  private Optional<Node> find(Round round, String subject, String key) {
    String path = subject.isEmpty() || key.isEmpty() ? subject + key : subject + "." + key;
    Matcher change = CHANGE.matcher(path);
    if (change.matches()) {
      String of = Optional.ofNullable(change.group(1)).orElse("");
      String what = Optional.ofNullable(change.group(2)).orElse("");
      return change(round)
          .flatMap(it -> walk(it, of.isEmpty() || what.isEmpty() ? of + what : of + "." + what));
    }
    return WHOLE.matcher(path).matches()
        ? walk(report, path)
        : wave(round).flatMap(it -> walk(it, path));
  }

  private Optional<MapNode> wave(Round round) {
    return last(
        list(report, "waves").stream()
            .filter(
                wave -> round == Round.LAST || !text(wave, "basis").equals(Optional.of("levels")))
            .toList());
  }

  private Optional<MapNode> change(Round round) {
    Optional<String> to = wave(round).flatMap(wave -> text(wave, "wave"));
    return last(
        list(report, "changes").stream()
            .filter(one -> round == Round.LAST || text(one, "to").equals(to))
            .toList());
  }

  private static <T> Optional<T> last(List<T> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** Ids may have full stops in them, so that every key is tried with which the path can begin. */
  private static Optional<Node> walk(Node node, String path) {
    if (path.isEmpty()) {
      return Optional.of(node);
    }
    if (node instanceof MapNode map) {
      return map.entries().stream()
          .flatMap(entry -> below(entry.value(), entry.key(), path).stream())
          .findFirst();
    }
    if (!(node instanceof ListNode list)) {
      return Optional.empty();
    }
    if (path.matches("low|high") && list.elements().size() == 2) {
      return Optional.of(list.elements().get(path.equals("low") ? 0 : 1));
    }
    return list.elements().stream()
        .filter(MapNode.class::isInstance)
        .flatMap(one -> below(one, name((MapNode) one), path).stream())
        .findFirst();
  }

  private static Optional<Node> below(Node node, String key, String path) {
    if (path.equals(key)) {
      return Optional.of(node);
    }
    return path.startsWith(key + ".")
        ? walk(node, path.substring(key.length() + 1))
        : Optional.empty();
  }

  /** By what an element of a list is known. */
  private static String name(MapNode element) {
    return text(element, "wave")
        .or(() -> text(element, "name"))
        .or(() -> both(element, "attribute", "value"))
        .or(() -> both(element, "figure", "condition"))
        .orElse("");
  }

  private static Optional<String> both(MapNode element, String first, String second) {
    return text(element, first)
        .flatMap(one -> text(element, second).map(other -> one + "." + other));
  }

  private static Optional<String> word(Node node) {
    if (node instanceof BooleanNode truth) {
      return Optional.of(Boolean.toString(truth.value()));
    }
    return node instanceof TextNode text ? Optional.of(text.value()) : Optional.empty();
  }

  private static boolean isShown(Node own) {
    return !(own instanceof NullNode)
        && !(own instanceof ListNode list && list.elements().isEmpty());
  }

  private static boolean fits(String said, Node own) {
    return own instanceof NumberNode number
        ? Printed.of(said).filter(it -> it.fits(number.value().doubleValue())).isPresent()
        : word(own).equals(Optional.of(said));
  }
}
