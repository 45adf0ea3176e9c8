package org.regionalism.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.regionalism.release.Measured;
import org.regionalism.release.PeopleSet;
import org.regionalism.release.Statement;
import org.regionalism.release.Statement.Showing;

/**
 * Takes the groups of an attribute that are shown from the whole: what is left are those that are
 * kept back. Numbers of people, opinions and shares are each known of other groups, and so each is
 * tried by itself.
 *
 * <p>Several attributes at once give no more: where anybody may be in any combination of groups, as
 * for all that a reader knows, a sum of numbers by group that is 1 for some people and 0 for all
 * others depends on one attribute alone.
 */
record Differences(Phrases phrases) implements Attack {

  private enum Known {
    NUMBERS,
    OPINIONS,
    SHARES;

    /** Any of these says that it is known. */
    List<Measured> any() {
      return switch (this) {
        case NUMBERS -> List.of(Measured.N);
        case OPINIONS -> List.of(Measured.MEAN, Measured.INDEX, Measured.GAP);
        case SHARES -> List.of(Measured.ANSWERS, Measured.AGREE, Measured.DISAGREE);
      };
    }
  }

  @Override
  public List<Finding> on(Target target) {
    List<Finding> found = new ArrayList<>();
    for (String question : target.facts().questions()) {
      target
          .facts()
          .groups(question)
          .forEach(
              (attribute, groups) ->
                  Stream.of(Known.values())
                      .flatMap(known -> look(target, question, groups, known).stream())
                      .findFirst()
                      .ifPresent(found::add));
    }
    return found;
  }

  private Optional<Finding> look(
      Target target, String question, List<PeopleSet> groups, Known known) {
    Facts facts = target.facts();
    List<PeopleSet> shown = new ArrayList<>();
    List<PeopleSet> hidden = new ArrayList<>();
    for (PeopleSet group : groups) {
      if (isShown(facts, question, group, known)) {
        shown.add(group);
      } else if (isKeptBack(facts, question, group, known)) {
        hidden.add(group);
      }
    }
    if (!isWholeKnown(facts, question, known) || shown.isEmpty() || hidden.isEmpty()) {
      return Optional.empty();
    }
    Measured counted = known == Known.SHARES ? Measured.ANSWERS : Measured.N;
    Optional<Long> left = left(facts, question, shown, counted);
    if (left.isPresent() && left.get() == 0) {
      return Optional.empty();
    }
    boolean few = left.filter(target::isFew).isPresent();
    boolean alone = hidden.size() == 1 && !hidden.get(0).value().equals(PeopleSet.UNDECLARED);
    return few || alone
        ? Optional.of(finding(target, question, shown, hidden, left, known))
        : Optional.empty();
  }

  private static boolean isShown(Facts facts, String question, PeopleSet group, Known known) {
    return known.any().stream()
            .anyMatch(
                one -> facts.find(question, group, one).filter(Statement::isShown).isPresent())
        && facts.people(question, group).filter(n -> n == 0).isEmpty();
  }

  /** A group in which nobody answered takes nothing away. */
  private static boolean isKeptBack(Facts facts, String question, PeopleSet group, Known known) {
    boolean withheld =
        known.any().stream()
            .anyMatch(
                one ->
                    facts
                        .find(question, group, one)
                        .filter(it -> it.showing() == Showing.WITHHELD)
                        .isPresent());
    boolean nobody = facts.people(question, group).filter(n -> n == 0).isPresent();
    return withheld && (!nobody || known == Known.SHARES);
  }

  /** Whether what the parts are taken from is known. */
  private static boolean isWholeKnown(Facts facts, String question, Known known) {
    PeopleSet whole = PeopleSet.WHOLE;
    return switch (known) {
      case NUMBERS -> facts.people(question, whole).isPresent();
      case OPINIONS -> {
        Optional<Statement> pooled = facts.find(question, whole, Measured.POOLED_MEAN);
        yield pooled.isPresent()
            ? pooled.get().isShown()
            : facts.find(question, whole, Measured.INDEX).filter(Statement::isShown).isPresent();
      }
      case SHARES ->
          facts.find(question, whole, Measured.ANSWERS).filter(Statement::isShown).isPresent()
              && Stream.of(Measured.AGREE, Measured.DISAGREE)
                  .anyMatch(
                      one ->
                          facts.find(question, whole, one).filter(Statement::isShown).isPresent());
    };
  }

  /** How many are left, where that is known of the whole and of all parts that are shown. */
  private static Optional<Long> left(
      Facts facts, String question, List<PeopleSet> shown, Measured counted) {
    double left = facts.number(question, PeopleSet.WHOLE, counted).orElse(Double.NaN);
    for (PeopleSet group : shown) {
      left -= facts.number(question, group, counted).orElse(Double.NaN);
    }
    return Double.isNaN(left) ? Optional.empty() : Optional.of(Math.round(left));
  }

  private Finding finding(
      Target target,
      String question,
      List<PeopleSet> shown,
      List<PeopleSet> hidden,
      Optional<Long> left,
      Known known) {
    Facts facts = target.facts();
    Map<Measured, Statement> first = facts.sets(question).getOrDefault(hidden.get(0), Map.of());
    Measured counted = known == Known.SHARES ? Measured.ANSWERS : Measured.N;
    String what = phrases.sets(hidden);
    String parts =
        phrases.minus(
            facts.number(question, PeopleSet.WHOLE, counted),
            shown,
            set -> facts.number(question, set, counted));
    String key = "difference." + known.name().toLowerCase(Locale.ROOT);
    String how =
        left.isPresent()
            ? phrases.of(key, parts, Long.toString(left.get()), what)
            : phrases.of(key + ".uncounted", what);
    return new Finding(
        Way.DIFFERENCE,
        first.values().iterator().next().place(),
        target.wave(),
        question,
        hidden,
        how);
  }
}
