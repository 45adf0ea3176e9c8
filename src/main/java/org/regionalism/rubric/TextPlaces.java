package org.regionalism.rubric;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.regionalism.diagnostic.Location;

/**
 * Where the texts of a rubric stand in its file. Two texts may read alike and stand in two places,
 * so they are told apart by which object they are.
 */
final class TextPlaces {

  private record Place(Location whole, Map<String, Location> byLanguage) {}

  private final Location file;
  private final IdentityHashMap<Text, Place> places = new IdentityHashMap<>();
  private final List<Text> texts = new ArrayList<>();

  TextPlaces(String path) {
    this.file = Location.of(path);
  }

  void put(Text text, Location whole, Map<String, Location> byLanguage) {
    places.put(text, new Place(whole, Map.copyOf(byLanguage)));
    texts.add(text);
  }

  /** Returns the texts in the order in which they were read. */
  List<Text> texts() {
    return List.copyOf(texts);
  }

  /** Returns where a text begins; the file where nothing was written. */
  Location of(Text text) {
    Place place = places.get(text);
    return place == null ? file : place.whole();
  }

  /** Returns where a text stands in one language; where it begins if it is not in that language. */
  Location of(Text text, String language) {
    Place place = places.get(text);
    return place == null ? file : place.byLanguage().getOrDefault(language, place.whole());
  }
}
