package org.regionalism.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regionalism.rubric.Crosswalk;
import org.regionalism.rubric.ScoringRules;
import org.regionalism.rubric.Unit;

/**
 * The last surveyed wave of an earlier run, as its {@code assessment.json} shows it.
 *
 * @param file the file's base name
 * @param sha256 the file's hash, in lower-case hexadecimal digits
 * @param rubric the id of the rubric it was scored with
 * @param version that rubric's version
 * @param rules how it was scored
 * @param crosswalk how its items became those of this run's rubric
 * @param consortium the consortium that its respondents named, or empty where none is known
 * @param wave the wave's name
 * @param date the report's date, or empty
 * @param unit what counts once in its headline figures
 * @param overall the whole
 * @param domains by domain id
 * @param shifts by shift id
 * @param dimensions by dimension id
 * @param groups how many respondents each group had
 * @param unasked the ids of the rubric's items that nobody answered
 * @param exports the hashes of the exports that it was made from
 */
public record EarlierWave(
    String file,
    String sha256,
    String rubric,
    String version,
    ScoringRules rules,
    Crosswalk crosswalk,
    Optional<String> consortium,
    String wave,
    Optional<String> date,
    Unit unit,
    EarlierFigure overall,
    Map<String, EarlierFigure> domains,
    Map<String, EarlierFigure> shifts,
    Map<String, EarlierFigure> dimensions,
    Map<Group, Figure> groups,
    Set<String> unasked,
    Set<String> exports) {

  /** Keeps its own copies, in order. */
  public EarlierWave {
    domains = Collections.unmodifiableMap(new LinkedHashMap<>(domains));
    shifts = Collections.unmodifiableMap(new LinkedHashMap<>(shifts));
    dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
    groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    unasked = Set.copyOf(unasked);
    exports = Set.copyOf(exports);
  }

  /**
   * The respondents who share a value of an attribute.
   *
   * @param attribute the attribute's name
   * @param value the value's id or text
   * @param question the id of the dimension or domain in which they were scored, or an empty text
   *     for all of them
   */
  public record Group(String attribute, String value, String question) {}
}
