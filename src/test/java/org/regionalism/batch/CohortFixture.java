package org.regionalism.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.assessment.Settings;
import org.regionalism.cli.Run;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.notation.NodeReader;
import org.regionalism.report.cohort.Cohort;
import org.regionalism.report.cohort.CohortMember;
import org.regionalism.report.cohort.GateOutcome;
import org.regionalism.report.cohort.RefusedExport;
import org.regionalism.report.json.MemberReader;
import org.regionalism.rubric.Rubrics;
import org.regionalism.rubric.Unit;

/** Invented consortia, simulated and scored in a folder, as a cohort. */
final class CohortFixture {

  private final Path folder;
  private final Rubrics.Found rubric;
  private final Settings settings;
  private final List<CohortMember> members = new ArrayList<>();

  CohortFixture(Path folder, String language) throws Exception {
    this.folder = folder;
    rubric = Rubrics.find("regionalism");
    settings = new Settings(Unit.ORGANIZATION, 5, language, false);
  }

  /** Six of which two were surveyed twice, and one has few people. */
  static CohortFixture six(Path folder, String language) throws Exception {
    return new CohortFixture(folder, language)
        .add("Alder Basin Alliance", "regionalism", 12, 64, 1, 11)
        .add("Birch Coast Partnership", "in-transition", 10, 48, 2, 12)
        .add("Cedar Fork Consortium", "regional", 9, 52, 1, 13)
        .add("Dune Harbor Network", "in-transition", 6, 14, 1, 14)
        .add("Elm Prairie Collaborative", "regional", 14, 70, 2, 15)
        .add("Fir Summit Compact", "regionalism", 8, 40, 1, 16);
  }

  CohortFixture add(
      String name, String stage, int organizations, int respondents, int waves, int seed)
      throws Exception {
    String slug = Slug.of(name);
    Path export = folder.resolve(slug + ".csv");
    require(
        Run.of(
            "simulate",
            "--consortium=" + name,
            "--stage=" + stage,
            "--organizations=" + organizations,
            "--respondents=" + respondents,
            "--waves=" + waves,
            "--seed=" + seed,
            "--out=" + export));
    Path out = folder.resolve(slug);
    require(Run.of("score", export.toString(), "--quiet", "--format=json", "--out=" + out));
    members.add(read(slug, Files.readAllBytes(out.resolve("assessment.json"))));
    return this;
  }

  private CohortMember read(String slug, byte[] bytes) throws Exception {
    return new MemberReader(rubric.rubric(), Sha256.of(rubric.bytes()), settings)
        .read(slug, NodeReader.readJson(slug, bytes, new Diagnostics()).orElseThrow());
  }

  private static void require(Run run) {
    if (run.code() != 0) {
      throw new AssertionError(run.err());
    }
  }

  Cohort cohort(boolean ranked, List<GateOutcome> gates, List<RefusedExport> refused) {
    return new Cohort(rubric.rubric(), settings, ranked, Optional.empty(), members, refused, gates);
  }

  static List<GateOutcome> gates() {
    return List.of(
        new GateOutcome(
            "Cedar Fork Consortium",
            "overall.index at-least 40",
            GateOutcome.Outcome.FAIL,
            "The index is 34, and 40 is the least."),
        new GateOutcome(
            "Dune Harbor Network",
            "overall.index at-least 40",
            GateOutcome.Outcome.WARN,
            "The interval reaches from 39 to 61, so that nobody can tell."),
        new GateOutcome(
            "Alder Basin Alliance",
            "overall.index at-least 40",
            GateOutcome.Outcome.PASS,
            "The index is 71."));
  }

  static List<RefusedExport> refused() {
    return List.of(
        RefusedExport.of(
            "Gorse Hill Forum",
            List.of(
                new Diagnostic(
                    Code.WAVE_TOO_SMALL, Location.of("in/gorse-hill.csv"), List.of("2025", "5")))),
        RefusedExport.of(
            "Heath Lake Council",
            List.of(
                new Diagnostic(
                    Code.FILE_MISSING, Location.of("in/heath-lake.csv"), List.of("Check it.")))));
  }
}
