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
 * @param form how the export shows choices
 */
record Wording(Rubric rubric, String language, AnswerForm form) {

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

  /**
   * Returns the answer that a response holds for an item, empty where blank: its label, or its
   * value where it has one and numbers are shown.
   */
  String cell(Dimension dimension, Item item, SimulatedResponse response) {
    SimulatedAnswer answer = response.answers().get(item.id());
    if (form == AnswerForm.NUMBERS && answer instanceof SimulatedAnswer.Point point) {
      return Integer.toString(point.value());
    }
    return answer == null ? "" : label(dimension.scale(), answer);
  }

  /**
   * Returns the same of a tool that numbers all choices in the order of its own form, those without
   * a value last.
   */
  String coded(Dimension dimension, Item item, SimulatedResponse response) {
    SimulatedAnswer answer = response.answers().get(item.id());
    if (form == AnswerForm.LABELS || answer == null) {
      return cell(dimension, item, response);
    }
    AnswerScale scale = dimension.scale();
    int points = scale.points().size();
    if (answer instanceof SimulatedAnswer.Point point) {
      return Integer.toString(1 + scale.indexOf(point.value()));
    }
    List<SimulatedAnswer> others =
        scale.notScored().stream()
            .<SimulatedAnswer>map(option -> new SimulatedAnswer.NotScored(option.reason()))
            .toList();
    return Integer.toString(points + 1 + others.indexOf(answer));
  }

  /** Tells whether headers and choices are shown as people read them. */
  boolean inLabels() {
    return form == AnswerForm.LABELS;
  }

  /** Returns the attributes that the survey asks for, in the rubric's order. */
  List<Attribute> askedAttributes() {
    return attributes().stream().filter(Wording::asked).toList();
  }

  /** Returns those that the survey brings along; codes of respondents are left out. */
  List<Attribute> broughtAttributes() {
    return attributes().stream()
        .filter(attribute -> !asked(attribute))
        .filter(attribute -> attribute.kind() != Attribute.Kind.RESPONDENT)
        .toList();
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
