package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SlugsTest {

  @Test
  void keepsPlainIdsAsTheyAre() {
    assertThat(Slugs.of(List.of("network-principles"))).containsValue("network-principles");
  }

  @Test
  void keepsApartIdsThatDifferOnlyInCaseOrPunctuation() {
    assertThat(Slugs.of(List.of("a.b", "A_B", "a-b", "a-b-2")).values())
        .containsExactly("a-b", "a-b-2", "a-b-3", "a-b-2-2")
        .allMatch(slug -> slug.matches("[a-z0-9-]+"));
  }
}
