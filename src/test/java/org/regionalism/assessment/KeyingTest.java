package org.regionalism.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.Responses;
import org.regionalism.TestRubrics;
import org.regionalism.rubric.Rubric;

/** Turning an item's keying and every answer to it changes nothing but the counts as given. */
class KeyingTest {

  private static Rubric rubric(String keying) {
    return TestRubrics.read(
        """
        lenses: {side: [one, other]}
        domains:
        - id: d
          title: D
          dimensions:
          - id: from
            title: From
            direction: away
            items: [{id: f1, text: F1, side: one}, {id: f2, text: F2, keying: KEYING, side: other}]
          - id: to
            title: To
            items: [{id: t1, text: T1, weight: 3, keying: KEYING, side: one}, {id: t2, text: T2}]
        shifts: [{id: s, title: S, from: from, to: to}]
        attributes:
          organization: {}
          sector: {values: [{id: a, label: A}, {id: b, label: B}]}
        """
            .replace("KEYING", keying));
  }

  private static WaveResult results(long seed, boolean turned) {
    Random random = new Random(seed);
    Responses responses = new Responses(rubric(turned ? "reverse" : "positive"));
    for (int i = 0; i < 60; i++) {
      int[] answers = random.ints(4, 1, 6).toArray();
      if (turned) {
        answers[1] = 6 - answers[1];
        answers[2] = 6 - answers[2];
      }
      responses.of("org " + random.nextInt(7)).in(random.nextBoolean() ? "a" : "b").add(answers);
    }
    return responses.assess();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void mayBeTurnedTogetherWithTheAnswers(long seed) {
    WaveResult plain = results(seed, false);
    WaveResult turned = results(seed, true);

    assertThat(turned.overall()).isEqualTo(plain.overall());
    assertThat(turned.dimensions()).isEqualTo(plain.dimensions());
    assertThat(turned.shifts()).isEqualTo(plain.shifts());
    assertThat(turned.lenses()).isEqualTo(plain.lenses());
    assertThat(turned.groups()).isEqualTo(plain.groups());
    ItemResult item = plain.items().get("t1");
    ItemResult mirrored = turned.items().get("t1");
    assertThat(mirrored.mean()).isEqualTo(item.mean());
    assertThat(mirrored.agree()).isEqualTo(item.agree());
    assertThat(mirrored.agreeCi()).isEqualTo(item.agreeCi());
    List<Integer> counts = new ArrayList<>(mirrored.counts().orElseThrow());
    Collections.reverse(counts);
    assertThat(counts).isEqualTo(item.counts().orElseThrow());
  }
}
