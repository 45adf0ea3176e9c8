package org.regionalism.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MapBuilderTest {

  @Test
  void knowsWhetherAnythingWasPut() {
    assertThat(new MapBuilder().isEmpty()).isTrue();
    assertThat(new MapBuilder().putNull("a").isEmpty()).isFalse();
  }

  @Test
  void buildsAMappingThatLaterKeysDoNotReach() {
    MapBuilder builder = new MapBuilder().put("a", 1);
    Node.MapNode built = builder.build();
    builder.put("b", 2);
    assertThat(built.entries()).extracting(Node.Entry::key).containsExactly("a");
    assertThat(builder.build().entries()).extracting(Node.Entry::key).containsExactly("a", "b");
  }
}
