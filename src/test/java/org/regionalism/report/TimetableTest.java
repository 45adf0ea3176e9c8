package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalism.report.GuideStep.Kind;

class TimetableTest {

  private static Timetable of(int topics, boolean said, boolean promises) {
    List<Kind> kinds = new ArrayList<>(List.of(Kind.WELCOME, Kind.FIGURES));
    for (int i = 0; i < topics; i++) {
      kinds.add(Kind.TOPIC);
    }
    if (said) {
      kinds.add(Kind.SAID);
    }
    if (promises) {
      kinds.add(Kind.PROMISES);
    }
    kinds.add(Kind.CLOSING);
    List<GuideStep> steps = new ArrayList<>();
    kinds.forEach(
        kind -> steps.add(new GuideStep(kind, "step-" + steps.size(), "", "", "", List.of())));
    return new Timetable(steps);
  }

  @ParameterizedTest
  @CsvSource({
    "1, false, false", "2, false, false", "3, false, false",
    "1, true, false", "2, true, false", "3, true, false",
    "1, false, true", "2, false, true", "3, false, true",
    "1, true, true", "2, true, true", "3, true, true",
  })
  void fillsNinetyMinutesInWholeFives(int topics, boolean said, boolean promises) {
    Timetable timetable = of(topics, said, promises);

    List<Integer> minutes = timetable.steps().stream().map(timetable::minutes).toList();

    assertThat(minutes.stream().mapToInt(Integer::intValue).sum()).isEqualTo(90);
    assertThat(minutes).allMatch(each -> each % 5 == 0 && each >= 10 && each <= 30);
    assertThat(minutes.get(minutes.size() - 1)).as("closing").isGreaterThanOrEqualTo(15);
  }

  @Test
  void beginsEachStepWhereTheOneBeforeEnds() {
    Timetable timetable = of(3, true, false);

    assertThat(timetable.steps().stream().map(timetable::begins).map(Timetable::clock))
        .containsExactly("0:00", "0:10", "0:20", "0:35", "0:50", "1:05", "1:15");
  }
}
