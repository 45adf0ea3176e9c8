package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.regionalism.assessment.Assessment;
import org.regionalism.assessment.Change;
import org.regionalism.assessment.ChangeMethod;
import org.regionalism.assessment.Coverage;
import org.regionalism.assessment.DimensionResult;
import org.regionalism.assessment.Expectations;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Ground;
import org.regionalism.assessment.Movement;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Turnout;
import org.regionalism.assessment.Turnover;
import org.regionalism.assessment.Verdict;
import org.regionalism.response.LevelRating;
import org.regionalism.rubric.LastPlan;
import org.regionalism.rubric.Quadrant;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Targets;

class GuideLayoutTest {

  /** One consortium of every kind: surveyed, split, all withheld, levels alone, two waves, bare. */
  static Stream<Assessment> consortia() {
    Example split = Example.shipped();
    split.allDimensions(split.measures().dimension(split.measures().of(50, 40, 60), .4, .3));
    return Stream.of(
        Example.shipped().assessment(),
        split.assessment(),
        Example.shipped().withhold(Reason.WITHHELD).assessment(),
        ExampleLevels.alone(ExampleLevels.RUBRIC, levels()),
        Example.shipped()
            .named("2026")
            .after(Example.shipped().named("2025"))
            .moved(ChangeSectionTest.change(ChangeMethod.UNPAIRED))
            .assessment(),
        Example.shipped().language("es").assessment(),
        Example.of(withoutPrompts()).assessment());
  }

  private static Map<String, LevelRating> levels() {
    return Map.of(
        "geography", ExampleLevels.level(4),
        "network", ExampleLevels.level(4, "A map of who works with whom"),
        "trust", ExampleLevels.level(5));
  }

  /** One dimension, and nothing that a rubric may leave out. */
  private static Rubric withoutPrompts() {
    return ExampleRubric.read(
        """
        rubric: bare
        version: 1.0.0
        title: Bare
        languages: [en]
        answer-scales:
          agreement:
            points: [{value: 1, label: Disagree}, {value: 2, label: Agree}]
            agree: 2
            disagree: 1
        bands: [{id: low, from: 0, name: Low}, {id: high, from: 50, name: High}]
        domains:
          - id: work
            title: Work
            dimensions:
              - {id: plan, title: Plan, items: [{id: p1, text: There is a plan}]}
        """);
  }

  /** Of one sector nobody answered, of another few, and of a third it is not shown. */
  static Example missingSectors() {
    Figure withheld = Figure.missing(Reason.WITHHELD);
    Map<String, Turnout> sectors = new java.util.LinkedHashMap<>();
    sectors.put("k12", new Turnout(6, Figure.count(6), 0));
    sectors.put("university", new Turnout(6, Figure.count(0), 0));
    sectors.put("employer", new Turnout(7, Figure.count(3), 0));
    sectors.put("government", new Turnout(5, withheld, 0));
    return Example.shipped()
        .expecting(
            new Expectations(
                Targets.NONE,
                Optional.of(
                    new Coverage(
                        new Turnout(24, Figure.count(12), 0),
                        Optional.empty(),
                        sectors,
                        0,
                        Optional.empty(),
                        Optional.empty()))));
  }

  /** Of which it is known for one topic of the meeting how it moved. */
  static Example twoWaves() {
    return Example.shipped()
        .named("2026")
        .after(Example.shipped().named("2025"))
        .moved(ChangeSectionTest.change(ChangeMethod.UNPAIRED))
        .allDimensions(DimensionResult.missing(Reason.WITHHELD));
  }

  /** A topic of the day that moved, over a few statements alone. */
  static Example sharing(List<String> items) {
    Example example = Example.shipped().named("2026").after(Example.shipped().named("2025"));
    Movement movement = ChangeSectionTest.moved(5, Verdict.UP);
    Map<String, Movement> dimensions = new TreeMap<>();
    example.rubric().dimensions().forEach(one -> dimensions.put(one.id(), movement));
    return example.moved(
        new Change(
            "2025",
            "2026",
            ChangeMethod.UNPAIRED,
            new Ground(Optional.empty(), Optional.of(items), Turnover.UNPAIRED, List.of()),
            movement,
            Map.of(),
            Map.of(),
            dimensions));
  }

