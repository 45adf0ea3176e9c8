package org.regionalism.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalism.recovery.Reporting.check;
import static org.regionalism.recovery.Reporting.ways;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.assessment.Assessment;
import org.regionalism.assessment.Assessor;
import org.regionalism.assessment.Change;
import org.regionalism.assessment.CommonGround;
import org.regionalism.assessment.EarlierWave;
import org.regionalism.assessment.WaveResult;
import org.regionalism.cli.Run;
import org.regionalism.privacy.DisclosedFixture;
import org.regionalism.privacy.SeveralWaves;
import org.regionalism.report.json.EarlierReader;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Unit;

/**
 * A first report and a later one that is compared with it, put together: what each may show by
 * itself can be too much beside the other.
 */
class LaterReportTest {

  private static final Rubric ONE = TestRubrics.ofItems(1);

  @TempDir private Path folder = Path.of("unset");

  /** So many of each sector, all but the last of whom answer both dimensions. */
  private static Responses people(String wave, int schools, int city, int silent) {
    Responses responses = new Responses(Reporting.RUBRIC).wave(wave);
    for (int i = 0; i < schools + city; i++) {
      responses.of("Org " + i % 7).in(i < schools ? "k12" : "government", "", "");
      int a = 1 + i % 5;
      int b = 1 + (i * 3 + 1) % 5;
      int last = i < schools + city - silent ? b : Responses.BLANK;
      responses.add(a, b, a, b, 3, a, b, a, 2, last, last);
    }
    return responses;
  }

  private Path first(Rubric rubric, Responses responses, Unit unit) throws Exception {
    SeveralWaves alone = new SeveralWaves(rubric, List.of(responses.assess(unit)), List.of());
    return Reporting.write(DisclosedFixture.of(alone.shown()), folder.resolve("first"));
  }

