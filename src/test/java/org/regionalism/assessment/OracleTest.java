package org.regionalism.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.regionalism.TestRubrics;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.export.ExportFile;
import org.regionalism.export.ReadingOptions;
import org.regionalism.export.Table;
import org.regionalism.notation.Node;
import org.regionalism.notation.Node.ListNode;
import org.regionalism.notation.Node.MapNode;
import org.regionalism.notation.Node.NumberNode;
import org.regionalism.notation.NodeReader;
import org.regionalism.response.Calendar;
import org.regionalism.response.ExportHead;
import org.regionalism.response.Ratings;
import org.regionalism.response.ResponseReader;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.RubricReader;
import org.regionalism.rubric.Unit;
import org.regionalism.tally.ScoringPlan;
import org.regionalism.tally.Tallies;
import org.regionalism.tally.WaveTally;

/** Our figures against those of R and its package psych; see {@code oracle/README.md}. */
class OracleTest {

  private static final Path FOLDER = Path.of("src/test/resources/oracle");
  private static final Offset<Double> EXACTLY = within(1e-9);

  private static MapNode expected =
      new MapNode(org.regionalism.diagnostic.Location.of(""), List.of());
  private static Optional<AnswerScale> scale = Optional.empty();
  private static List<Change> changes = List.of();
  private static Tallies tallies = new Tallies(new ScoringPlan(TestRubrics.ofItems(1)));
  private static List<WaveResult> byOrganization = List.of();
  private static List<WaveResult> byRespondent = List.of();

  @BeforeAll
  static void scoreBothWays() throws Exception {
    expected =
        (MapNode)
            NodeReader.readYaml(
                    "expected.json",
                    Files.readAllBytes(FOLDER.resolve("expected.json")),
                    new Diagnostics())
                .orElseThrow();
    byRespondent = score(Unit.RESPONDENT);
    byOrganization = score(Unit.ORGANIZATION);
  }

  private static List<WaveResult> score(Unit unit) throws Exception {
    Rubric rubric = RubricReader.read("mini.yaml", Files.readAllBytes(FOLDER.resolve("mini.yaml")));
    tallies = new Tallies(new ScoringPlan(rubric));
    Diagnostics diagnostics = new Diagnostics();
    Calendar calendar;
    try (Table table =
        ExportFile.open(FOLDER.resolve("mini.csv").toString(), nothing(), ReadingOptions.NONE)) {
      calendar =
          new ResponseReader(rubric, false, diagnostics)
              .read(ExportHead.of(table), "mini.csv", Optional.empty(), tallies)
              .calendar();
    }
    assertThat(diagnostics.toList()).isEmpty();
    Assessor assessor = new Assessor(rubric, new Settings(unit, 5, "en", false));
    List<WaveResult> waves = assessor.assess(tallies, new Ratings(), List.of(), calendar);
    changes =
        Changes.of(assessor, tallies, waves).stream().map(change -> change.judged(rubric)).toList();
    scale = Optional.of(rubric.dimensions().get(0).scale());
    return waves;
  }

  private static InputStream nothing() throws IOException {
    return new ByteArrayInputStream(new byte[0]);
  }

  @Test
  void keepsWavesInTheOrderOfTheirFirstResponse() {
    assertThat(byOrganization)
        .extracting(WaveResult::wave)
        .containsExactly("2026 spring", "2026 fall");
  }

  @Test
  void countsRespondents() {
    for (WaveResult wave : byOrganization) {
      assertThat((double) wave.respondents()).isEqualTo(number(wave(wave), "respondents"));
    }
  }

  @Test
  void agreesOnDimensions() {
    for (WaveResult wave : byOrganization) {
      wave.dimensions()
          .forEach(
              (id, result) -> {
                MapNode figures = map(map(wave(wave), "dimensions"), id);
                compare(result.measure(), figures);
                compare(result.agree(), figures, "agree");
                compare(result.disagree(), figures, "disagree");
                compare(result.answers(), figures, "answers");
                compare(result.leanAgree(), figures, "leanAgree");
                compare(result.leanDisagree(), figures, "leanDisagree");
              });
    }
  }

  @Test
  void agreesOnReliability() {
    for (WaveResult wave : byOrganization) {
      wave.dimensions()
          .forEach(
              (id, result) -> {
                MapNode figures = map(map(wave(wave), "dimensions"), id);
                Reliability reliability = result.reliability();
                compare(reliability.alpha(), figures, "alpha");
                compare(reliability.alphaN(), figures, "alphaN");
                compare(reliability.alphaCi(), figures, "alphaCi");
                compare(reliability.rwg(), figures, "rwg");
                compare(reliability.icc1(), figures, "icc1");
                compare(reliability.icc2(), figures, "icc2");
                MapNode itemRest = map(figures, "itemRest");
                assertThat(reliability.itemRest()).hasSize(itemRest.entries().size());
                reliability.itemRest().forEach((item, rest) -> compare(rest, itemRest, item));
              });
    }
  }

