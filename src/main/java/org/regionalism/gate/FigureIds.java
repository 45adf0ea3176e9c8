package org.regionalism.gate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Band;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Lens;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Shift;

/** The ids that {@code assessment.json} can be keyed by under a rubric. */
final class FigureIds {

  /** The list of organizations by name, which no rubric knows. */
  static final String NAMED = "named";

  /** The attribute of gaps whose values are names of organizations. */
  static final String CONVENER = "convener";

  /** The values of an attribute that no rubric declares. */
  private static final List<String> OTHER_VALUES = List.of("unspecified", "undeclared");

  private final Rubric rubric;

  /** By the key that they stand under, wherever that is. */
  private final Map<String, List<String>> ids = new LinkedHashMap<>();

  FigureIds(Rubric rubric) {
    this.rubric = rubric;
    ids.put("dimensions", rubric.dimensions().stream().map(Dimension::id).toList());
    ids.put("domains", rubric.domains().stream().map(Domain::id).toList());
    ids.put("shifts", rubric.shifts().stream().map(Shift::id).toList());
    ids.put("items", rubric.items().stream().map(Item::id).toList());
    ids.put("lenses", rubric.lenses().stream().map(Lens::id).toList());
    ids.put("levels", of("dimensions"));
    ids.put("bySector", values("sector"));
    ids.put("targets", targets());
    ids.put("band", rubric.bands().stream().map(Band::id).toList());
  }

  /** The ids below a path; none where any text may stand, or nothing. */
  List<String> below(List<String> steps) {
    String last = steps.get(steps.size() - 1);
    String before = steps.size() < 2 ? "" : steps.get(steps.size() - 2);
    if (steps.size() == 2 && before.equals("lenses")) {
      return lensValues(last);
    }
    return switch (last) {
      case "itemRest" -> itemsOf(before);
      case "counts" -> points(before);
      default -> of(last);
    };
  }

  /** The attributes that a list of groups or gaps knows. */
  List<String> attributes(String list) {
    Stream<String> declared = rubric.attributes(Attribute.Kind.GROUP).map(Attribute::name);
    return Stream.concat(declared, Stream.of(CONVENER).filter(any -> list.equals("gaps"))).toList();
  }

  /** The values of an attribute; none where they are names. */
  List<String> values(String attribute) {
    List<String> declared =
        rubric.attributes().stream()
            .filter(one -> one.name().equals(attribute))
            .flatMap(one -> one.values().stream())
            .map(Attribute.Value::id)
            .toList();
    return attribute.equals(CONVENER)
        ? List.of()
        : Stream.concat(declared.stream(), OTHER_VALUES.stream()).toList();
  }

  /** The paths at which an id stands of which nobody said what it is of. */
  Stream<String> places(String id) {
    return Stream.of("dimensions", "domains", "shifts", "items")
        .filter(key -> of(key).contains(id))
        .map(key -> key + "." + id);
  }

  private List<String> of(String key) {
    return ids.getOrDefault(key, List.of());
  }

  private List<String> lensValues(String lens) {
    return rubric.lenses().stream()
        .filter(one -> one.id().equals(lens))
        .flatMap(one -> one.values().stream())
        .map(Lens.Value::id)
        .toList();
  }

  private List<String> itemsOf(String dimension) {
    return rubric.dimensions().stream()
        .filter(one -> one.id().equals(dimension))
        .flatMap(one -> one.items().stream())
        .map(Item::id)
        .toList();
  }

  private List<String> points(String item) {
    return rubric.dimensions().stream()
        .filter(one -> itemsOf(one.id()).contains(item))
        .flatMap(one -> one.scale().points().stream())
        .map(point -> Integer.toString(point.value()))
        .toList();
  }

  /** As they are keyed: where two have one id, the later one with its kind before it. */
  private List<String> targets() {
    List<String> keys = new ArrayList<>(List.of("overall"));
    Set<String> taken = new HashSet<>(keys);
    for (String kind : List.of("domains", "shifts", "dimensions")) {
      for (String id : of(kind)) {
        keys.add(taken.add(id) ? id : kind + "." + id);
      }
    }
    return keys;
  }
}
