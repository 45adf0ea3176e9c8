package org.regionalism.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalism.report.json.Tree.at;
import static org.regionalism.report.json.Tree.keys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regionalism.assessment.Assessment;
import org.regionalism.assessment.Bounds;
import org.regionalism.assessment.Coverage;
import org.regionalism.assessment.Expectations;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Invited;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Turnout;
import org.regionalism.notation.Node.MapNode;
import org.regionalism.privacy.DisclosedFixture;
import org.regionalism.rubric.Target;
import org.regionalism.rubric.Target.Kind;
import org.regionalism.rubric.Targets;

class ExpectationsJsonTest {

  private static final Figure WITHHELD = Figure.missing(Reason.WITHHELD);

  private static String write(Expectations expectations) {
    Assessment plain = LanternCoast.assessment();
    return AssessmentJson.draft(
            DisclosedFixture.of(
                new Assessment(
                    plain.consortium(),
                    plain.rubric(),
                    plain.rubricSha256(),
                    plain.settings(),
                    plain.date(),
                    plain.inputs(),
                    plain.ledger(),
                    plain.waves(),
                    plain.changes(),
                    expectations,
                    List.of(),
                    plain.diagnostics())),
            List.of(),
            "0.1.0",
            Optional.empty())
        .listing(List.of(new AssessmentJson.Output("facilitator-private.md", Optional.empty())));
  }

  private static Coverage coverage() {
    Map<String, Turnout> sectors = new LinkedHashMap<>();
    sectors.put("fishing", new Turnout(4, Figure.count(3), 0));
    sectors.put("unspecified", new Turnout(2, WITHHELD, 0));
    return new Coverage(
        new Turnout(6, WITHHELD, 0),
        Optional.of(new Turnout(20, Figure.count(25), 0)),
        sectors,
        1,
        Optional.of(
            new Bounds(
                Interval.missing(Reason.COUNTS_PEOPLE),
                Map.of("ways", Interval.of(20, 60)),
                Map.of(),
                Map.of("solo", Interval.missing(Reason.WITHHELD)))),
        Optional.of(
            List.of(new Invited("Silent Sands", Optional.empty(), java.util.OptionalInt.empty()))));
  }

  private static Targets targets() {
    return new Targets(
        List.of(
            new Target(Kind.OVERALL, "overall", 60),
            new Target(Kind.DOMAIN, "ways", 50.5),
            new Target(Kind.DIMENSION, "fleet", 0)),
        false);
  }

  @Test
  void writesWhatWasExpectedOfTheLastWaveAsTheSchemaSays() {
    String json = write(new Expectations(targets(), Optional.of(coverage())));

    assertThat(AssessmentSchema.faults(json)).isEmpty();
    assertThat(json).doesNotContain("Silent Sands");
    MapNode top = Tree.of(json);
    assertThat(keys(at(top, "waves", "0"))).doesNotContain("coverage", "targets", "responseRate");
    assertThat(keys(at(top, "waves", "1"))).contains("coverage", "targets", "responseRate");
    assertThat(keys(at(top, "waves", "1", "coverage")))
        .containsExactly("invited", "answered", "rate", "people", "bySector", "bounds", "reasons");
    assertThat(keys(at(top, "waves", "1", "targets"))).containsExactly("overall", "ways", "fleet");
    assertThat(keys(at(top, "waves", "1", "targets", "overall", "reasons")))
        .containsExactly("gap", "reached");
  }

  @Test
  void keepsTheHashOfAPrivateFileToItself() {
    String json = write(Expectations.NONE);

    assertThat(AssessmentSchema.faults(json)).isEmpty();
    assertThat(keys(at(Tree.of(json), "outputs", "0"))).containsExactly("file");
  }
}