  /** The later wave as it is, with what has moved since the first report. */
  private static SeveralWaves later(Rubric rubric, Responses responses, Unit unit, Path first)
      throws Exception {
    Path file = first.resolve("assessment.json");
    byte[] bytes = Files.readAllBytes(file);
    EarlierWave earlier =
        new EarlierReader(rubric, "0", Responses.settings(Unit.ORGANIZATION))
            .read(file.toString(), "assessment.json", sha256(bytes), bytes);
    WaveResult wave = responses.assess(unit);
    Change change =
        new Assessor(rubric, Responses.settings(unit))
            .since(earlier, CommonGround.of(rubric, earlier), responses.tallies(), wave)
            .orElseThrow();
    return new SeveralWaves(rubric, List.of(wave), List.of(change));
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private Path write(String name, Assessment shown) throws Exception {
    return Reporting.write(DisclosedFixture.of(shown), folder.resolve(name));
  }

  /** A build that decides on the later wave as if there were no first report. */
  private Path forgetful(SeveralWaves later) throws Exception {
    return write("forgetful", later.byRulesAlone());
  }

  private static void assertCaught(Path first, Path later, String said) {
    Run run = Run.of("privacy-check", first.toString(), later.toString());
    assertThat(run.code()).as(run.out() + run.err()).isEqualTo(1);
    assertThat(run.out()).contains(said);
  }

  private static void assertSafe(Path... reports) {
    for (Path report : reports) {
      assertThat(Run.of("privacy-check", report.toString()).code()).isZero();
    }
    Run both = Run.of("privacy-check", reports[0].toString(), reports[1].toString());
    assertThat(both.code()).as(both.out() + both.err()).isZero();
  }

  /** Each of the two is safe by itself. */
  @Test
  void catchesAGroupThatTwoPeopleJoined() throws Exception {
    Path first = first(Reporting.RUBRIC, people("spring", 12, 8, 0), Unit.RESPONDENT);
    SeveralWaves later = later(Reporting.RUBRIC, people("fall", 12, 10, 0), Unit.RESPONDENT, first);
    Path forgetful = forgetful(later);

    assertThat(check(forgetful).findings()).isEmpty();
    assertCaught(first, forgetful, "`sector`: government has 10 people here and 8 in ");
    assertThat(ways(check(first, forgetful))).containsExactly(Way.TWO_REPORTS);
    assertSafe(first, write("careful", later.shown()));
  }

  /** Then the hash tells nothing, and the name of the wave has to do. */
  @ParameterizedTest
  @ValueSource(strings = {"report.md", "report.html", "report.xlsx"})
  void catchesItWhereOnlyAPageOrWorkbookOfTheFirstIsGiven(String file) throws Exception {
    Path first = first(Reporting.RUBRIC, people("spring", 12, 8, 0), Unit.RESPONDENT).resolve(file);
    SeveralWaves later =
        later(
            Reporting.RUBRIC, people("fall", 12, 10, 0), Unit.RESPONDENT, first.resolveSibling(""));

    assertCaught(
        first,
        forgetful(later).resolve("assessment.json"),
        "government has 10 people here and 8 in ");
    assertSafe(first, write("careful", later.shown()).resolve("assessment.json"));
  }

  /** Where nothing else tells a consortium's name, it is that of its export. */
  @Test
  void catchesItWhereTheLaterReportIsCalledByAnotherExport() throws Exception {
    Path first = first(Reporting.RUBRIC, people("spring", 12, 8, 0), Unit.RESPONDENT);
    Path json =
        forgetful(later(Reporting.RUBRIC, people("fall", 12, 10, 0), Unit.RESPONDENT, first))
            .resolve("assessment.json");
    String before = Files.readString(json);
    assertThat(before).contains("\"consortium\": \"Lantern Coast\"");
    Files.writeString(json, before.replace("Lantern Coast", "responses of this fall"));

    assertCaught(first, json, "2 people joined or left");
  }

  /** The group is as large as before, and two of it answered less. */
  @Test
  void catchesAQuestionInWhichTwoFewerOfAGroupAreScored() throws Exception {
    Path first = first(Reporting.RUBRIC, people("spring", 12, 10, 0), Unit.RESPONDENT);
    SeveralWaves later = later(Reporting.RUBRIC, people("fall", 12, 10, 2), Unit.RESPONDENT, first);
    Path forgetful = forgetful(later);

    assertCaught(first, forgetful, "2 people joined or left");
    assertThat(check(first, forgetful).findings())
        .allMatch(one -> one.question().matches("dimensions\\.patience|domains\\.principles"));
    assertSafe(first, write("careful", later.shown()));
  }

  /** A build that hides the one group and shows all others tells of it all the same. */
  @Test
  void catchesAGroupThatIsHiddenAlone() throws Exception {
    Path first = first(Reporting.RUBRIC, people("spring", 12, 8, 0), Unit.RESPONDENT);
    SeveralWaves later = later(Reporting.RUBRIC, people("fall", 12, 10, 0), Unit.RESPONDENT, first);
    Path careful = write("careful", later.shown());
    Path json = careful.resolve("assessment.json");
    String before = Files.readString(json);
    String after =
        before.replaceFirst("\"value\": \"k12\",\\s+\"n\": null", "\"value\": \"k12\", \"n\": 12");
    assertThat(after).isNotEqualTo(before);
    Files.writeString(json, after);

    assertCaught(first, json, "the whole 22 − k12 12 = 10 people");
  }

  /** In spring people count; in fall organizations, of which all but one have five people. */
  @Test
  void catchesAMeanOverPeopleThatIsKeptBackInWhatMoved() throws Exception {
    Responses spring = new Responses(ONE).wave("spring").in("a");
    spring.of("A").add(2).add(3).add(4).add(1).add(5).of("B").add(2).add(3).add(4).add(1).add(5);
    Path first = first(ONE, spring, Unit.ORGANIZATION);
    Responses fall = new Responses(ONE).wave("fall").in("a");
    for (String name : List.of("A", "B", "C", "D", "E")) {
      fall.of(name).add(2).add(name.charAt(0) - 'A' + 1).add(4).add(4).add(5);
    }
    fall.of("X").times(6, 5).add(4);
    SeveralWaves later = later(ONE, fall, Unit.ORGANIZATION, first);
    Path forgetful = forgetful(later);

    assertThat(check(forgetful).findings()).isEmpty();
    assertCaught(first, forgetful, "what moved since spring is not the difference");
    assertThat(ways(check(first, forgetful))).containsExactly(Way.TOGETHER);
    assertSafe(first, write("careful", later.shown()));
  }
}