  @Test
  void saysThatAMovementIsOfSomeStatementsAlone() {
    List<String> texts = new Walk(guide(sharing(List.of("geo-1", "geo-2")))).texts();

    assertThat(texts)
        .contains(
            "Since 2025: Moved toward the goal. The index moved by +5 (0 to +10). That is over the"
                + " statements that both waves asked in the same way (2 of 46), and not the index"
                + " above.");
  }

  private static Document guide(Assessment assessment) {
    return GuideLayout.of(
        new Edition(assessment, Words.in(assessment.settings().language()), Example.VERSION));
  }

  private static Document guide(Example example) {
    return guide(example.assessment());
  }

  private static List<String> texts(Document.Section section) {
    return new Walk(new Document("", "", "en", Optional.empty(), List.of(section))).texts();
  }

  @ParameterizedTest
  @MethodSource("consortia")
  void takesNinetyMinutes(Assessment assessment) {
    Block.Table agenda = new Walk(guide(assessment)).table("agenda");

    assertThat(agenda.rows().stream().mapToDouble(row -> ((Cell.Amount) row.get(1)).value()).sum())
        .isEqualTo(90);
    assertThat(Walk.text(agenda.rows().get(0).get(0))).startsWith("0:00–");
    assertThat(Walk.text(agenda.rows().get(agenda.rows().size() - 1).get(0))).endsWith("–1:30");
  }

  @ParameterizedTest
  @MethodSource("consortia")
  void showsFiguresThenLeavesRoomThenAsks(Assessment assessment) {
    List<Document.Section> topics =
        guide(assessment).sections().stream().filter(one -> one.id().startsWith("topic-")).toList();

    assertThat(topics).isNotEmpty().hasSizeLessThanOrEqualTo(3);
    for (Document.Section topic : topics) {
      List<Block> blocks = topic.blocks();
      Block.Bullets questions = (Block.Bullets) blocks.get(blocks.size() - 1);
      assertThat(questions.lines()).hasSizeBetween(2, 4).noneMatch(String::isBlank);
      Block.Table box = (Block.Table) blocks.get(blocks.size() - 3);
      assertThat(box.id()).isEqualTo(topic.id() + "-box");
      assertThat(box.rows()).hasSize(4).allMatch(row -> row.equals(List.of(new Cell.Label(""))));
      assertThat(blocks.subList(1, blocks.size() - 4))
          .as("figures before the box")
          .anyMatch(block -> block instanceof Block.Table || block instanceof Block.Paragraph);
    }
  }

  @Test
  void takesPromptsFromTheRubric() {
    Example example = Example.shipped();
    Document.Section first = new Walk(guide(example)).section("topic-1");

    List<String> prompts =
        new Topics(example.edition())
            .chosen().get(0).discuss().stream().map(prompt -> prompt.in("en")).toList();
    assertThat(((Block.Bullets) first.blocks().get(first.blocks().size() - 1)).lines())
        .isEqualTo(prompts);
  }

  @Test
  void asksWhatFitsAnythingWhereTheRubricHasNoPrompts() {
    assertThat(texts(new Walk(guide(Example.of(withoutPrompts()))).section("topic-1")))
        .contains("What would somebody see here who is not in the room today?");
  }

  @Test
  void putsASplitAsAQuestionWithCountsWhereBothSidesAreLarge() {
    Example example = Example.shipped();
    example.dimension(
        "trust",
        example.measures().dimension(example.measures().of(52, 40, 60), 12 / 43., 11 / 43.));

    assertThat(new Walk(guide(example)).texts())
        .contains(
            "“Trust, not control”: 12 people say that this is how we work, 11 say that it is not."
                + " What does each side see?");
  }