  @Test
  void agreesOnChangeOverPairsOfOrganizations() {
    Change change = changes.get(0);
    assertThat(changes).hasSize(1);
    assertThat(change.method()).isEqualTo(ChangeMethod.ORGANIZATIONS_PAIRED);
    MapNode figures = map(expected, "change");
    compareMovement(change.overall(), map(map(figures, "overall"), "byOrganization"));
    MapNode adjusted = map(expected, "changeAdjustedP");
    change
        .dimensions()
        .forEach(
            (id, movement) -> {
              compareMovement(movement, map(map(figures, id), "byOrganization"));
              compare(movement.adjustedP(), adjusted, id);
              assertThat(movement.verdict()).contains(Verdict.CANNOT_TELL);
            });
  }

  @Test
  void agreesOnChangeOfWavesThatAreNotPaired() {
    WavePair waves =
        WavePair.of(
            tallies.waves().get("2026 spring"),
            tallies.waves().get("2026 fall"),
            Unit.ORGANIZATION,
            Unit.ORGANIZATION);
    MapNode figures = map(expected, "change");
    int place = 0;
    for (String id : List.of("habit", "practice", "trust")) {
      Movement movement = waves.unpaired(place++, scale);
      MapNode welch = map(map(figures, id), "welch");
      compare(movement.difference(), welch, "difference");
      compare(movement.ci(), welch, "ci");
      compare(movement.p(), welch, "p");
      assertThat(movement.pairs()).isEqualTo(Figure.missing(Reason.UNPAIRED));
    }
  }

  @Test
  void agreesOnChangeOfPeople() {
    PeoplePairs pairs =
        new PeoplePairs(
            WavePair.of(
                tallies.waves().get("2026 spring"),
                tallies.waves().get("2026 fall"),
                Unit.ORGANIZATION,
                Unit.ORGANIZATION),
            tallies.match("2026 spring", "2026 fall").orElseThrow());
    MapNode figures = map(expected, "change");
    int place = 0;
    for (String id : List.of("habit", "practice", "trust")) {
      compareMovement(pairs.movement(place++, scale), map(map(figures, id), "byRespondent"));
    }
    compareMovement(
        pairs.movement(tallies.plan().overallQuestion(), scale),
        map(map(figures, "overall"), "byRespondent"));
  }

  @Test
  void agreesOnChangeSinceAnEarlierReport() throws Exception {
    Rubric rubric = RubricReader.read("mini.yaml", Files.readAllBytes(FOLDER.resolve("mini.yaml")));
    EarlierWave earlier = EarlierWaves.of(rubric, byOrganization.get(0));
    Change change =
        new Assessor(rubric, new Settings(Unit.ORGANIZATION, 5, "en", false))
            .since(earlier, CommonGround.of(rubric, earlier), tallies, byOrganization.get(1))
            .orElseThrow();
    MapNode figures = map(expected, "change");
    for (String id : List.of("habit", "practice", "trust", "overall")) {
      Movement movement =
          id.equals("overall")
              ? change.overall()
              : Objects.requireNonNull(change.dimensions().get(id));
      MapNode welch = map(map(figures, id), "welch");
      compare(movement.difference(), welch, "difference");
      compare(movement.ci(), welch, "ci");
      compare(movement.p(), welch, "p");
    }
  }

  private static void compareMovement(Movement movement, MapNode figures) {
    compare(movement.pairs(), figures, "pairs");
    compare(movement.difference(), figures, "difference");
    compare(movement.ci(), figures, "ci");
    compare(movement.p(), figures, "p");
  }

  @Test
  void agreesOnComposites() {
    for (WaveResult wave : byOrganization) {
      compare(wave.overall(), map(wave(wave), "overall"));
      wave.domains()
          .forEach((id, measure) -> compare(measure, map(map(wave(wave), "domains"), id)));
      wave.shifts()
          .forEach((id, shift) -> compare(shift.measure(), map(map(wave(wave), "shifts"), id)));
    }
  }

  @Test
  void agreesOnPooledFiguresWhereThePersonIsTheUnit() {
    for (WaveResult wave : byRespondent) {
      comparePooled(wave.overall(), map(wave(wave), "overall"));
      wave.dimensions()
          .forEach(
              (id, result) ->
                  comparePooled(result.measure(), map(map(wave(wave), "dimensions"), id)));
      wave.shifts()
          .forEach(
              (id, shift) -> comparePooled(shift.measure(), map(map(wave(wave), "shifts"), id)));
    }
  }

