package org.regionalism.recovery;

import java.util.List;
import org.regionalism.notation.JsonText;
import org.regionalism.notation.MapBuilder;
import org.regionalism.notation.Node;

/** Tells machines what an attack comes to. */
public final class OutcomeJson {

  private static final Phrases PHRASES = new Phrases();

  private OutcomeJson() {}

  /**
   * Tells it.
   *
   * @param outcome what it comes to
   * @return JSON text, ending with a line feed
   */
  public static String of(Outcome outcome) {
    return JsonText.of(
        new MapBuilder()
            .put("safe", outcome.findings().isEmpty())
            .put("minGroup", outcome.minGroup())
            .put("files", texts(outcome.files()))
            .put("sets", outcome.sets())
            .put("questions", outcome.questions())
            .put(
                "findings",
                MapBuilder.list(outcome.findings().stream().map(OutcomeJson::finding).toList()))
            .put("private", texts(outcome.privates()))
            .put("others", texts(outcome.others()))
            .put(
                "unread",
                texts(outcome.unread().stream().map(it -> it.place() + ": " + it.text()).toList()))
            .build());
  }

  private static Node finding(Finding finding) {
    return new MapBuilder()
        .put("way", finding.wayId())
        .put("place", finding.place().toString())
        .put("wave", finding.wave())
        .put("question", finding.question())
        .put("sets", texts(finding.sets().stream().map(PHRASES::set).toList()))
        .put("how", finding.how())
        .build();
  }

  private static Node texts(List<String> texts) {
    return MapBuilder.list(texts.stream().map(MapBuilder::text).toList());
  }
}
