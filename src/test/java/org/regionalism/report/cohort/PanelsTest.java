package org.regionalism.report.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PanelsTest {

  private static List<Integer> all(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 25, 26, 51, 199, 200})
  void keepsAllInOrderInPanelsOfAboutTheSameLength(int count) {
    List<List<Integer>> panels = Panels.of(all(count));

    assertThat(panels.stream().flatMap(List::stream).toList()).isEqualTo(all(count));
    assertThat(panels).allSatisfy(panel -> assertThat(panel).hasSizeBetween(1, Panels.LONGEST));
    assertThat(panels)
        .allSatisfy(
            panel ->
                assertThat(panel.size())
                    .isBetween(count / panels.size(), count / panels.size() + 1));
  }

  @Test
  void drawsNoMorePanelsThanSomebodyLeafsThrough() {
    assertThat(Panels.of(all(200))).hasSize(Panels.MOST);
    assertThat(Panels.of(all(201))).isEmpty();
  }
}
