package org.regionalism.simulation;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Rubric;

/**
 * Trial runs by whoever made a survey: any answers, days before the first real response. Where a
 * survey tool marks no trials they stand for people who did not finish.
 */
final class Previews {

  private static final String SAID = "Test";

  private Previews() {}

  /** Returns two or three trial runs before the responses, the earliest first; none before none. */
  static List<SimulatedResponse> before(Rubric rubric, List<SimulatedResponse> responses) {
    return responses.stream().findFirst().map(first -> before(rubric, first)).orElse(List.of());
  }

  private static List<SimulatedResponse> before(Rubric rubric, SimulatedResponse first) {
    Draws draws = Draws.of(first.key()).in("previews");
    int count = 2 + draws.below(2);
    List<SimulatedResponse> previews = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Draws own = draws.in(i);
      LocalDateTime started = first.started().minusDays(count - i).plusMinutes(own.below(60));
      previews.add(
          new SimulatedResponse(
              own.number(),
              SAID,
              SAID,
              first.wave(),
              first.consortium(),
              started,
              started.plusSeconds(20 + own.below(70)),
              groups(rubric, own.in("groups")),
              answers(rubric, own.in("answers")),
              comments(rubric)));
    }
    return previews;
  }

  private static Map<String, String> groups(Rubric rubric, Draws draws) {
    Map<String, String> groups = new LinkedHashMap<>();
    rubric
        .attributes(Attribute.Kind.GROUP)
        .forEach(each -> groups.put(each.name(), draws.pick(each.values()).id()));
    return groups;
  }

  private static Map<String, SimulatedAnswer> answers(Rubric rubric, Draws draws) {
    Map<String, SimulatedAnswer> answers = new LinkedHashMap<>();
    for (Dimension dimension : rubric.dimensions()) {
      List<AnswerScale.Point> points = dimension.scale().points();
      for (Item item : dimension.items()) {
        answers.put(item.id(), new SimulatedAnswer.Point(draws.pick(points).value()));
      }
    }
    return answers;
  }

  private static Map<String, String> comments(Rubric rubric) {
    Map<String, String> comments = new LinkedHashMap<>();
    rubric.attributes(Attribute.Kind.COMMENT).forEach(each -> comments.put(each.name(), SAID));
    return comments;
  }
}
