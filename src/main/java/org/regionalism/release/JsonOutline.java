package org.regionalism.release;

import static org.regionalism.release.JsonFigures.entry;
import static org.regionalism.release.JsonFigures.keys;
import static org.regionalism.release.JsonFigures.list;
import static org.regionalism.release.JsonFigures.map;
import static org.regionalism.release.JsonFigures.maps;
import static org.regionalism.release.JsonFigures.text;
import static org.regionalism.release.JsonFigures.texts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regionalism.notation.Node.Entry;
import org.regionalism.notation.Node.MapNode;
import org.regionalism.notation.Node.NumberNode;

/** The order of ids in a report, as its {@code assessment.json} says it. */
final class JsonOutline {

  private JsonOutline() {}

  /**
   * Learns them.
   *
   * @param report the whole report
   * @param waves its waves
   */
  static Outline of(MapNode report, List<MapNode> waves) {
    Map<String, List<String>> items = new LinkedHashMap<>();
    Optional<MapNode> scoring = map(report, "rubric").flatMap(it -> map(it, "scoring"));
    scoring.ifPresent(
        rules -> {
          for (Entry dimension : maps(rules, "dimensions")) {
            items.put(dimension.key(), keys((MapNode) dimension.value(), "items"));
          }
        });
    Map<String, List<String>> domains = new LinkedHashMap<>();
    scoring.ifPresent(
        rules -> {
          for (Entry domain : maps(rules, "domains")) {
            domains.put(domain.key(), texts((MapNode) domain.value(), "dimensions"));
          }
        });
    Map<String, List<String>> lenses = new LinkedHashMap<>();
    for (MapNode wave : waves) {
      map(wave, "lenses")
          .ifPresent(all -> keys(wave, "lenses").forEach(id -> lenses.put(id, keys(all, id))));
    }
    Map<String, List<String>> groups = new LinkedHashMap<>();
    Set<String> unasked = new LinkedHashSet<>();
    if (!waves.isEmpty()) {
      MapNode last = waves.get(waves.size() - 1);
      for (Entry item : maps(last, "items")) {
        if (isNobody((MapNode) item.value())) {
          unasked.add(item.key());
        }
      }
      for (MapNode group : list(last, "groups")) {
        groups
            .computeIfAbsent(text(group, "attribute").orElse(""), any -> new ArrayList<>())
            .add(text(group, "value").orElse(""));
      }
    }
    return new Outline(
        domains,
        scoring.map(it -> keys(it, "dimensions")).orElse(List.of()),
        scoring.map(it -> keys(it, "shifts")).orElse(List.of()),
        lenses,
        items,
        unasked,
        groups);
  }

  private static boolean isNobody(MapNode item) {
    return entry(item, "n")
        .map(Entry::value)
        .filter(NumberNode.class::isInstance)
        .filter(n -> ((NumberNode) n).value().signum() == 0)
        .isPresent();
  }
}
