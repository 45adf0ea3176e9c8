package org.regionalism.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.regionalism.diagnostic.RefusedException;

/** Holds the pulse form to the full form, so that the two can be compared. */
class PulseTest {

  private Rubric full = LanternRubric.read();
  private Rubric pulse = full;

  @BeforeEach
  void read() throws RefusedException {
    full = Rubrics.find("regionalism").rubric();
    pulse = Rubrics.find("regionalism-pulse").rubric();
  }

  @Test
  void asksOneItemOfEveryDimensionAsTheFullFormDoes() {
    Map<String, Item> items =
        full.items().stream().collect(Collectors.toMap(Item::id, Function.identity()));
    assertThat(pulse.items()).hasSize(14);
    for (Dimension dimension : pulse.dimensions()) {
      assertThat(dimension.items()).as(dimension.id()).hasSize(1);
      Item item = dimension.items().get(0);
      Item other = items.get(item.id());
      assertThat(other).as(item.id()).isNotNull();
      assertThat(item.text()).isEqualTo(other.text());
      assertThat(item.keying()).isEqualTo(other.keying());
      assertThat(item.weight()).isEqualTo(other.weight());
    }
  }

  @Test
  void hasTheSameDimensionsInAllButTheirItems() {
    assertThat(pulse.dimensions())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("items")
        .isEqualTo(full.dimensions());
    for (Dimension dimension : full.dimensions()) {
      assertThat(dimension.items()).extracting(Item::id).contains(itemOf(dimension.id()));
    }
  }

  @Test
  void isAnsweredAndReadInTheSameWay() {
    assertThat(pulse.scales()).isEqualTo(full.scales());
    assertThat(pulse.bands()).isEqualTo(full.bands());
    assertThat(pulse.attributes()).isEqualTo(full.attributes());
    assertThat(pulse.languages()).isEqualTo(full.languages());
    assertThat(pulse.shifts())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("from", "to")
        .isEqualTo(full.shifts());
    assertThat(pulse.shifts())
        .extracting(shift -> shift.from().id() + ">" + shift.to().id())
        .isEqualTo(
            full.shifts().stream()
                .map(shift -> shift.from().id() + ">" + shift.to().id())
                .toList());
  }

  private String itemOf(String dimension) {
    return pulse.dimensions().stream()
        .filter(one -> one.id().equals(dimension))
        .map(one -> one.items().get(0).id())
        .findFirst()
        .orElseThrow();
  }
}