  @Test
  void countsNoSideThatMayNotBeShown() {
    Example example = Example.shipped();
    DimensionResult split =
        example.measures().dimension(example.measures().of(52, 40, 60), 12 / 43., 11 / 43.);
    for (Figure side : List.of(Figure.missing(Reason.WITHHELD), Figure.of(4 / 43.))) {
      example.dimension(
          "trust",
          new DimensionResult(
              split.measure(),
              split.agree(),
              split.disagree(),
              split.answers(),
              split.leanAgree(),
              side,
              true,
              split.reliability()));
      assertThat(new Walk(guide(example)).texts())
          .contains(
              "“Trust, not control”: some say that this is how we work, others say that it is not."
                  + " What does each side see?")
          .noneMatch(text -> text.contains("12 people say"));
    }
  }

  @Test
  void leavesSplitsThatAreNoTopicForAnotherMeeting() {
    Example example = Example.shipped();
    example.allDimensions(example.measures().dimension(example.measures().of(50, 40, 60), .4, .3));

    List<String> texts = new Walk(guide(example)).texts();
    assertThat(texts).contains("For another meeting");
    assertThat(texts.stream().filter(text -> text.endsWith("What does each side see?")))
        .hasSize(14)
        .doesNotHaveDuplicates();
  }

  @Test
  void holdsWhatIsSaidAgainstWhatWasSeenOnlyWhereBothAreClear() {
    Example example = Example.shipped().shift("reliance", 50, 45, 55, Quadrant.IN_TRANSITION);
    for (String id : List.of("definition", "partnership", "focus", "resources")) {
      example.shift(id, 50, 45, 55, Quadrant.IN_TRANSITION, Quadrant.REGIONALISM);
    }
    Walk walk = new Walk(guide(example));

    assertThat(walk.table("said").rows())
        .extracting(row -> Walk.text(row.get(0)), row -> Walk.text(row.get(3)))
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Infrastructure", "Individual relationships"));
    assertThat(walk.table("said-1").rows())
        .hasSize(4)
        .allMatch(row -> row.get(1).equals(new Cell.Label("")));
    assertThat(texts(walk.section("said")))
        .contains(
            "We say “Relies on infrastructure”, and we also say “Relies on individual"
                + " relationships”. In which piece of work does each of them show?");
  }

  @Test
  void leavesOutWhatIsSaidWhereNothingIsClear() {
    Example example = Example.shipped();
    example.rubric().shifts().forEach(shift -> example.shift(shift.id(), 50, 45, 55));

    assertThat(guide(example).sections()).extracting(Document.Section::id).doesNotContain("said");
  }

  @Test
  void claimsNoMoreThanTheLowerEndAndOfThoseWhoAnswered() {
    Example example = Example.shipped().shift("definition", 62, 55.4, 69, Quadrant.REGIONALISM);
    example.dimension("trust", DimensionResult.missing(Reason.WITHHELD));
    List<String> texts = texts(new Walk(guide(example)).section("closing"));

    assertThat(texts)
        .contains(
            "Boundaries: of those who answered (43 people, 9 organizations), at least 55 of 100 on"
                + " the way from “Defined by geography” to “Defined by a network”.",
            "Nothing can be claimed yet of: Trust.");
    assertThat(texts.stream().filter(text -> text.contains("at least")))
        .hasSize(8)
        .allMatch(text -> text.contains("of those who answered (43 people, 9 organizations)"))
        .noneMatch(text -> text.contains("the region"));
  }

  @Test
  void claimsOfLevelsNoMoreThanThatTheyWereAgreedOn() {
    List<String> texts =
        texts(
            new Walk(guide(ExampleLevels.alone(ExampleLevels.RUBRIC, levels())))
                .section("closing"));

    assertThat(texts)
        .contains(
            "Trust, not control: by the levels that the group agreed on, 100 of 100 on the way to the goal.")
        .noneMatch(text -> text.contains("at least") || text.contains("people,"));
  }

