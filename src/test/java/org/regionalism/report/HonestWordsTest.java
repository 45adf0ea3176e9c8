package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.assessment.Change;
import org.regionalism.assessment.ChangeMethod;
import org.regionalism.assessment.Ground;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Movement;
import org.regionalism.assessment.Verdict;
import org.regionalism.rubric.Band;

/** The rules by which a sentence may be said, tried on every figure they can meet. */
class HonestWordsTest {

  private static final int STEP = 5;

  /** Words that judge a movement; no sentence of ours has them, whatever the figures. */
  private static final Map<String, Pattern> JUDGING =
      Map.of(
          "en", words("improv\\w*|better|worse\\w*|progress\\w*|declin\\w*|success\\w*|fail\\w*"),
          "es", words("mejor\\w*|peor\\w*|empeor\\w*|progres\\w*|éxito\\w*|fracas\\w*"));

  /** Words that claim a majority. */
  private static final Map<String, Pattern> MAJORITY =
      Map.of(
          "en", words("most|majority|more than half|nearly all|everyone agrees"),
          "es", words("mayoría|mayor parte|más de la mitad|casi todos"));

  /** Where such a word is no claim about the group, or is held to its figure by a test below. */
  private static final Map<String, String> ALLOWED =
      Map.ofEntries(
          Map.entry("items.title.some", "held to the lower end of the interval"),
          Map.entry("items.title.none", "held to the lower end of the interval"),
          Map.entry("items.title.one", "held to the lower end of the interval"),
          Map.entry("items.title.one.none", "held to the lower end of the interval"),
          Map.entry("items.note", "the order of bars"),
          Map.entry("plan.caption", "few promises, not a movement"),
          Map.entry("targets.lead", "how to read an index, not a movement"),
          Map.entry("absence.at-most-one.why", "an upper limit"),
          Map.entry("absence.all-but-one.why", "an upper limit"));