  @Test
  void agreesOnItems() {
    for (WaveResult wave : byOrganization) {
      wave.items()
          .forEach(
              (id, item) -> {
                MapNode figures = map(map(wave(wave), "items"), id);
                compare(item.n(), figures, "n");
                compare(item.mean(), figures, "mean");
                compare(item.sd(), figures, "sd");
                compare(item.agree(), figures, "agree");
                compare(item.disagree(), figures, "disagree");
                compare(item.agreeCi(), figures, "agreeCi");
                MapNode counts = map(figures, "counts");
                List<Integer> ours = item.counts().orElseThrow();
                assertThat(ours).hasSize(counts.entries().size());
                for (int point = 0; point < ours.size(); point++) {
                  assertThat((double) ours.get(point))
                      .isEqualTo(number(counts, Integer.toString(point + 1)));
                }
              });
    }
  }

  private static void compare(Measure measure, MapNode figures) {
    compare(measure.n(), figures, "n");
    compare(measure.organizations(), figures, "organizations");
    compare(measure.mean(), figures, "mean");
    compare(measure.sd(), figures, "sd");
    compare(measure.ci(), figures, "ci");
    compare(measure.index(), figures, "index");
    compare(measure.indexCi(), figures, "indexCi");
    compare(measure.pooledMean(), figures, "pooledMean");
    compare(measure.hubEffect(), figures, "hubEffect");
  }

  private static void comparePooled(Measure measure, MapNode figures) {
    compare(measure.n(), figures, "n");
    compare(measure.mean(), figures, "pooledMean");
    compare(measure.sd(), figures, "pooledSd");
    compare(measure.ci(), figures, "pooledCi");
  }

  private static void compare(Figure ours, MapNode figures, String key) {
    assertThat(ours.number()).as(key).isPresent();
    assertThat(ours.number().getAsDouble()).as(key).isCloseTo(number(figures, key), EXACTLY);
  }

  private static void compare(Interval ours, MapNode figures, String key) {
    ListNode ends = (ListNode) node(figures, key);
    assertThat(ours).as(key).isInstanceOf(Interval.Shown.class);
    Interval.Shown shown = (Interval.Shown) ours;
    assertThat(shown.low()).as(key).isCloseTo(number(ends.elements().get(0)), EXACTLY);
    assertThat(shown.high()).as(key).isCloseTo(number(ends.elements().get(1)), EXACTLY);
  }

  private static MapNode wave(WaveResult wave) {
    return map(map(expected, "waves"), wave.wave());
  }

  private static MapNode map(MapNode map, String key) {
    return (MapNode) node(map, key);
  }

  private static double number(MapNode map, String key) {
    return number(node(map, key));
  }

  private static double number(Node node) {
    return ((NumberNode) node).value().doubleValue();
  }

  private static Node node(MapNode map, String key) {
    return Objects.requireNonNull(
        map.entries().stream()
            .filter(entry -> entry.key().equals(key))
            .map(Node.Entry::value)
            .findFirst()
            .orElse(null),
        key);
  }

  /**
   * R's gaps are over people, however few; of those with five on each side, gaps of waves are the
   * same.
   */
  @Test
  void agreesOnGapsBetweenPeople() {
    int compared = 0;
    for (WaveResult wave : byRespondent) {
      MapNode figures = map(wave(wave), "gaps");
      WaveTally tally = Objects.requireNonNull(tallies.waves().get(wave.wave()));
      for (GroupResult group : wave.groups()) {
        String sector = group.value().substring(0, 1).toUpperCase(Locale.ROOT);
        MapNode gap = map(figures, sector + group.value().substring(1));
        TwoSides sides =
            TwoSides.of(
                Objects.requireNonNull(tally.groupOrganizations(0).get(group.value())),
                tally.organizations());
        compareGap(sides.measure(2, scale, Unit.RESPONDENT, true), gap);
        if (sides.canBeTested(Unit.RESPONDENT, 2)) {
          compareGap(
              wave.gaps().stream()
                  .filter(one -> one.value().equals(group.value()))
                  .map(one -> Objects.requireNonNull(one.dimensions().get("trust")))
                  .findFirst()
                  .orElseThrow(),
              gap);
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(4);
  }

  private static void compareGap(GapMeasure measure, MapNode gap) {
    compare(measure.difference(), gap, "difference");
    compare(measure.ci(), gap, "ci");
    compare(measure.p(), gap, "p");
  }
}
