package org.regionalism.rubric;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Something known about a respondent beside the answers.
 *
 * @param name unique in the rubric
 * @param question what the survey asks, possibly empty
 * @param columns header texts that mean this attribute
 * @param values the declared values, in order; none where any text may be given
 */
public record Attribute(String name, Text question, List<String> columns, List<Value> values) {

  /** Keeps its own copies. */
  public Attribute {
    columns = List.copyOf(columns);
    values = List.copyOf(values);
  }

  /** What an attribute is for. */
  public enum Kind {
    /** The organization a respondent answers for: the unit of headline figures. */
    ORGANIZATION,
    /** The round of the survey. */
    WAVE,
    /** The consortium that is assessed. */
    CONSORTIUM,
    /** A respondent's id. */
    RESPONDENT,
    /** Free text that is no answer on a scale. */
    COMMENT,
    /** A trait with declared values, by which results are broken down. */
    GROUP,
    /** Anything else. */
    OTHER
  }

  /**
   * A declared value.
   *
   * @param id unique in the attribute, the key in results
   * @param label what respondents read
   * @param synonyms other texts that mean the same
   */
  public record Value(String id, Text label, List<String> synonyms) {
    /** Keeps its own copy. */
    public Value {
      synonyms = List.copyOf(synonyms);
    }
  }

  /**
   * Returns what declared values the texts of people mean. An id goes before all labels and
   * synonyms.
   *
   * @return values' ids, by the folded text
   */
  public Map<String, String> byText() {
    Map<String, String> declared = new HashMap<>();
    for (Value value : values) {
      declared.put(Folding.fold(value.id()), value.id());
    }
    for (Value value : values) {
      Stream.concat(value.label().byLanguage().values().stream(), value.synonyms().stream())
          .forEach(text -> declared.putIfAbsent(Folding.fold(text), value.id()));
    }
    return declared;
  }

  /**
   * Returns what the attribute is for, by its name and values.
   *
   * @return the kind
   */
  public Kind kind() {
    return switch (name) {
      case "organization" -> Kind.ORGANIZATION;
      case "wave" -> Kind.WAVE;
      case "consortium" -> Kind.CONSORTIUM;
      case "respondent" -> Kind.RESPONDENT;
      default ->
          name.startsWith("comment") ? Kind.COMMENT : values.isEmpty() ? Kind.OTHER : Kind.GROUP;
    };
  }
}