  private static Pattern words(String alternatives) {
    return Pattern.compile(
        "(?<![\\p{L}])(" + alternatives + ")(?![\\p{L}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Every interval on a grid, with the index in its middle. */
  static Stream<int[]> intervals() {
    return IntStream.rangeClosed(0, 100 / STEP)
        .boxed()
        .flatMap(
            low ->
                IntStream.rangeClosed(low, 100 / STEP)
                    .mapToObj(high -> new int[] {low * STEP, high * STEP}));
  }

  @ParameterizedTest
  @MethodSource("intervals")
  void namesOneBandOnlyWhereNoOtherIsInReach(int[] ends) {
    Example example = Example.shipped();
    Measure overall = example.measures().of((ends[0] + ends[1]) / 2.0, ends[0], ends[1]);
    Edition edition =
        new Edition(example.overall(overall).assessment(), Words.in("en"), Example.VERSION);
    List<Band> bands = edition.rubric().bands();
    List<String> reached =
        bands.stream()
            .filter(band -> band.from() <= ends[1])
            .filter(band -> next(bands, band) > ends[0])
            .map(band -> edition.text(band.name()))
            .toList();

    String title = new BandTitles(edition).overall(overall);
    List<String> named =
        bands.stream().map(band -> edition.text(band.name())).filter(title::contains).toList();
    String cell = new BandReach(edition).inWords(overall);

    if (reached.size() == 1) {
      assertThat(named).isEqualTo(reached);
      assertThat(cell).isEqualTo(reached.get(0));
    } else {
      assertThat(title).contains("we cannot tell yet");
      assertThat(named).containsExactly(reached.get(0), reached.get(reached.size() - 1));
      assertThat(cell).contains(reached.get(0)).contains(reached.get(reached.size() - 1));
    }
    assertThat(new BandTitles(edition).sorted(List.of(new NamedMeasure("X", overall))))
        .isEqualTo(
            switch (reached.size()) {
              case 1 -> "We stand at “%s” on X".formatted(reached.get(0));
              case 2 ->
                  "On X we stand between “%s” and “%s”: which one, we cannot tell yet"
                      .formatted(reached.get(0), reached.get(1));
              default -> "On X we cannot tell yet which band we are in";
            });
  }

  private static double next(List<Band> bands, Band band) {
    int after = bands.indexOf(band) + 1;
    return after == bands.size() ? Double.POSITIVE_INFINITY : bands.get(after).from();
  }

  @ParameterizedTest
  @MethodSource("intervals")
  void saysCrossedOverOnlyWhereTheWholeIntervalLiesAboveTheMiddle(int[] ends) {
    Example example = Example.shipped();
    Measure position = example.measures().of((ends[0] + ends[1]) / 2.0, ends[0], ends[1]);
    Finding finding = new Finding(Words.in("en"), Crossing.clauses());
    finding.add(Crossing.of(position).clause(), "X");

    assertThat(finding.title())
        .isEqualTo(
            ends[0] > 50
                ? "We have crossed over on X"
                : ends[1] < 50
                    ? "We have not crossed over yet on X"
                    : "On X we cannot tell yet whether we have crossed over");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 20, 35, 45, 49, 50, 51, 55, 70, 99, 100})
  void saysMoreThanHalfOnlyWhereTheLowerEndLiesAboveHalf(int percent) {
    double low = percent / 100.0;
    Example example = Example.shipped();
    example
        .rubric()
        .items()
        .forEach(
            item -> example.item(item.id(), Measures.item(1, low, 1, List.of(1, 1, 1, 1, 39))));
    Edition edition = new Edition(example.assessment(), Words.in("en"), Example.VERSION);
    String title = new ItemTitle(edition).of(edition.rubric().items());

    assertThat(title).startsWith(percent > 50 ? "On 46 of the 46" : "On none of the 46");
  }

  @ParameterizedTest
  @EnumSource
  void saysThatSomethingMovedOnlyByItsVerdict(Verdict verdict) {
    for (double by : new double[] {-40, -1, 0, 1, 40}) {
      Movement movement = ChangeSectionTest.moved(by, verdict);
      Change change =
          new Change(
              "2025",
              "2026",
              ChangeMethod.UNPAIRED,
              Ground.WHOLE,
              movement,
              Map.of("paradigm-shift", movement, "network-principles", movement),
              everyShift(movement),
              everyDimension(movement));
      Document document = Example.shipped().named("2026").moved(change).document();
      String moved =
          new Walk(document)
              .section("change").blocks().stream()
                  .filter(block -> !(block instanceof Block.Note))
                  .map(Object::toString)
                  .collect(Collectors.joining("\n"));
      String text = new Walk(document).section("change").title() + "\n" + moved;

      assertThat(text.toLowerCase(Locale.ROOT).contains("toward the goal"))
          .as(text)
          .isEqualTo(verdict == Verdict.UP);
      assertThat(text.toLowerCase(Locale.ROOT).contains("away from the goal"))
          .isEqualTo(verdict == Verdict.DOWN);
    }
  }

  private static Map<String, Movement> everyShift(Movement movement) {
    return Example.shipped().rubric().shifts().stream()
        .collect(Collectors.toMap(shift -> shift.id(), any -> movement));
  }

  private static Map<String, Movement> everyDimension(Movement movement) {
    return Example.shipped().rubric().dimensions().stream()
        .collect(Collectors.toMap(dimension -> dimension.id(), any -> movement));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void hasNoWordThatJudgesAMovementOrClaimsAMajorityUnbound(String language) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "org.regionalism.report.words",
            language.equals("en") ? Locale.ROOT : Locale.forLanguageTag(language));
    Map<String, String> judging = new TreeMap<>();
    for (String key : bundle.keySet()) {
      String text = bundle.getString(key);
      boolean judges =
          JUDGING.get(language).matcher(text).find() || MAJORITY.get(language).matcher(text).find();
      // That a gate failed is said of what somebody asked for, not of the group.
      boolean ofGates = key.startsWith("gate") || key.startsWith("terminal.gates");
      if (judges && !ofGates && !ALLOWED.containsKey(key)) {
        judging.put(key, text);
      }
    }
    assertThat(judging).isEmpty();
  }

  @Test
  void neverSpeaksForTheRegion() {
    ResourceBundle bundle = ResourceBundle.getBundle("org.regionalism.report.words", Locale.ROOT);
    assertThat(bundle.keySet())
        .filteredOn(key -> bundle.getString(key).contains("the region "))
        .isEmpty();
    assertThat(bundle.getString("limits.text")).contains("do not speak for the whole region");
  }
}
