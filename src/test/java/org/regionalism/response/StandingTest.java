package org.regionalism.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Responses of equal standing are counted together, and others never are. */
class StandingTest {

  @Test
  void isEqualWhereOrganizationAndAllGroupsAre() {
    Standing pier = new Standing("Pier", List.of("education", "lead"));
    Standing again = new Standing("Pier", List.of("education", "lead"));

    assertThat(pier).isEqualTo(again).hasSameHashCodeAs(again);
    assertThat(pier)
        .isNotEqualTo(new Standing("Dock", List.of("education", "lead")))
        .isNotEqualTo(new Standing("Pier", List.of("workforce", "lead")))
        .isNotEqualTo(new Standing("Pier", List.of("education", "member")))
        .isNotEqualTo(new Standing("Pier", List.of("education")))
        .isNotEqualTo(new Standing("Pier", List.of()))
        .isNotEqualTo("Pier");
  }

  @Test
  void countsValuesInTheirOrder() {
    Standing one = new Standing("Pier", List.of("a", "b"));
    Standing other = new Standing("Pier", List.of("b", "a"));

    assertThat(one).isNotEqualTo(other);
    assertThat(one.hashCode()).isNotEqualTo(other.hashCode());
  }
}