  @Test
  void offersMovesOfEveryBandInReachAndOfNoOther() {
    Example example = Example.shipped();
    example.allDimensions(example.measures().dimension(example.measures().of(50, 45, 55)));
    Rubric rubric = example.rubric();
    List<String> texts = texts(new Walk(guide(example)).section("closing"));

    rubric.dimensions().stream()
        .filter(new Topics(example.edition()).chosen()::contains)
        .forEach(
            topic ->
                topic
                    .next()
                    .forEach(
                        (band, moves) -> {
                          String move = topic.shortTitle().in("en") + ": " + moves.get(0).in("en");
                          boolean reached = List.of("linking", "weaving").contains(band);
                          assertThat(texts.contains(move)).as(move).isEqualTo(reached);
                        }));
  }

  @Test
  void saysWhichSectorsAreMissing() {
    Example example = missingSectors();
    Document.Section welcome = new Walk(guide(example)).section("welcome");

    assertThat(texts(welcome))
        .contains(
            "Nobody answered from University; fewer than half of the invited"
                + " organizations answered from Employer or industry group, by the roster.");
    Block.Table room = new Walk(guide(example)).table("room");
    assertThat(Walk.cell(room, "Government", "Answered")).isEqualTo(new Cell.Withheld("<5"));
    assertThat(room.rows()).allMatch(row -> row.get(3).equals(new Cell.Label("")));
  }

  @Test
  void namesNoSilentOrganization() {
    Document guide = guide(Example.shipped().expecting(ExampleCoverage.of(2)));

    assertThat(new Walk(guide).texts()).noneMatch(text -> text.contains(ExampleCoverage.SILENT));
  }

  @Test
  void saysWhatMovedAndWhatCannotBeTold() {
    Example example = twoWaves();

    assertThat(texts(new Walk(guide(example)).section("topic-1")))
        .contains("Since 2025: Moved toward the goal. The index moved by −7 (−12 to −2).");
  }

  /** Two promises, one of them for what the rubric does not know, and a row without one. */
  static Example promised() {
    LastPlan plan =
        new LastPlan(
            List.of(
                new LastPlan.Entry(
                    Optional.of("geography"),
                    "An older name",
                    "",
                    "",
                    "",
                    new LastPlan.Promise("Ana | Luz", "Call three neighbors", "2026-03-01", "")),
                new LastPlan.Entry(
                    Optional.empty(),
                    "Our own row",
                    "",
                    "",
                    "",
                    new LastPlan.Promise("", "A shared calendar", "", "Done")),
                new LastPlan.Entry(
                    Optional.of("trust"), "Trust", "", "", "", LastPlan.Promise.NONE)));
    return Example.shipped()
        .named("2026")
        .after(Example.shipped().named("2025"))
        .moved(ChangeSectionTest.change(ChangeMethod.UNPAIRED))
        .expecting(new Expectations(Targets.NONE, Optional.empty(), plan));
  }

  @Test
  void goesThroughTheLastPromisesBeforeNewOnes() {
    Document guide = guide(promised());
    Block.Table promises = new Walk(guide).table("promises");

    assertThat(promises.rows().stream().map(row -> row.stream().map(Walk::text).toList()))
        .containsExactly(
            List.of(
                "Geography",
                "Ana | Luz",
                "Call three neighbors",
                "2026-03-01",
                "",
                "Moved toward the goal",
                ""),
            List.of("Our own row", "", "A shared calendar", "", "Done", "", ""));
    List<String> ids = guide.sections().stream().map(Document.Section::id).toList();
    assertThat(ids.indexOf("promises")).isEqualTo(ids.indexOf("closing") - 1);
    assertThat(Walk.text(new Walk(guide).table("agenda").rows().get(ids.size() - 2).get(0)))
        .endsWith("–1:30");
  }

  @Test
  void leavesOutPromisesWhereNoneWereMade() {
    assertThat(guide(Example.shipped()).sections())
        .extracting(Document.Section::id)
        .doesNotContain("promises");
  }
}
