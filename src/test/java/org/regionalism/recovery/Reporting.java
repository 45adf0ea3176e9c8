package org.regionalism.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.regionalism.Responses;
import org.regionalism.assessment.Assessment;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.GroupMeasure;
import org.regionalism.assessment.GroupResult;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Settings;
import org.regionalism.assessment.WaveResult;
import org.regionalism.batch.ReportFormat;
import org.regionalism.batch.ReportRun;
import org.regionalism.batch.Reports;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.gate.Gates;
import org.regionalism.privacy.Disclosed;
import org.regionalism.privacy.DisclosedFixture;
import org.regionalism.privacy.Disclosure;
import org.regionalism.release.ReleaseReader;
import org.regionalism.response.LedgerSummary;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.RubricReader;
import org.regionalism.rubric.Unit;

/** Reports of made-up responses: as they are made, and by builds that think less. */
final class Reporting {

  static final Rubric RUBRIC = rubric();
  static final int K = 5;

  private Reporting() {}

  private static Rubric rubric() {
    try {
      return RubricReader.read("rubric.yaml", Files.readAllBytes(RandomConsortium.RUBRIC));
    } catch (IOException | RefusedException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** So many people of each sector, who do not all answer alike; few answer the last two items. */
  static Responses people(int schools, int city, int business) {
    Responses responses = new Responses(RUBRIC);
    int person = 0;
    for (int i = 0; i < schools + city + business; i++) {
      String sector = i < schools ? "k12" : i < schools + city ? "government" : "business";
      responses.of("Org " + i % 7).in(sector, "", "");
      int a = 1 + person % 5;
      int b = 1 + (person * 3 + 1) % 5;
      int last = person < 3 ? a : Responses.BLANK;
      responses.add(a, b, a, b, 3, a, b, a, 2, last, last);
      person++;
    }
    return responses;
  }

  static Assessment assessment(WaveResult wave) {
    return new Assessment(
        "Lantern Coast",
        RUBRIC,
        "0",
        new Settings(Unit.RESPONDENT, K, "en", false),
        Optional.empty(),
        List.of(),
        new LedgerSummary(0, 0, 0, 0, 0, 0, 0, 0, 0),
        List.of(wave),
        List.of(),
        List.of());
  }

  /** As the program decides. */
  static Disclosed careful(Responses responses) {
    return Disclosure.of(assessment(responses.assess(Unit.RESPONDENT)));
  }

  /** Nothing is kept back. */
  static Disclosed careless(Responses responses) {
    return DisclosedFixture.of(assessment(responses.assess(Unit.RESPONDENT)));
  }

  /** Groups below the threshold are kept back, and nothing else is thought of. */
  static Disclosed thresholdOnly(Responses responses) {
    WaveResult wave = careful(responses).assessment().latest();
    List<GroupResult> groups =
        responses.assess(Unit.RESPONDENT).groups().stream()
            .map(group -> group.n().number().orElse(0) < K ? hidden(group) : group)
            .toList();
    return DisclosedFixture.of(assessment(withGroups(wave, groups)));
  }

  private static GroupResult hidden(GroupResult group) {
    GroupMeasure nothing = GroupMeasure.missing(Reason.WITHHELD);
    return new GroupResult(
        group.attribute(),
        group.value(),
        Figure.missing(Reason.WITHHELD),
        false,
        group.dimensions().keySet().stream().collect(Collectors.toMap(id -> id, id -> nothing)),
        group.domains().keySet().stream().collect(Collectors.toMap(id -> id, id -> nothing)));
  }

  static WaveResult withGroups(WaveResult wave, List<GroupResult> groups) {
    return new WaveResult(
        wave.wave(),
        wave.unit(),
        wave.unitAsked(),
        wave.respondents(),
        wave.organizations(),
        wave.nameless(),
        wave.overall(),
        wave.domains(),
        wave.dimensions(),
        wave.shifts(),
        wave.lenses(),
        wave.items(),
        groups,
        List.of(),
        wave.naming(),
        wave.scrutiny(),
        wave.consensus());
  }

  /** Writes all formats into a folder. */
  static Path write(Disclosed disclosed, Path folder) throws Exception {
    Set<ReportFormat> all = EnumSet.allOf(ReportFormat.class);
    Reports.write(
        disclosed,
        List.of(),
        new ReportRun.Reporting(all, folder, "1.0.0", Gates.NONE),
        Optional.empty());
    return folder;
  }

  static Outcome check(Path... paths) throws RefusedException {
    List<String> names = new ArrayList<>();
    for (Path path : paths) {
      names.add(path.toString());
    }
    return PrivacyCheck.of(ReleaseReader.read(names), Optional.empty());
  }

  static Set<Way> ways(Outcome outcome) {
    return outcome.findings().stream().map(Finding::way).collect(Collectors.toSet());
  }
}
