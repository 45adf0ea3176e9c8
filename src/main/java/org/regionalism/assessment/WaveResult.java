package org.regionalism.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.rubric.Unit;

/**
 * Everything one wave comes to. Maps are keyed by rubric ids, in the rubric's order.
 *
 * @param wave the wave's name
 * @param unit what counts once in headline figures of this wave
 * @param unitAsked what the settings asked for; differs where too few organizations are named
 * @param respondents how many people answered
 * @param organizations how many organizations they name
 * @param nameless whether some name none; they count together as one unit
 * @param overall the whole
 * @param domains by domain id
 * @param dimensions by dimension id
 * @param shifts by shift id
 * @param lenses by lens id, then by value id
 * @param items by item id
 * @param groups attribute by attribute, each value in the rubric's order, undeclared ones after
 *     that by name, those who gave none last
 * @param gaps attribute by attribute, each group against the rest, in the groups' order
 * @param naming its organizations by their names, where that is asked for
 * @param scrutiny how far the figures can be leaned on
 * @param consensus what the group agreed on beside the survey, or instead of one
 * @param crossed how its sets overlap; nobody once it is decided what may be shown
 */
public record WaveResult(
    String wave,
    Unit unit,
    Unit unitAsked,
    int respondents,
    int organizations,
    boolean nameless,
    Measure overall,
    Map<String, Measure> domains,
    Map<String, DimensionResult> dimensions,
    Map<String, ShiftResult> shifts,
    Map<String, Map<String, Measure>> lenses,
    Map<String, ItemResult> items,
    List<GroupResult> groups,
    List<Gap> gaps,
    Optional<Naming> naming,
    Scrutiny scrutiny,
    Optional<Consensus> consensus,
    Crossed crossed) {

  /** Keeps its own copies, in order. */
  public WaveResult {
    domains = Collections.unmodifiableMap(new LinkedHashMap<>(domains));
    dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
    shifts = Collections.unmodifiableMap(new LinkedHashMap<>(shifts));
    lenses = Collections.unmodifiableMap(new LinkedHashMap<>(lenses));
    items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
    groups = List.copyOf(groups);
    gaps = List.copyOf(gaps);
  }

  /**
   * Makes a result that does not say how its sets overlap.
   *
   * @param wave the wave's name
   * @param unit what counts once in headline figures of this wave
   * @param unitAsked what the settings asked for
   * @param respondents how many people answered
   * @param organizations how many organizations they name
   * @param nameless whether some name none
   * @param overall the whole
   * @param domains by domain id
   * @param dimensions by dimension id
   * @param shifts by shift id
   * @param lenses by lens id, then by value id
   * @param items by item id
   * @param groups attribute by attribute
   * @param gaps attribute by attribute
   * @param naming its organizations by their names
   * @param scrutiny how far the figures can be leaned on
   * @param consensus what the group agreed on
   */
  public WaveResult(
      String wave,
      Unit unit,
      Unit unitAsked,
      int respondents,
      int organizations,
      boolean nameless,
      Measure overall,
      Map<String, Measure> domains,
      Map<String, DimensionResult> dimensions,
      Map<String, ShiftResult> shifts,
      Map<String, Map<String, Measure>> lenses,
      Map<String, ItemResult> items,
      List<GroupResult> groups,
      List<Gap> gaps,
      Optional<Naming> naming,
      Scrutiny scrutiny,
      Optional<Consensus> consensus) {
    this(
        wave,
        unit,
        unitAsked,
        respondents,
        organizations,
        nameless,
        overall,
        domains,
        dimensions,
        shifts,
        lenses,
        items,
        groups,
        gaps,
        naming,
        scrutiny,
        consensus,
        Crossed.NOBODY);
  }

  /**
   * Returns a wave of which there is no survey: its figures are those that a group agreed on.
   *
   * @param wave the wave's name
   * @param unit what the settings asked for
   * @param consensus the levels
   * @return the wave, with no respondents
   */
  public static WaveResult agreed(String wave, Unit unit, Consensus consensus) {
    Map<String, DimensionResult> dimensions = new LinkedHashMap<>();
    consensus
        .dimensions()
        .forEach((id, measure) -> dimensions.put(id, DimensionResult.agreed(measure)));
    return new WaveResult(
        wave,
        unit,
        unit,
        0,
        0,
        false,
        consensus.overall(),
        consensus.domains(),
        dimensions,
        consensus.shifts(),
        Map.of(),
        Map.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Scrutiny.missing(Reason.CONSENSUS),
        Optional.of(consensus));
  }

  /**
   * Tells whether people were surveyed in this wave.
   *
   * @return false where all there is are the levels that a group agreed on
   */
  public boolean isSurvey() {
    return respondents > 0;
  }

  /**
   * Returns the same with its organizations named.
   *
   * @param names the organizations
   * @return a new result; no other figure changes
   */
  public WaveResult with(Naming names) {
    return with(Optional.of(names), consensus);
  }

  /**
   * Returns the same survey beside the levels that the group agreed on.
   *
   * @param agreed the levels
   * @return a new result; no figure of the survey changes
   */
  public WaveResult with(Consensus agreed) {
    return with(naming, Optional.of(agreed));
  }

  private WaveResult with(Optional<Naming> names, Optional<Consensus> agreed) {
    return new WaveResult(
        wave,
        unit,
        unitAsked,
        respondents,
        organizations,
        nameless,
        overall,
        domains,
        dimensions,
        shifts,
        lenses,
        items,
        groups,
        gaps,
        names,
        scrutiny,
        agreed,
        crossed);
  }
}
