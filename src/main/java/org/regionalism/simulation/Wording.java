package org.regionalism.simulation;

import java.util.List;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Rubric;

/**
 * What respondents read, in one language, and what an export shows of their choices.
 *
 * @param rubric what was asked
 * @param language the language of the survey
 */
record Wording(Rubric rubric, String language) {

  /**
   * Returns the attributes that simulated people have something to say to, in the rubric's order:
   * of another kind nothing is known here.
   */
  List<Attribute> attributes() {
    return rubric.attributes().stream()
        .filter(attribute -> attribute.kind() != Attribute.Kind.OTHER)
        .filter(attribute -> attribute.kind() != Attribute.Kind.COMMENT)
        .toList();
  }

  List<Attribute> comments() {
    return rubric.attributes(Attribute.Kind.COMMENT).toList();
  }

  /** Tells whether the survey asks for the attribute, rather than bringing it along. */
  static boolean asked(Attribute attribute) {
    return !attribute.question().isEmpty();
  }

  /** Returns the question, else the first header that means the attribute. */
  String heading(Attribute attribute) {
    return asked(attribute)
        ? attribute.question().in(language)
        : attribute.columns().stream().findFirst().orElse(attribute.name());
  }

  String title(Dimension dimension) {
    return dimension.title().in(language);
  }

  String text(Item item) {
    return item.text().in(language);
  }

  /** Returns what a response holds for an attribute, empty where it was left blank. */
  String cell(Attribute attribute, SimulatedResponse response) {
    String name = attribute.name();
    return switch (attribute.kind()) {
      case ORGANIZATION -> label(attribute, response.organization());
      case WAVE -> label(attribute, response.wave());
      case CONSORTIUM -> label(attribute, response.consortium());
      case RESPONDENT -> response.respondent();
      case COMMENT -> response.comments().getOrDefault(name, "");
      case GROUP -> label(attribute, response.groups().getOrDefault(name, ""));
      case OTHER -> "";
    };
  }

  /** Returns the label of the answer that a response holds for an item, empty where blank. */
  String cell(Dimension dimension, Item item, SimulatedResponse response) {
    SimulatedAnswer answer = response.answers().get(item.id());
    return answer == null ? "" : label(dimension.scale(), answer);
  }

  private String label(Attribute attribute, String idOrText) {
    return attribute.values().stream()
        .filter(value -> value.id().equals(idOrText))
        .map(value -> value.label().in(language))
        .findFirst()
        .orElse(idOrText);
  }

  private String label(AnswerScale scale, SimulatedAnswer answer) {
    if (answer instanceof SimulatedAnswer.Point point) {
      return scale.points().get(scale.indexOf(point.value())).label().in(language);
    }
    return scale.notScored().stream()
        .filter(option -> answer.equals(new SimulatedAnswer.NotScored(option.reason())))
        .map(option -> option.label().in(language))
        .findFirst()
        .orElseThrow();
  }
}
