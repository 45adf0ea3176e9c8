package org.regionalism.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.GroupMeasure;
import org.regionalism.assessment.GroupResult;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.WaveResult;
import org.regionalism.privacy.FigureKey.Kind;
import org.regionalism.rubric.Unit;

/** Twelve people of sector a, ten of b and three of c, of organizations that differ in size. */
class WaveAuditTest {

  private static final String QUESTION = "dimensions.only";
  private static final Figure NONE = Figure.missing(Reason.WITHHELD);
  private static final Figure SOME = Figure.of(60);

  private static WaveResult raw() {
    Responses responses = new Responses(TestRubrics.ofItems(1));
    for (String organization : List.of("A", "B", "C", "D", "E")) {
      responses.of(organization).in("a").add(2).add(3).in("b").add(4).add(1);
    }
    responses.of("A").in("a").add(5).add(2).of("B").in("c").add(1).add(2).add(4);
    return responses.assess();
  }

  private static Measure whole(Figure index, Figure pooledMean) {
    return new Measure(
        NONE,
        NONE,
        NONE,
        NONE,
        Measure.missing(Reason.WITHHELD).ci(),
        index,
        Measure.missing(Reason.WITHHELD).indexCi(),
        pooledMean,
        NONE,
        NONE,
        Measure.missing(Reason.WITHHELD).goalCi(),
        List.of());
  }

  private static GroupResult sector(String value, Figure index, Figure agree) {
    return new GroupResult(
        "sector",
        value,
        NONE,
        false,
        Map.of("only", new GroupMeasure(NONE, NONE, index, agree, NONE, NONE, true)),
        Map.of());
  }

  private static Set<Withheld.Figure> telling(
      Figure pooledMean, Figure index, Figure agree, String... sectors) {
    ShownWave shown = new ShownWave(Unit.ORGANIZATION).whole(QUESTION, whole(SOME, pooledMean));
    GroupResult[] groups = new GroupResult[sectors.length];
    for (int i = 0; i < sectors.length; i++) {
      groups[i] = sector(sectors[i], index, agree);
    }
    return new WaveAudit(raw(), 5).telling(shown.groups(groups).result()).orElseThrow();
  }

  private static Withheld.Figure group(String sector) {
    return new Withheld.Figure(QUESTION, new FigureKey(Kind.GROUP, "sector", sector));
  }

  @Test
  void findsThatSharesTellOfFewWhereScoresDoNot() {
    assertThat(telling(NONE, NONE, SOME, "a", "b")).containsAnyOf(group("a"), group("b"));
    assertThat(telling(NONE, NONE, SOME, "a")).isEmpty();
  }

  @Test
  void findsThatScoresTellOfFew() {
    assertThat(telling(SOME, SOME, NONE, "a", "b")).hasSize(1);
    assertThat(telling(SOME, SOME, NONE, "a")).isEmpty();
    // Organizations of other sizes count alike: of people the mean says nothing.
    assertThat(telling(NONE, SOME, NONE, "a", "b")).isEmpty();
  }
}
