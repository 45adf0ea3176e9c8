package org.regionalism.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.regionalism.TestRubrics;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.Table;
import org.regionalism.mapping.CodeBook;
import org.regionalism.mapping.DuplicateRule;
import org.regionalism.mapping.ExportMap;
import org.regionalism.mapping.Instructions;
import org.regionalism.mapping.Roster;
import org.regionalism.rubric.Rubric;

/** What each screen flags, worked by hand from exports. */
class ScreensTest {

  private static final Rubric TWENTY_TWO = TestRubrics.ofItems(22);
  private static final Rubric HARBOR = TestRubrics.harbor();

  /** The items of the shift, older way first; the third and the last are keyed reverse. */
  private static final String POLES =
      "alone-1,alone-2,alone-3,together-1,together-2,together-3,together-4";

  /** The screens that flag each response of an export, in order. */
  private static List<Set<Screen>> flags(Rubric rubric, String export) {
    return flags(Readings.of(rubric, export));
  }

  private static List<Set<Screen>> flags(Readings read) {
    List<Set<Screen>> all = new ArrayList<>();
    for (Respondent respondent : read.respondents()) {
      Set<Screen> raised = EnumSet.noneOf(Screen.class);
      for (Screen screen : Screen.values()) {
        if (respondent.flags().isCounted(screen)) {
          raised.add(screen);
        }
      }
      assertThat(respondent.flags().isRaised()).isEqualTo(!raised.isEmpty());
      all.add(raised);
    }
    return all;
  }

