package org.regionalism.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.export.ExportFile;
import org.regionalism.export.ReadingOptions;
import org.regionalism.export.Table;
import org.regionalism.response.Calendar;
import org.regionalism.response.ExportHead;
import org.regionalism.response.Ratings;
import org.regionalism.response.Respondent;
import org.regionalism.response.ResponseReader;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Unit;
import org.regionalism.tally.Handover;
import org.regionalism.tally.ScoringPlan;
import org.regionalism.tally.Tallies;

/** The same responses come to the same results, to the last bit, however they arrive. */
class InvarianceTest {

  private static final Rubric HARBOR = TestRubrics.harbor();

  private static final List<String> AGREEMENT =
      List.of("Strongly disagree", "2", "Neutral", "De acuerdo", "5 – Strongly agree", "NA", "");
  private static final List<String> FREQUENCY =
      List.of("Never", "A veces", "2", "always", "n/a", "");

  /** A column of a random export: its header and a cell a response. */
  private record RandomColumn(String header, List<String> cells) {}

  private static List<RandomColumn> columns(long seed) {
    Random random = new Random(seed);
    int rows = 40 + random.nextInt(160);
    List<RandomColumn> columns = new ArrayList<>();
    columns.add(drawn("wave", List.of("spring", "spring", "Fall round"), rows, random));
    columns.add(
        drawn(
            "organization",
            List.of("Pier", "Lamp", "Net", "Sail", "Oar", "Buoy", "Knot", "", "Pier"),
            rows,
            random));
    columns.add(drawn("sector", List.of("School", "government", "other", ""), rows, random));
    columns.add(drawn("role", List.of("lead", "member"), rows, random));
    HARBOR
        .dimensions()
        .forEach(
            dimension -> {
              List<String> answers =
                  dimension.scale().id().equals("frequency") ? FREQUENCY : AGREEMENT;
              dimension
                  .items()
                  .forEach(item -> columns.add(drawn(item.id(), answers, rows, random)));
            });
    return columns;
  }

  private static RandomColumn drawn(String header, List<String> from, int rows, Random random) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      cells.add(from.get(random.nextInt(from.size())));
    }
    return new RandomColumn(header, cells);
  }

  private static List<String> rows(List<RandomColumn> columns) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < columns.get(0).cells().size(); i++) {
      int row = i;
      rows.add(
          columns.stream().map(column -> column.cells().get(row)).collect(Collectors.joining(",")));
    }
    return rows;
  }

  private static String header(List<RandomColumn> columns) {
    return columns.stream().map(RandomColumn::header).collect(Collectors.joining(","));
  }

  /** What the responses come to. */
  private record Results(List<WaveResult> waves, List<Change> changes) {}

  private static Tallies tallies(String header, List<String> rows) throws Exception {
    Tallies tallies = new Tallies(new ScoringPlan(HARBOR));
    read(header, rows, tallies);
    return tallies;
  }

  private static void read(String header, List<String> rows, Consumer<Respondent> into)
      throws Exception {
    String export = header + "\n" + String.join("\n", rows) + "\n";
    Diagnostics diagnostics = new Diagnostics();
    try (Table table =
        ExportFile.open(
            ExportFile.STANDARD_INPUT,
            new ByteArrayInputStream(export.getBytes(UTF_8)),
            ReadingOptions.NONE)) {
      new ResponseReader(HARBOR, false, diagnostics)
          .read(ExportHead.of(table), "a.csv", Optional.empty(), into);
    }
    diagnostics.refuseErrors();
  }

  private static Results assess(Tallies tallies) {
    Assessor assessor = new Assessor(HARBOR, Responses.settings(Unit.ORGANIZATION));
    List<WaveResult> waves = assessor.assess(tallies, new Ratings(), List.of(), new Calendar());
    List<Change> changes =
        assessor.steps(tallies, waves).stream()
            .map(step -> assessor.change(step, Optional.of(tallies)))
            .toList();
    return new Results(waves, changes);
  }

  private static Results expected(List<RandomColumn> columns) throws Exception {
    Results results = assess(tallies(header(columns), rows(columns)));
    assertThat(results.waves()).extracting(WaveResult::wave).containsExactly("spring", "fall");
    assertThat(results.waves().get(0).overall().index().number()).isPresent();
    assertThat(results.changes()).hasSize(1);
    return results;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void rowsMayBeShuffled(long seed) throws Exception {
    List<RandomColumn> columns = columns(seed);
    List<String> rows = rows(columns);
    Collections.shuffle(rows, new Random(seed));

    assertThat(assess(tallies(header(columns), rows))).isEqualTo(expected(columns));
  }

  /** Some come two or three times, too fast or not. */
  @ParameterizedTest
  @ValueSource(longs = {51, 52, 53, 54, 55, 56})
  void copiesMayBeShuffled(long seed) throws Exception {
    List<RandomColumn> columns = columns(seed);
    Random random = new Random(seed);
    List<String> rows = new ArrayList<>();
    for (String row : rows(columns)) {
      for (int copies = Math.max(1, random.nextInt(6) - 2); copies > 0; copies--) {
        rows.add(row + "," + (random.nextBoolean() ? 9 : 900));
      }
    }
    String header = header(columns) + ",Duration (in seconds)";
    Results expected = assess(tallies(header, rows));
    assertThat(expected.waves().get(0).scrutiny().screening().index().number()).isPresent();
    Collections.shuffle(rows, random);

    assertThat(assess(tallies(header, rows))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  void columnsMayBeShuffled(long seed) throws Exception {
    List<RandomColumn> columns = columns(seed);
    List<RandomColumn> shuffled = new ArrayList<>(columns);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(assess(tallies(header(shuffled), rows(shuffled)))).isEqualTo(expected(columns));
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26})
  void filesMayBeSplit(long seed) throws Exception {
    List<RandomColumn> columns = columns(seed);
    List<String> rows = rows(columns);
    int cut = new Random(seed).nextInt(rows.size() - 1) + 1;

    Tallies parts = tallies(header(columns), rows.subList(cut, rows.size()));
    parts.add(tallies(header(columns), rows.subList(0, cut)));

    assertThat(assess(parts)).isEqualTo(expected(columns));
  }

  /** As many rows as are handed on in several batches. */
  @ParameterizedTest
  @ValueSource(longs = {41, 42, 43})
  void tallyingMayHaveAThreadOfItsOwn(long seed) throws Exception {
    List<RandomColumn> columns = columns(seed);
    List<String> rows =
        Collections.nCopies(20, rows(columns)).stream().flatMap(List::stream).toList();
    Tallies apart = new Tallies(new ScoringPlan(HARBOR));
    try (Handover handover = new Handover(apart)) {
      read(header(columns), rows, handover);
    }

    assertThat(assess(apart)).isEqualTo(assess(tallies(header(columns), rows)));
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33})
  void oneResponseMoreIsNotTheSame(long seed) throws Exception {
    List<RandomColumn> columns = columns(seed);
    List<String> rows = rows(columns);
    rows.add(rows.get(0));

    assertThat(assess(tallies(header(columns), rows))).isNotEqualTo(expected(columns));
  }
}
