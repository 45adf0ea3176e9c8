package org.regionalism.mapping;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.Nearest;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Rubric;

/** What of a rubric can be named from outside; a name that is not there is reported. */
final class References {

  private static final int MOST_LISTED = 12;

  private final Map<String, AnswerScale> scaleOfItem = new LinkedHashMap<>();
  private final Map<String, AnswerScale> scales = new LinkedHashMap<>();
  private final Map<String, Attribute> attributes = new LinkedHashMap<>();
  private final Diagnostics diagnostics;

  References(Rubric rubric, Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    for (Dimension dimension : rubric.dimensions()) {
      for (Item item : dimension.items()) {
        scaleOfItem.put(item.id(), dimension.scale());
      }
    }
    rubric.scales().forEach(scale -> scales.put(scale.id(), scale));
    rubric.attributes().forEach(attribute -> attributes.put(attribute.name(), attribute));
  }

  /** The scale of an item. */
  Optional<AnswerScale> item(String id, Location at) {
    return find("item", id, scaleOfItem, at);
  }

  Optional<AnswerScale> scale(String id, Location at) {
    return find("answer scale", id, scales, at);
  }

  Optional<Attribute> attribute(String name, Location at) {
    return find("attribute", name, attributes, at);
  }

  /** A value of an attribute that declares values; of another any text is one. */
  void value(String attribute, String id, Location at) {
    List<String> known =
        Optional.ofNullable(attributes.get(attribute))
            .map(Attribute::values)
            .orElse(List.of())
            .stream()
            .map(Attribute.Value::id)
            .toList();
    if (!known.isEmpty() && !known.contains(id)) {
      reportUnknown("value of '" + attribute + "'", id, known, at);
    }
  }

  private <T> Optional<T> find(String what, String name, Map<String, T> known, Location at) {
    T found = known.get(name);
    if (found == null) {
      reportUnknown(what, name, known.keySet(), at);
    }
    return Optional.ofNullable(found);
  }

  void reportUnknown(String what, String name, Collection<String> known, Location at) {
    String hint =
        Nearest.to(name, known)
            .map(near -> "Did you mean '" + near + "'?")
            .orElseGet(() -> listed(known));
    diagnostics.add(Code.MAP_UNKNOWN_REFERENCE, at, what, name, hint);
  }

  private static String listed(Collection<String> known) {
    if (known.isEmpty()) {
      return "The rubric has none.";
    }
    return known.size() > MOST_LISTED
        ? "'regionalism rubric show' lists them."
        : "Known: " + String.join(", ", known) + ".";
  }
}
