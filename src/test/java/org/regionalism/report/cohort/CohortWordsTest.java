package org.regionalism.report.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Verdict;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Location;
import org.regionalism.report.Accord;
import org.regionalism.report.WatchedWords;
import org.regionalism.report.Words;
import org.regionalism.report.cohort.GateOutcome.Outcome;

/** Holds the words of the cohort report to its code, and Spanish to English. */
class CohortWordsTest {

  private static final String BUNDLE = "org.regionalism.report.cohort.words";
  private static final Path FILES = Path.of("src/main/resources/org/regionalism/report/cohort");
  private static final Pattern KEY = Pattern.compile("\"(cohort(?:\\.[a-z0-9-]+)+)\"");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

  private static final Set<String> KEYS = ResourceBundle.getBundle(BUNDLE, Locale.ROOT).keySet();

  @Test
  void hasWordsForEveryKeyInTheSources() throws IOException {
    Set<String> written = new TreeSet<>();
    try (Stream<Path> sources =
        Files.list(Path.of("src/main/java/org/regionalism/report/cohort"))) {
      for (Path source : sources.toList()) {
        KEY.matcher(Files.readString(source))
            .results()
            .forEach((MatchResult key) -> written.add(key.group(1)));
      }
    }
    assertThat(written).hasSizeGreaterThan(50);
    assertThat(written)
        .allSatisfy(
            key -> assertThat(KEYS.contains(key) || KEYS.contains(key + ".many")).as(key).isTrue());
  }

  @Test
  void saysEveryKeyInSomeReport() {
    Set<String> unused = new TreeSet<>(KEYS);
    Words words = WatchedWords.of(BUNDLE, unused).or(Words.in("en"));
    for (Cohort cohort : cohorts()) {
      CohortLayout.of(new CohortEdition(cohort, words, "0.0.0"));
    }
    assertThat(unused).isEmpty();
  }

  @Test
  void saysEverythingInSpanishToo() throws IOException {
    Properties english = properties("words.properties");
    Properties spanish = properties("words_es.properties");

    assertThat(spanish.keySet()).isEqualTo(english.keySet());
    for (String key : english.stringPropertyNames()) {
      assertThat(placeholders(spanish.getProperty(key)))
          .as(key)
          .isEqualTo(placeholders(english.getProperty(key)));
    }
  }

  private static Properties properties(String name) throws IOException {
    Properties properties = new Properties();
    try (Reader lines = Files.newBufferedReader(FILES.resolve(name))) {
      properties.load(lines);
    }
    return properties;
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static List<Cohort> cohorts() {
    List<Cohort> cohorts = new ArrayList<>();
    cohorts.add(full(false));
    cohorts.add(full(true));
    cohorts.add(Cohorts.of());
    cohorts.add(Cohorts.of(Cohorts.member("A", 70, 5)));
    cohorts.add(Cohorts.of(true, List.of(Cohorts.member("A", 70, 5)), List.of()));
    cohorts.add(
        Cohorts.of(
            true, List.of(Cohorts.member("A", 70, 5), Cohorts.member("B", 40, 5)), List.of()));
    cohorts.add(
        Cohorts.of(
            Cohorts.member("A", 70, 5),
            Cohorts.member("B", 71, 5),
            Cohorts.member("C", 30, 5),
            Cohorts.member("D", 31, 5)));
    cohorts.add(Cohorts.of(Cohorts.member("A", 20, 5), Cohorts.member("B", 21, 5)));
    cohorts.add(Cohorts.of(Cohorts.member("A", MemberFigures.NONE, Optional.empty())));
    for (Accord accord : Accord.values()) {
      MemberFigures figures = Cohorts.figures(60, 5, accord);
      cohorts.add(
          Cohorts.of(
              Cohorts.member("A", figures, Optional.empty()),
              Cohorts.member("B", figures, Optional.empty())));
    }
    List<CohortMember> many = new ArrayList<>();
    for (int i = 0; i <= Panels.LONGEST * Panels.MOST; i++) {
      many.add(Cohorts.member("Consortium " + i, 50, 5));
    }
    cohorts.add(Cohorts.of(false, many, List.of()));
    cohorts.add(Cohorts.of(false, many.subList(0, 30), List.of()));
    cohorts.add(gated(List.of(gate(Outcome.PASS))));
    cohorts.add(gated(List.of(gate(Outcome.PASS), gate(Outcome.PASS))));
    return cohorts;
  }

  private static Cohort full(boolean ranked) {
    List<CohortMember> members = new ArrayList<>(Cohorts.row(6));
    for (Comparison why :
        List.of(Comparison.OTHER_RUBRIC, Comparison.OTHER_SETTINGS, Comparison.NO_SURVEY)) {
      members.add(Cohorts.apart("Apart " + why, why));
    }
    int next = 0;
    for (Verdict verdict : Verdict.values()) {
      members.add(
          Cohorts.member(
              "Moved " + next++,
              Cohorts.figures(55, 4),
              Optional.of(Cohorts.change(Optional.of(verdict)))));
    }
    for (Reason reason : List.of(Reason.OTHER_ITEMS, Reason.WITHHELD)) {
      Moved moved = new Moved(Optional.empty(), Figure.missing(reason), Interval.missing(reason));
      members.add(
          Cohorts.member(
              "Moved " + next++,
              Cohorts.figures(55, 4),
              Optional.of(
                  new MemberChange(
                      Optional.empty(),
                      Optional.empty(),
                      moved,
                      java.util.Map.of(),
                      java.util.Map.of()))));
    }
    Cohort cohort =
        Cohorts.of(
            ranked,
            members,
            List.of(
                refused(Code.WAVE_TOO_SMALL, "2026", "5"),
                refused(Code.ANSWER_UNMATCHED, "a", "b", "c", "d")));
    return gated(cohort, List.of(gate(Outcome.FAIL), gate(Outcome.WARN), gate(Outcome.PASS)));
  }

  private static RefusedExport refused(Code code, String... arguments) {
    return RefusedExport.of(
        "Refused",
        List.of(new Diagnostic(code, Location.of("in/a.csv", 3, 2), List.of(arguments))));
  }

  private static GateOutcome gate(Outcome outcome) {
    return new GateOutcome("A", "overall.index at-least 40", outcome, "The index is 39.");
  }

  private static Cohort gated(List<GateOutcome> gates) {
    return gated(
        Cohorts.of(false, Cohorts.row(2), List.of(refused(Code.WAVE_TOO_SMALL, "2026", "5"))),
        gates);
  }

  private static Cohort gated(Cohort cohort, List<GateOutcome> gates) {
    return new Cohort(
        cohort.rubric(),
        cohort.settings(),
        cohort.ranked(),
        cohort.date(),
        cohort.members(),
        cohort.refused(),
        gates);
  }
}
