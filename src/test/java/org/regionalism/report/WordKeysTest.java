package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.regionalism.assessment.Assessment;
import org.regionalism.assessment.ChangeMethod;
import org.regionalism.assessment.Consensus;
import org.regionalism.assessment.DimensionResult;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Gap;
import org.regionalism.assessment.Influence;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.ItemResult;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.NamedOrganization;
import org.regionalism.assessment.Naming;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Screenings;
import org.regionalism.assessment.Scrutiny;
import org.regionalism.assessment.Verdict;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Location;
import org.regionalism.gate.GateResult;
import org.regionalism.response.InputSummary;
import org.regionalism.response.InputSummary.AnswerUse;
import org.regionalism.response.InputSummary.ColumnUse;
import org.regionalism.response.LevelRating;
import org.regionalism.rubric.NotScoredReason;
import org.regionalism.rubric.Quadrant;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Shift;
import org.regionalism.rubric.Unit;
import org.regionalism.statistic.Explanations;

/** Holds the words to the code: every key is there, and every key is said by some report. */
class WordKeysTest {

  private static final Pattern KEY = Pattern.compile("\"([a-z][a-z0-9-]*(\\.[a-z0-9-]+)+)\"");
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("org.regionalism.report.words", Locale.ROOT);

  @Test
  void hasWordsForEveryKeyInTheSources() throws IOException {
    Set<String> missing = new TreeSet<>();
    try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/regionalism/report"))) {
      List<String> keys = sources.filter(Files::isRegularFile).flatMap(WordKeysTest::keys).toList();
      assertThat(keys).hasSizeGreaterThan(100);
      keys.stream()
          .filter(key -> !BUNDLE.containsKey(key))
          .filter(key -> !BUNDLE.containsKey(key + ".one") || !BUNDLE.containsKey(key + ".many"))
          .forEach(missing::add);
    }
    assertThat(missing)
        .as("keys; the bundle itself is named too")
        .containsExactly("org.regionalism.report.words");
  }

  @Test
  void saysEveryKeyInSomeReport() {
    Set<String> unused = new TreeSet<>(BUNDLE.keySet());
    Words words =
        new Words(
            key -> {
              unused.remove(key);
              return BUNDLE.containsKey(key)
                  ? Optional.of(BUNDLE.getString(key))
                  : Optional.empty();
            });
    Stream.concat(examples().stream().map(Example::assessment), ofLevels())
        .forEach(
            assessment -> {
              Edition edition = new Edition(assessment, words, Example.VERSION);
              ReportLayout.of(edition);
              GuideLayout.of(edition);
              PrivateLayout.of(edition);
              TerminalSummary.lines(edition, new TerminalStyle(false, false));
            });
    for (Rubric rubric : List.of(Example.shipped().rubric(), twoScales())) {
      RubricLayout.of(new RubricLayout.RubricPage(rubric, words, "en"));
    }
    for (List<GateResult> gates : ExampleGates.all()) {
      Edition edition = new Edition(Example.shipped().assessment(), words, Example.VERSION, gates);
      ReportLayout.of(edition);
      GateSummary summary = GateSummary.of(edition);
      summary.lines();
      summary.verdict();
    }
    Numbers.text(new Cell.Range(1, 2, Cell.Format.INDEX), words);
    ExplanationLayout explained = new ExplanationLayout(words, Explanations.in("en"), "en");
    explained.all();
    explained.of(Explanations.in("en").named("n"));
    explained.of(Explanations.in("en").named("alpha"));
    assertThat(unused).isEmpty();
  }

  @Test
  void saysEverythingInSpanishToo() {
    ResourceBundle spanish =
        ResourceBundle.getBundle("org.regionalism.report.words", Locale.forLanguageTag("es"));
    Set<String> own = spanish.keySet().stream().filter(isOwn()).collect(Collectors.toSet());

    assertThat(own).isEqualTo(BUNDLE.keySet());
    for (String key : own) {
      assertThat(placeholders(spanish.getString(key)))
          .as(key)
          .isEqualTo(placeholders(BUNDLE.getString(key)));
    }
  }

  /** Whether a key stands in the Spanish file itself, and is not inherited. */
  private static Predicate<String> isOwn() {
    Properties file = new Properties();
    try (BufferedReader lines =
        Files.newBufferedReader(
            Path.of("src/main/resources/org/regionalism/report/words_es.properties"))) {
      file.load(lines);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return file::containsKey;
  }

  private static Set<String> placeholders(String text) {
    return Pattern.compile("\\{\\d}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @EnumSource
  void explainsEveryReason(Reason reason) {
    Absence absence = new Absence(Words.in("en"), 5);
    assertThat(absence.text(reason)).isNotBlank();
    assertThat(absence.explanation(reason)).endsWith(".");
  }

  private static Stream<Assessment> ofLevels() {
    Map<String, LevelRating> levels =
        Map.of(
            "geography", ExampleLevels.level(2),
            "network", ExampleLevels.level(5),
            "one-to-one", ExampleLevels.level(3),
            "cross-sector", ExampleLevels.level(3),
            "individual-relationships", ExampleLevels.level(5),
            "infrastructure", ExampleLevels.level(1),
            "programmatic-outputs", ExampleLevels.level(3, "seen"),
            "mission", ExampleLevels.level(4, "seen"));
    Map<String, LevelRating> older =
        Map.of(
            "geography", ExampleLevels.level(5),
            "network", ExampleLevels.level(1),
            "trust", ExampleLevels.level(2),
            "mission", ExampleLevels.level(4));
    Map<String, LevelRating> all = new TreeMap<>();
    ExampleLevels.RUBRIC
        .dimensions()
        .forEach(one -> all.put(one.id(), ExampleLevels.level(4, "seen")));
    Consensus some = ExampleLevels.consensus(levels);
    Measure sixty = Example.shipped().measures().of(60, 10, 95);
    return Stream.of(
        ExampleLevels.alone(ExampleLevels.RUBRIC, levels),
        ExampleLevels.alone(ExampleLevels.RUBRIC, older),
        ExampleLevels.alone(ExampleLevels.RUBRIC, Map.of("trust", ExampleLevels.level(5))),
        ExampleLevels.alone(ExampleLevels.RUBRIC, all, Example.shipped().assessment().latest()),
        Example.shipped().beside(some).assessment(),
        Example.shipped()
            .allDimensions(Example.shipped().measures().dimension(sixty))
            .beside(some)
            .assessment());
  }

  private static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    examples.add(standings());
    examples.add(open());
    examples.add(open().shift("focus", 50, 45, 55, Quadrant.REGIONAL, Quadrant.UNFORMED));
    examples.add(inputs());
    examples.add(Example.shipped().nameless());
    for (ChangeMethod method : ChangeMethod.values()) {
      examples.add(Example.shipped().moved(ChangeSectionTest.change(method)));
      examples.add(Example.shipped().moved(ChangeSectionTest.counted(method)));
      examples.add(
          Example.shipped()
              .unit(Unit.RESPONDENT, Unit.RESPONDENT)
              .moved(ChangeSectionTest.change(method)));
    }
    examples.add(Example.shipped().moved(ChangeSectionTest.uncounted()));
    examples.add(Example.shipped().moved(ChangeSectionTest.apart()));
    examples.add(TrendPassageTest.ofThree());
    examples.add(TrendPassageTest.ofThree().unit(Unit.RESPONDENT, Unit.ORGANIZATION));
    examples.add(TrendPassageTest.still());
    examples.add(TrendPassageTest.hidden());
    examples.add(TrendPassageTest.steadily(Verdict.UP));
    examples.add(TrendPassageTest.steadily(Verdict.DOWN));
    examples.add(Example.shipped().moved(ChangeSectionTest.down()));
    examples.add(Example.shipped().shift("reliance", 38, 31, 44, Quadrant.REGIONAL));
    examples.add(Example.shipped().item("trust-1", unasked()));
    examples.add(Example.shipped().item("trust-1", unasked()).item("trust-2", unasked()));
    for (List<String> items : List.of(List.<String>of(), List.of("net-1"), List.of("a", "b"))) {
      Example since = Example.shipped();
      examples.add(since.moved(ChangeSectionTest.since(items, "all", Optional.of("2025-05-04"))));
    }
    examples.add(
        Example.shipped().moved(ChangeSectionTest.since(List.of(), "all", Optional.empty())));
    Measures measures = Example.shipped().measures();
    examples.add(Example.shipped().dimension("trust", measures.agreed(measures.of(60, 55, 65))));
    examples.add(Example.of(twoScales()));
    examples.add(Example.of(twoScales()).language("es"));
    examples.add(Example.shipped().named("2026").after(Example.shipped().named("2025")).lenient());
    examples.add(Example.shipped().named("Only").withhold(Reason.WITHHELD));
    for (Reason reason : Reason.values()) {
      Example example = Example.shipped();
      Measure measure = example.measures().withoutInterval(50, reason);
      examples.add(
          example
              .overall(measure)
              .scrutiny(Scrutiny.missing(reason))
              .dimension("trust", DimensionResult.missing(reason))
              .item("trust-1", ItemResult.missing(reason)));
    }
    for (boolean changes : new boolean[] {false, true}) {
      Scrutiny scrutiny = new Scrutiny(new Influence.Known(changes), Screenings.untimed());
      examples.add(Example.shipped().scrutiny(scrutiny));
      examples.add(Example.shipped().overall(measures.of(50, 5, 95)).scrutiny(scrutiny));
    }
    for (Unit asked : Unit.values()) {
      examples.add(small(0).unit(Unit.RESPONDENT, asked));
      examples.add(small(1).unit(Unit.RESPONDENT, asked));
      examples.add(small(3).unit(Unit.RESPONDENT, asked));
      examples.add(small(1).unit(Unit.RESPONDENT, asked).nameless());
      examples.add(small(3).unit(Unit.RESPONDENT, asked).nameless());
    }
    examples.add(GuideLayoutTest.missingSectors());
    examples.add(GuideLayoutTest.twoWaves());
    examples.add(GuideLayoutTest.promised());
    examples.add(GuideLayoutTest.sharing(List.of("geo-1", "geo-2")));
    Example bounds = Example.shipped();
    bounds.rubric().items().forEach(item -> bounds.item(item.id(), ItemsSectionTest.bound()));
    examples.add(bounds);
    Example one = Example.shipped();
    one.rubric().items().forEach(item -> one.item(item.id(), ItemsSectionTest.bound()));
    examples.add(one.item("geo-1", Measures.item(0.8, 0.6, 0.9, List.of(1, 1, 1, 1, 8))));
    examples.add(groups().group("sector", "university", 9, 66));
    examples.add(Example.shipped().naming(new Naming(List.of(), List.of())));
    examples.add(
        Example.shipped()
            .naming(
                new Naming(
                    List.of(
                        new NamedOrganization(
                            "Pier", Figure.count(7), Figure.of(52), true, Map.of())),
                    List.of(new Gap(Naming.CONVENER, "Pier", Map.of(), Map.of())))));
    examples.add(CommentsSectionTest.withheld());
    for (int masked = 0; masked < 3; masked++) {
      examples.add(CommentsSectionTest.shown(masked));
    }
    examples.add(CommentsSectionTest.shown(1).named("2").after(Example.shipped().named("1")));
    examples.add(groups().gap("sector", "k12", 12, Figure.of(.01)));
    examples.add(groups().gap("sector", "k12", -12, Figure.of(.01)));
    examples.add(groups().gap("sector", "k12", 2, Figure.of(.6)));
    examples.add(groups().gap("sector", "k12", 2, Figure.missing(Reason.TOO_FEW)));
    examples.add(groups().hiddenGroup("sector", "unspecified", Reason.WITHHELD));
    examples.add(groups().hiddenGroup("sector", "undeclared", Reason.WITHHELD));
    examples.add(Example.shipped().hiddenGroup("sector", "k12", Reason.WITHHELD));
    for (int silent = 0; silent < 3; silent++) {
      examples.add(Example.shipped().expecting(ExampleCoverage.of(silent)));
    }
    examples.add(Example.shipped().expecting(ExampleCoverage.hidden()));
    examples.add(
        Example.shipped()
            .expecting(ExampleTargets.several())
            .dimension("trust", DimensionResult.missing(Reason.WITHHELD)));
    examples.add(Example.shipped().expecting(ExampleTargets.nextBand()));
    examples.add(Example.shipped().expecting(ExamplePlan.gone()).withhold(Reason.WITHHELD));
    return examples;
  }

  /** Everything can be one thing or another. */
  private static Example open() {
    Example example = Example.shipped();
    Measure open = example.measures().of(50, 40, 70);
    example.rubric().domains().forEach(domain -> example.domain(domain.id(), open));
    for (Shift shift : example.rubric().shifts()) {
      example.shift(shift.id(), 50, 45, 55, Quadrant.REGIONAL, Quadrant.IN_TRANSITION);
    }
    return example
        .overall(open)
        .allDimensions(example.measures().dimension(open))
        .expecting(ExampleTargets.several());
  }

  private static Example groups() {
    return Example.shipped().group("sector", "k12", 12, 40);
  }

  private static Example small(int organizations) {
    Example example = Example.of(ExampleRubric.shipped(), 4, organizations);
    return example.overall(example.measures().of(50, 40, 60));
  }

  private static Example standings() {
    Example example = Example.shipped();
    Measures measures = example.measures();
    Measure few = new Measures(example.rubric(), 43, 3).of(60, 55, 65);
    DimensionResult sided = measures.dimension(measures.of(60, 55, 65), 0.4, 0.3);
    example
        .overall(measures.of(50, 40, 60))
        .allDimensions(sided)
        .dimension(
            "geography",
            new DimensionResult(
                few,
                sided.agree(),
                sided.disagree(),
                sided.answers(),
                Figure.missing(Reason.WITHHELD),
                Figure.missing(Reason.WITHHELD),
                true,
                sided.reliability()))
        .shift("definition", 62, 55, 69, Quadrant.IN_TRANSITION, Quadrant.REGIONALISM)
        .shift("partnership", 71, 66, 78, Quadrant.REGIONALISM)
        .shift("reliance", 38, 31, 44, Quadrant.REGIONAL)
        .shift("focus", 50, 40, 60, Quadrant.UNFORMED)
        .item("trust-1", Measures.item(0.7, 0.6, 0.8, List.of(1, 2, 3, 20, 10)));
    ItemResult noCounts = Measures.item(0.7, 0.6, 0.8, List.of(9));
    return example.item(
        "trust-2",
        new ItemResult(
            noCounts.n(),
            noCounts.mean(),
            noCounts.sd(),
            Figure.missing(Reason.AT_MOST_ONE),
            Figure.missing(Reason.ALL_BUT_ONE),
            Interval.missing(Reason.AT_MOST_ONE),
            Optional.empty()));
  }

  private static ItemResult unasked() {
    ItemResult none = ItemResult.missing(Reason.NO_ANSWERS);
    return new ItemResult(
        Figure.count(0),
        none.mean(),
        none.sd(),
        none.agree(),
        none.disagree(),
        none.agreeCi(),
        Optional.of(List.of(0, 0, 0, 0, 0)));
  }

  private static Example inputs() {
    List<ColumnUse> columns = new ArrayList<>();
    for (String role : List.of("item", "attribute", "comment", "timestamp", "metadata", "unused")) {
      columns.add(new ColumnUse(columns.size() + 1, "header", role, ""));
    }
    List<AnswerUse> answers = new ArrayList<>();
    for (NotScoredReason reason : NotScoredReason.values()) {
      answers.add(new AnswerUse("geo-1", "raw", reason.id(), false, "label"));
    }
    Example example = Example.shipped();
    Measure certain = example.measures().of(60, 55, 65);
    example
        .allDimensions(example.measures().dimension(certain))
        .domain("paradigm-shift", certain)
        .domain("network-principles", certain);
    return example
        .remark(Code.ORGANIZATION_VARIANTS, Location.of("in.csv", 3, 4), "A", "B")
        .remark(Code.WAVE_MISSING, Location.of("in.csv", 1, 0), "2")
        .input(
            new InputSummary(
                "in.csv",
                "ef56",
                "layout",
                "because",
                9,
                7,
                Map.of(
                    "preview",
                    2L,
                    "ragged",
                    1L,
                    "no-wave",
                    3L,
                    "says-nothing",
                    4L,
                    "incomplete",
                    2L,
                    "screened-out",
                    1L,
                    "header",
                    1L,
                    "duplicate",
                    1L),
                columns,
                answers));
  }

  private static Rubric twoScales() {
    return ExampleRubric.read(
        """
        rubric: two-scales
        version: 1.0.0
        title: Two scales
        languages: [en]
        answer-scales:
          agreement:
            points: [{value: 1, label: Disagree}, {value: 2, label: Agree}]
            agree: 2
            disagree: 1
          maturity:
            points: [{value: 1, label: Early}, {value: 2, label: Middle}, {value: 3, label: Late}]
            agree: 3
            disagree: 1
        bands: [{id: low, from: 0, name: Low}]
        domains:
          - id: work
            title: Work
            dimensions:
              - {id: plan, title: Plan, items: [{id: p1, text: There is a plan}]}
              - {id: act, title: Act, scale: maturity, items: [{id: a1, text: It is acted on}]}
        """);
  }

  private static Stream<String> keys(Path source) {
    try {
      return KEY.matcher(Files.readString(source)).results().map((MatchResult key) -> key.group(1));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
