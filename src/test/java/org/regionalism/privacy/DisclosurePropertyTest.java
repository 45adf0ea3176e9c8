package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalism.Responses.BLANK;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.assessment.Assessment;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.GroupResult;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Settings;
import org.regionalism.assessment.WaveResult;
import org.regionalism.response.LedgerSummary;
import org.regionalism.response.Screen;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Unit;

/** Random consortia: all that is disclosed, leaf by leaf, against what was there before. */
class DisclosurePropertyTest {

  private static final Screen[] NO_SCREENS = {};
  private static final Screen[] SOME = {Screen.LONG_RUN, Screen.NO_VARIANCE};
  private static final Screen[] OTHER = {Screen.HASTE};
  private static final Rubric HARBOR = TestRubrics.harbor();
  private static final String[] SECTORS = {
    "education", "workforce", "government", "", "Zoo", "Port Lamp Mayor"
  };

  /** A consortium before and after. */
  private record Case(WaveResult raw, WaveResult shown, int k) {}

  static IntStream seeds() {
    return IntStream.rangeClosed(1, 60);
  }

  private static Case consortium(int seed) {
    Random random = new Random(seed);
    int k = 3 + random.nextInt(5);
    WaveResult raw = responses(random, k).assess(pick(random, Unit.values()));
    Settings settings = new Settings(raw.unitAsked(), k, "en", false);
    Assessment assessment =
        new Assessment(
            "Lantern Coast",
            HARBOR,
            "0",
            settings,
            Optional.empty(),
            List.of(),
            new LedgerSummary(0, 0, 0, 0, 0, 0, 0, 0, 0),
            List.of(raw),
            List.of(),
            List.of());
    return new Case(raw, Disclosure.of(assessment).assessment().latest(), k);
  }

  private static Responses responses(Random random, int k) {
    Responses responses = new Responses(HARBOR);
    int people = k + random.nextInt(40);
    int organizations = 1 + random.nextInt(9);
    int skipping = 1 + random.nextInt(5);
    boolean alike = random.nextInt(4) == 0;
    for (int i = 0; i < people; i++) {
      int organization = random.nextInt(organizations + 1);
      responses.of(organization == 0 ? "" : "Org " + organization);
      responses.in(pick(random, SECTORS), random.nextBoolean() ? "lead" : "member");
      responses.flagged(
          random.nextInt(6) == 0 ? SOME : random.nextInt(6) == 0 ? OTHER : NO_SCREENS);
      int[] answers = new int[10];
      boolean answersTrust = random.nextInt(skipping) == 0;
      for (int item = 0; item < answers.length; item++) {
        boolean blank = random.nextInt(6) == 0 || (item > 6 && !answersTrust);
        int highest = item == 7 || item == 8 ? 3 : 5;
        answers[item] = blank ? BLANK : alike ? 3 : 1 + random.nextInt(highest);
      }
      responses.add(answers);
    }
    return responses;
  }

