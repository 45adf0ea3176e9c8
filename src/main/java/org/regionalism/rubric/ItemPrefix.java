package org.regionalism.rubric;

import java.util.LinkedHashMap;
import java.util.Map;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;

/** Holds that no item's text is the beginning of another's, for a header may be cut off. */
final class ItemPrefix implements RubricCheck.Rule {

  @Override
  public void check(Rubric rubric, TextPlaces places, Diagnostics diagnostics) {
    for (String language : rubric.languages()) {
      Map<String, Item> items = new LinkedHashMap<>();
      for (Item item : rubric.items()) {
        String text = item.text().byLanguage().get(language);
        if (text != null) {
          items.putIfAbsent(Folding.fold(text), item);
        }
      }
      items.forEach(
          (text, item) ->
              items.entrySet().stream()
                  .filter(other -> !other.getKey().equals(text) && text.startsWith(other.getKey()))
                  .findFirst()
                  .ifPresent(
                      beginning ->
                          diagnostics.add(
                              Code.RUBRIC_TEXT_PREFIX,
                              places.of(item.text(), language),
                              item.id(),
                              beginning.getValue().id())));
    }
  }
}
