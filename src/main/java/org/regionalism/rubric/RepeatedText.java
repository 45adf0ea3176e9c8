package org.regionalism.rubric;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;

/** Holds that two things of one kind do not read the same, as people and exports see them. */
final class RepeatedText implements RubricCheck.Rule {

  @Override
  public void check(Rubric rubric, TextPlaces places, Diagnostics diagnostics) {
    Map<String, Text> items = new LinkedHashMap<>();
    rubric.items().forEach(item -> items.put(item.id(), item.text()));
    check("the item", items, places, diagnostics);
    Map<String, Text> dimensions = new LinkedHashMap<>();
    rubric.dimensions().forEach(dimension -> dimensions.put(dimension.id(), dimension.title()));
    check("the dimension", dimensions, places, diagnostics);
    Map<String, Text> bands = new LinkedHashMap<>();
    rubric.bands().forEach(band -> bands.put(band.id(), band.name()));
    check("the band", bands, places, diagnostics);
    for (Lens lens : rubric.lenses()) {
      Map<String, Text> values = new LinkedHashMap<>();
      lens.values().forEach(value -> values.put(value.id(), value.title()));
      check("the value", values, places, diagnostics);
    }
    for (Attribute attribute : rubric.attributes()) {
      Map<String, Text> values = new LinkedHashMap<>();
      attribute.values().forEach(value -> values.put(value.id(), value.label()));
      check("the value", values, places, diagnostics);
    }
  }

  /** Remarks once on each thing that reads like an earlier one, in whatever language. */
  private static void check(
      String kind, Map<String, Text> texts, TextPlaces places, Diagnostics diagnostics) {
    Map<String, String> owners = new HashMap<>();
    Set<String> remarked = new HashSet<>();
    texts.forEach(
        (id, text) ->
            text.byLanguage()
                .forEach(
                    (language, words) -> {
                      String key = language + ' ' + Folding.fold(words);
                      String other = owners.putIfAbsent(key, id);
                      if (other != null && remarked.add(id)) {
                        diagnostics.add(
                            Code.RUBRIC_TEXT_TWICE, places.of(text, language), kind, id, other);
                      }
                    }));
  }
}
