package org.regionalism.response;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Rubric;

/** The levels of all rating sheets, wave by wave. */
public final class Ratings {

  private final Map<String, Map<String, LevelRating>> byWave = new LinkedHashMap<>();
  private final Map<String, Location> places = new HashMap<>();

  /** Takes the rating of a dimension; two rows that give different levels are a fault. */
  void add(
      String wave, String dimension, LevelRating rating, Location at, Diagnostics diagnostics) {
    Map<String, LevelRating> ratings = byWave.computeIfAbsent(wave, name -> new LinkedHashMap<>());
    LevelRating before = ratings.putIfAbsent(dimension, rating);
    String key = wave + '\n' + dimension;
    if (before == null) {
      places.put(key, at);
      return;
    }
    Optional<LevelRating> both = before.with(rating);
    if (both.isPresent()) {
      ratings.put(dimension, both.get());
    } else {
      diagnostics.add(
          Code.LEVELS_DISAGREE,
          at,
          dimension,
          Integer.toString(rating.level()),
          Integer.toString(before.level()),
          String.valueOf(places.get(key)));
    }
  }

  /**
   * Gives the levels of which no wave is known to the wave of the survey beside them, and reports
   * what stays unclear, and which dimensions have no level.
   *
   * @param surveyed the waves of the responses
   * @param rubric what may be rated
   * @param place the files, for messages
   * @param diagnostics takes what is found
   */
  public void settle(Set<String> surveyed, Rubric rubric, String place, Diagnostics diagnostics) {
    Location at = Location.of(place);
    Set<String> named = new TreeSet<>(surveyed);
    named.addAll(byWave.keySet());
    named.remove(Respondent.ONLY_WAVE);
    boolean unnamed = byWave.containsKey(Respondent.ONLY_WAVE);
    if (unnamed && !named.isEmpty() && !surveyed.contains(Respondent.ONLY_WAVE)) {
      String wave = named.iterator().next();
      if (named.size() == 1 && !byWave.containsKey(wave)) {
        byWave.put(wave, byWave.getOrDefault(Respondent.ONLY_WAVE, Map.of()));
        byWave.remove(Respondent.ONLY_WAVE);
      } else {
        diagnostics.add(Code.LEVELS_WAVE_UNCLEAR, at, String.join(", ", named));
      }
    }
    if (surveyed.contains(Respondent.ONLY_WAVE) && !byWave.isEmpty() && !unnamed) {
      diagnostics.add(Code.LEVELS_APART, at, String.join(", ", byWave.keySet()));
    }
    List<String> all = rubric.dimensions().stream().map(Dimension::id).toList();
    byWave.forEach(
        (wave, ratings) -> {
          List<String> missing = all.stream().filter(id -> !ratings.containsKey(id)).toList();
          if (!missing.isEmpty()) {
            diagnostics.add(
                Code.LEVELS_MISSING,
                at,
                Integer.toString(missing.size()),
                Integer.toString(all.size()),
                String.join(", ", missing));
          }
        });
  }

  /**
   * Returns the waves that have been rated.
   *
   * @return their names, as they first appeared
   */
  public Set<String> waves() {
    return Collections.unmodifiableSet(byWave.keySet());
  }

  /**
   * Returns the levels of a wave.
   *
   * @param wave its name
   * @return by dimension id; empty where it was not rated
   */
  public Map<String, LevelRating> of(String wave) {
    return Collections.unmodifiableMap(byWave.getOrDefault(wave, Map.of()));
  }
}