  @SafeVarargs
  private static <T> T pick(Random random, T... from) {
    return from[random.nextInt(from.length)];
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void showsNothingThatWasNotThere(int seed) {
    Case consortium = consortium(seed);
    Map<String, Object> raw = Leaves.of(consortium.raw());

    Leaves.of(consortium.shown())
        .forEach(
            (path, leaf) -> {
              // Gaps are tested once it is decided which are shown.
              boolean adjusted = path.endsWith("/adjustedP");
              boolean unit = path.startsWith("/gaps/") && path.endsWith("/unit");
              if (!Leaves.isSilent(leaf)
                  && !path.contains(GroupResult.UNDECLARED)
                  && !adjusted
                  && !unit) {
                assertThat(leaf).as(path).isEqualTo(raw.get(path));
              }
            });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void showsNothingOfAQuestionThatFewerThanTheThresholdAnswered(int seed) {
    Case consortium = consortium(seed);
    Map<String, Object> shown = Leaves.of(consortium.shown());

    Leaves.of(consortium.raw())
        .forEach(
            (path, leaf) -> {
              if (path.endsWith("/n") && isSmall((Figure) leaf, consortium.k())) {
                String question = path.substring(0, path.length() - 1);
                assertThat(shown).as(path).doesNotContainEntry(path, leaf);
                shown.forEach(
                    (other, value) -> {
                      boolean name = other.endsWith("/value") || other.endsWith("/attribute");
                      if (other.startsWith(question) && !name) {
                        assertThat(Leaves.isSilent(value)).as(other).isTrue();
                      }
                    });
              }
            });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void showsNoCountOfFewerThanTheThreshold(int seed) {
    Case consortium = consortium(seed);

    Leaves.of(consortium.shown())
        .forEach(
            (path, leaf) -> {
              if (path.endsWith("/n")) {
                assertThat(isSmall((Figure) leaf, consortium.k())).as(path).isFalse();
              }
            });
  }

  private static boolean isSmall(Figure n, int k) {
    return n.number().isPresent() && n.number().getAsDouble() > 0 && n.number().getAsDouble() < k;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void hidesTwoGroupsOrNoneAndEnoughPeopleInThem(int seed) {
    Case consortium = consortium(seed);
    List<Function<GroupResult, Figure>> questions = new ArrayList<>();
    questions.add(GroupResult::n);
    HARBOR
        .dimensions()
        .forEach(each -> questions.add(group -> group.dimensions().get(each.id()).n()));
    HARBOR.domains().forEach(each -> questions.add(group -> group.domains().get(each.id()).n()));
    for (String attribute : new String[] {"sector", "role"}) {
      for (Function<GroupResult, Figure> question : questions) {
        List<Double> hidden = hidden(consortium, attribute, question);
        boolean anyShown =
            groups(consortium.shown(), attribute).values().stream()
                .map(question)
                .anyMatch(n -> n.number().orElse(0) > 0);
        if (anyShown && !hidden.isEmpty()) {
          assertThat(hidden).hasSizeGreaterThan(1);
          assertThat(hidden.stream().mapToDouble(n -> n).sum())
              .isGreaterThanOrEqualTo(consortium.k());
        }
      }
    }
  }

  /** The raw counts of groups that are not empty and of which the count is not shown. */
  private static List<Double> hidden(
      Case consortium, String attribute, Function<GroupResult, Figure> question) {
    Map<String, GroupResult> shown = groups(consortium.shown(), attribute);
    List<Double> hidden = new ArrayList<>();
    groups(consortium.raw(), attribute)
        .forEach(
            (value, group) -> {
              double n = question.apply(group).number().orElse(0);
              boolean isShown =
                  Optional.ofNullable(shown.get(value))
                      .map(question)
                      .filter(figure -> figure.number().isPresent())
                      .isPresent();
              if (n > 0 && !isShown) {
                hidden.add(n);
              }
            });
    return hidden;
  }

  private static Map<String, GroupResult> groups(WaveResult wave, String attribute) {
    return wave.groups().stream()
        .filter(group -> group.attribute().equals(attribute))
        .collect(Collectors.toMap(GroupResult::value, group -> group));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void repeatsNoTextOfFewerThanTheThreshold(int seed) {
    Case consortium = consortium(seed);
    Set<String> typed = new TreeSet<>(Set.of("Zoo", "Port Lamp Mayor"));

    groups(consortium.shown(), "sector")
        .forEach(
            (value, group) -> {
              if (typed.contains(value)) {
                assertThat(group.n().number().orElse(0))
                    .as(value)
                    .isGreaterThanOrEqualTo(consortium.k());
              }
            });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void showsWhatMayBeShown(int seed) {
    Case consortium = consortium(seed);

    consortium
        .raw()
        .dimensions()
        .forEach(
            (id, raw) -> {
              boolean large = raw.measure().n().number().orElse(0) >= 10;
              boolean many = raw.measure().organizations().number().orElse(0) >= 5;
              if (large && many) {
                Measure shown = consortium.shown().dimensions().get(id).measure();
                boolean odd = shown.pooledMean().equals(Figure.missing(Reason.WITHHELD));
                assertThat(shown).isEqualTo(odd ? withoutPooled(raw.measure()) : raw.measure());
              }
            });
  }

  /** Beside the mean over organizations, that over people may tell of those of odd size. */
  private static Measure withoutPooled(Measure raw) {
    Figure withheld = Figure.missing(Reason.WITHHELD);
    return new Measure(
        raw.n(),
        raw.organizations(),
        raw.mean(),
        raw.sd(),
        raw.ci(),
        raw.index(),
        raw.indexCi(),
        withheld,
        withheld,
        raw.goalIndex(),
        raw.goalCi(),
        raw.bandsInReach());
  }
}
