package org.regionalism.rubric;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A whole rubric.
 *
 * @param id the rubric's id
 * @param version its version
 * @param title what reports call it
 * @param about a description, possibly empty
 * @param source what it is based on, possibly empty
 * @param languages the languages of its texts, the default first
 * @param minAnswered the share of a dimension's items that has to be answered, above 0 and at most
 *     1
 * @param unit what counts once in headline figures
 * @param scales the answer scales, the default first
 * @param bands in ascending order, the first from 0
 * @param lenses second ways to cut the items
 * @param domains at least one
 * @param shifts moves from one dimension to another
 * @param attributes what may be known about respondents
 * @param changes how earlier versions became this one
 */
public record Rubric(
    String id,
    String version,
    Text title,
    Text about,
    Text source,
    List<String> languages,
    double minAnswered,
    Unit unit,
    List<AnswerScale> scales,
    List<Band> bands,
    List<Lens> lenses,
    List<Domain> domains,
    List<Shift> shifts,
    List<Attribute> attributes,
    List<Crosswalk> changes) {

  /** Keeps its own copies. */
  public Rubric {
    languages = List.copyOf(languages);
    scales = List.copyOf(scales);
    bands = List.copyOf(bands);
    lenses = List.copyOf(lenses);
    domains = List.copyOf(domains);
    shifts = List.copyOf(shifts);
    attributes = List.copyOf(attributes);
    changes = List.copyOf(changes);
  }

  /**
   * Returns all dimensions, domain by domain.
   *
   * @return the dimensions in the rubric's order
   */
  public List<Dimension> dimensions() {
    return domains.stream().flatMap(domain -> domain.dimensions().stream()).toList();
  }

  /**
   * Returns all items, dimension by dimension.
   *
   * @return the items in the rubric's order
   */
  public List<Item> items() {
    return dimensions().stream().flatMap(dimension -> dimension.items().stream()).toList();
  }

  /**
   * Returns the attributes of a kind.
   *
   * @param kind what they are for
   * @return the attributes in the rubric's order
   */
  public Stream<Attribute> attributes(Attribute.Kind kind) {
    return attributes.stream().filter(attribute -> attribute.kind() == kind);
  }

  /**
   * Returns the language that texts are in where none was asked for.
   *
   * @return the first language
   */
  public String defaultLanguage() {
    return languages.get(0);
  }

  /**
   * Returns the answer scale that all dimensions share.
   *
   * @return the scale, or empty where dimensions differ
   */
  public Optional<AnswerScale> sharedScale() {
    return AnswerScale.shared(dimensions().stream());
  }

  /**
   * Returns how many of a dimension's items a respondent has to answer to be scored.
   *
   * @param dimension a dimension of this rubric
   * @return at least 1
   */
  public int answersNeeded(Dimension dimension) {
    return Math.max(1, (int) Math.ceil(minAnswered * dimension.items().size() - 1e-9));
  }

  /**
   * Returns the shift in which a dimension is a pole.
   *
   * @param dimension a dimension of this rubric
   * @return the shift, or empty
   */
  public Optional<Shift> shiftOf(Dimension dimension) {
    return shifts.stream()
        .filter(
            shift ->
                shift.from().id().equals(dimension.id()) || shift.to().id().equals(dimension.id()))
        .findFirst();
  }

  /**
   * Returns what this rubric says of another version or another rubric.
   *
   * @param otherId the id of the rubric
   * @param otherVersion its version
   * @return how its items became those of this one, or empty where nothing is said of it
   */
  public Optional<Crosswalk> since(String otherId, String otherVersion) {
    if (otherId.equals(id) && otherVersion.equals(version)) {
      return Optional.of(Crosswalk.unchanged(version));
    }
    return changes.stream()
        .filter(change -> change.rubric().orElse(id).equals(otherId))
        .filter(change -> change.since().equals(otherVersion))
        .findFirst();
  }
}