  private static Set<Screen> one(Rubric rubric, String header, String... cells) {
    List<Set<Screen>> all = flags(rubric, header + "\n" + String.join(",", cells) + "\n");
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static String items(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(i -> "i" + i).collect(Collectors.joining(","));
  }

  /** So many 4s, and then 1 and 2 in turn. */
  private static String[] run(int fours, int all) {
    return IntStream.range(0, all)
        .mapToObj(i -> i < fours ? "4" : i % 2 == 0 ? "1" : "2")
        .toArray(String[]::new);
  }

  @Test
  void flagsARunOverHalfTheItems() {
    assertThat(one(TWENTY_TWO, items(1, 22), run(10, 22))).isEmpty();
    assertThat(one(TWENTY_TWO, items(1, 22), run(11, 22))).containsExactly(Screen.LONG_RUN);
    // Half of 21 is 10½, and so 11; of 20 it is 10.
    assertThat(one(TWENTY_TWO, items(1, 21), run(10, 21))).isEmpty();
    assertThat(one(TWENTY_TWO, items(1, 20), run(10, 20))).containsExactly(Screen.LONG_RUN);
  }

  @Test
  void flagsNoRunBelowTen() {
    assertThat(one(TWENTY_TWO, items(1, 12), run(9, 12))).isEmpty();
    assertThat(one(TWENTY_TWO, items(1, 12), run(10, 12))).containsExactly(Screen.LONG_RUN);
  }

  @Test
  void followsTheOrderOfTheColumns() {
    // In the rubric's order the ten 4s stand together; the export asks every other one of them.
    List<String> header = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    for (int i = 1; i <= 10; i++) {
      header.addAll(List.of("i" + i, "i" + (i + 10)));
      cells.addAll(List.of("4", i % 2 == 0 ? "1" : "2"));
    }
    assertThat(one(TWENTY_TWO, String.join(",", header), cells.toArray(String[]::new))).isEmpty();
  }

  @Test
  void endsARunWhereNothingIsAnswered() {
    String[] cells = run(12, 22);
    cells[6] = "NA";
    assertThat(one(TWENTY_TWO, items(1, 22), cells)).isEmpty();
    cells[6] = "";
    assertThat(one(TWENTY_TWO, items(1, 22), cells)).isEmpty();
  }

  @Test
  void flagsAnswersThatAreAllAlike() {
    Rubric three = TestRubrics.ofItems(3);
    assertThat(one(three, "i1,i2,i3", "4", "4", "4")).containsExactly(Screen.NO_VARIANCE);
    assertThat(one(three, "i1,i2,i3", "4", "", "4")).containsExactly(Screen.NO_VARIANCE);
    assertThat(one(three, "i1,i2,i3", "4", "4", "5")).isEmpty();
    // A single answer says nothing of how the others would have been.
    assertThat(one(three, "i1,i2,i3", "4", "NA", "NA")).isEmpty();
    assertThat(one(TestRubrics.ofItems(1), "i1", "4")).isEmpty();
  }

  @Test
  void comparesPlacesOnScalesOfSeveralKinds() {
    // "Strongly disagree" and "Never" are both the first choice, of values 1 and 0.
    String header = POLES + ",open-1,open-2,kept-1";
    String[] first = {"1", "1", "1", "1", "1", "1", "1", "Never", "Never", "1"};
    assertThat(one(HARBOR, header, first)).containsExactly(Screen.LONG_RUN, Screen.NO_VARIANCE);
    first[8] = "Sometimes";
    assertThat(one(HARBOR, header, first)).isEmpty();
  }

  @Test
  void takesTheLastChoiceOfOneScaleForTheLastOfAnother() {
    // "Strongly agree" is the fifth of five choices, and "Always" the fourth of four.
    String header = POLES + ",open-1,open-2,kept-1";
    String[] last = {"5", "5", "5", "5", "5", "5", "5", "Always", "Always", "5"};
    assertThat(one(HARBOR, header, last)).containsExactly(Screen.LONG_RUN, Screen.NO_VARIANCE);
    // The second choices are a quarter and a third of the way up.
    String[] second = {"2", "2", "2", "2", "2", "2", "2", "Sometimes", "Sometimes", "2"};
    assertThat(one(HARBOR, header, second)).isEmpty();
  }

  @Test
  void flagsBothPolesOfEveryShiftAtTheSameExtreme() {
    assertThat(one(HARBOR, POLES, "5", "5", "1", "5", "5", "5", "1"))
        .containsExactly(Screen.BOTH_POLES);
    assertThat(one(HARBOR, POLES, "1", "1", "5", "1", "1", "1", "5"))
        .containsExactly(Screen.BOTH_POLES);
    // At opposite extremes they fit together.
    assertThat(one(HARBOR, POLES, "1", "1", "5", "5", "5", "5", "1")).isEmpty();
    // One answer short of the extreme.
    assertThat(one(HARBOR, POLES, "5", "5", "1", "5", "5", "4", "1")).isEmpty();
    // Not as keyed: agreeing with everything contradicts itself within a pole.
    assertThat(one(HARBOR, POLES, "5", "5", "5", "5", "5", "5", "5"))
        .containsExactly(Screen.NO_VARIANCE);
  }

  @Test
  void judgesAPoleByTheAnswersThatScoreIt() {
    // 60% are needed: two of three, three of four.
    assertThat(one(HARBOR, POLES, "5", "", "1", "5", "5", "", "1"))
        .containsExactly(Screen.BOTH_POLES);
    assertThat(one(HARBOR, POLES, "5", "", "", "5", "5", "5", "1")).isEmpty();
  }

  @Test
  void looksForPolesOnlyWhereShiftsAreAsked() {
    assertThat(lookedFor(HARBOR, POLES)).contains(Screen.BOTH_POLES);
    // Two of three and three of four are just enough.
    assertThat(lookedFor(HARBOR, "alone-1,alone-2,together-1,together-2,together-3"))
        .contains(Screen.BOTH_POLES);
    assertThat(lookedFor(HARBOR, "alone-1,alone-2,alone-3,together-1,together-2"))
        .doesNotContain(Screen.BOTH_POLES);
    assertThat(lookedFor(TWENTY_TWO, items(1, 22))).doesNotContain(Screen.BOTH_POLES);
  }

  private static Set<Screen> lookedFor(Rubric rubric, String header) {
    String cells = header.replaceAll("[^,]+", "4");
    Flags flags = Readings.of(rubric, header + "\n" + cells + "\n").respondents().get(0).flags();
    return Arrays.stream(Screen.values())
        .filter(flags::isLookedFor)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Screen.class)));
  }

  @Test
  void flagsResponsesThatRepeatAllAnswersOfAnother() {
    String same = "A,2,3,2,3,2,3,2,3,2,3";
    String export =
        "organization,"
            + items(1, 10)
            + "\n"
            + same
            + "\n"
            + same
            + "\nB"
            + same.substring(1)
            + "\n";
    assertThat(flags(TestRubrics.ofItems(10), export))
        .containsExactly(Set.of(), Set.of(Screen.DUPLICATE), Set.of());
    // Nine answers are too few to tell.
    String nine = export.replace(",i10", "").replace(",3\n", "\n");
    assertThat(flags(TestRubrics.ofItems(10), nine)).containsOnly(Set.of());
  }

  @Test
  void countsNoCopyThatWasLeftOut() {
    String rows = "2,3,2,3,2,3,2,3,2,3\n".repeat(3);
    for (DuplicateRule rule : List.of(DuplicateRule.KEEP_FIRST, DuplicateRule.COUNT)) {
      Instructions instructions =
          new Instructions(ExportMap.NONE, CodeBook.NONE, Roster.NONE, rule);
      Readings read =
          Readings.of(
              TestRubrics.ofItems(10),
              instructions,
              items(1, 10) + "\n" + rows,
              Optional.empty(),
              false);
      assertThat(flags(read).stream().filter(all -> all.contains(Screen.DUPLICATE)))
          .hasSize(rule == DuplicateRule.COUNT ? 2 : 0);
    }
  }

  @Test
  void flagsAnswersGivenFasterThanTheyCanBeRead() {
    String header = "Duration (in seconds),i1,i2,i3,i4";
    Rubric four = TestRubrics.ofItems(4);
    assertThat(one(four, header, "7.9", "1", "2", "1", "2")).containsExactly(Screen.HASTE);
    assertThat(one(four, header, "8", "1", "2", "1", "2")).isEmpty();
    // Two answers, one of them that the item does not apply.
    assertThat(one(four, header, "3", "1", "NA", "", "")).containsExactly(Screen.HASTE);
    assertThat(one(four, header, "4", "1", "NA", "", "")).isEmpty();
    assertThat(one(four, header, "soon", "1", "2", "1", "2")).isEmpty();
    assertThat(lookedFor(four, header)).contains(Screen.HASTE);
    assertThat(lookedFor(four, "i1,i2,i3,i4")).doesNotContain(Screen.HASTE);
  }

  /**
   * Ten answers take twenty seconds; of three copies each is the first, the second and the last.
   */
  @Test
  void flagsAsManyCopiesInWhateverOrder() {
    for (List<Integer> seconds :
        List.of(List.of(9, 90, 95), List.of(90, 9, 95), List.of(95, 90, 9))) {
      assertThat(counts(seconds)).containsExactly(1L, 2L, 2L);
    }
    for (List<Integer> seconds : List.of(List.of(9, 8, 95), List.of(8, 95, 9), List.of(95, 9, 8))) {
      assertThat(counts(seconds)).containsExactly(2L, 2L, 2L);
    }
    assertThat(counts(List.of(9, 8, 7))).containsExactly(3L, 2L, 3L);
    assertThat(counts(List.of(90, 80, 70))).containsExactly(0L, 2L, 2L);
  }

  /** How many are too fast, how many are repetitions, and how many are flagged, of copies. */
  private static List<Long> counts(List<Integer> seconds) {
    String rows =
        seconds.stream().map(each -> each + ",2,3,2,3,2,3,2,3,2,3\n").collect(Collectors.joining());
    List<Flags> flags =
        Readings.of(TestRubrics.ofItems(10), "Duration (in seconds)," + items(1, 10) + "\n" + rows)
            .respondents()
            .stream()
            .map(Respondent::flags)
            .toList();
    return List.of(
        flags.stream().filter(each -> each.isCounted(Screen.HASTE)).count(),
        flags.stream().filter(each -> each.isCounted(Screen.DUPLICATE)).count(),
        flags.stream().filter(Flags::isRaised).count());
  }

  @Test
  void flagsResponsesThatLeaveTooMuchBlank() {
    Rubric five = TestRubrics.ofItems(5, "60%");
    assertThat(one(five, items(1, 5), "1", "2", "", "", "")).containsExactly(Screen.INCOMPLETE);
    assertThat(one(five, items(1, 5), "1", "2", "3", "", "")).isEmpty();
    assertThat(one(five, items(1, 5), "1", "NA", "I cannot tell", "", "")).isEmpty();
    // Of two items that were shown, two are needed.
    String hidden = "Not asked";
    assertThat(one(five, items(1, 5), "1", "", hidden, hidden, hidden))
        .containsExactly(Screen.INCOMPLETE);
    assertThat(one(five, items(1, 5), "1", "2", hidden, hidden, hidden)).isEmpty();
    assertThat(one(five, "organization," + items(1, 5), "A", "NA", "", "No response", "", ""))
        .containsExactly(Screen.INCOMPLETE);
  }

  @Test
  void judgesReverseItemsByTheirOtherEnd() {
    // Of the older way one forward and the reverse item, of the newer way the same.
    String poles = "alone-1,alone-3,together-1,together-2,together-4";
    assertThat(one(HARBOR, poles, "5", "1", "5", "5", "1")).containsExactly(Screen.BOTH_POLES);
    assertThat(one(HARBOR, poles, "1", "5", "1", "1", "5")).containsExactly(Screen.BOTH_POLES);
    assertThat(one(HARBOR, poles, "5", "1", "1", "1", "5")).isEmpty();
  }

  @Test
  void saysWhereItCannotTellCopies() {
    Rubric ten = TestRubrics.ofItems(10);
    String rows = "1,2,1,2,1,2,1,2,1,2\n2,1,2,1,2,1,2,1,2,1\n1,2,1,2,1,2,1,2,1,2\n";
    List<Flags> flags = new ArrayList<>();
    try (Table table = Readings.table(items(1, 10) + "\n" + rows)) {
      new ResponseReader(
              ten,
              Instructions.NONE,
              new Duplicates(DuplicateRule.COUNT, new DigestTable(), 1),
              false,
              new Diagnostics(),
              Progress.NONE,
              Comments.wanted(false),
              new WaveNames(ten))
          .read(
              ExportHead.of(table),
              "survey.csv",
              Optional.empty(),
              respondent -> flags.add(respondent.flags()));
    } catch (RefusedException | IOException refused) {
      throw new AssertionError(refused);
    }

    assertThat(flags)
        .extracting(each -> each.isTooMany(Screen.DUPLICATE))
        .containsExactly(false, true, false);
    assertThat(flags)
        .extracting(each -> each.isCounted(Screen.DUPLICATE))
        .containsExactly(false, false, true);
  }
}
