package org.regionalism.rubric;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.notation.Document;
import org.regionalism.notation.Fields;
import org.regionalism.notation.Node;

/** Reads a rubric, or refuses it with everything that is wrong with it. */
public final class RubricReader {

  /** The most items a rubric may have. */
  public static final int MAX_ITEMS = 2_000;

  /** The most dimensions a rubric may have. */
  public static final int MAX_DIMENSIONS = 200;

  /** The most shifts a rubric may have: each is a point with a name in a picture. */
  public static final int MAX_SHIFTS = 200;

  private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})\\s*%");

  private final Diagnostics diagnostics = new Diagnostics();
  private final TextPlaces places;

  private RubricReader(TextPlaces places) {
    this.places = places;
  }

  /**
   * What came of reading a file.
   *
   * @param rubric what could be made of it, faults or not; empty where that is nothing
   * @param places where its texts stand
   * @param diagnostics its faults
   */
  record Reading(Optional<Rubric> rubric, TextPlaces places, Diagnostics diagnostics) {}

  /**
   * Reads a rubric.
   *
   * @param path the file as the user named it, for messages
   * @param yaml the file's bytes
   * @return the rubric
   * @throws RefusedException with all faults, if there are any
   */
  public static Rubric read(String path, byte[] yaml) throws RefusedException {
    Reading reading = open(path, yaml);
    reading.diagnostics().refuseErrors();
    return reading.rubric().orElseThrow();
  }

  /** Reads a rubric as far as it can be read, and does not refuse it. */
  static Reading open(String path, byte[] yaml) {
    RubricReader reader = new RubricReader(new TextPlaces(path));
    Optional<Rubric> rubric =
        Document.RUBRIC
            .read(path, yaml, reader.diagnostics)
            .map(top -> Fields.of(top, "the rubric", reader.diagnostics))
            .flatMap(reader::rubric);
    return new Reading(rubric, reader.places, reader.diagnostics);
  }

  private Optional<Rubric> rubric(Fields fields) {
    List<String> languages = languages(fields);
    TextReader texts = new TextReader(languages, places, diagnostics);
    String id = fields.requiredText("rubric");
    if (!id.isEmpty()) {
      new Ids("rubric", diagnostics).take(id, fields.location("rubric"));
    }
    String version = fields.requiredText("version");
    Text title = texts.required(fields, "title");
    Text about = texts.optional(fields, "about");
    Text source = texts.optional(fields, "source");
    List<AnswerScale> scales = new ScaleReader(texts, diagnostics).read(fields);
    List<Band> bands = new BandReader(texts, diagnostics).read(fields);
    List<Lens> lenses = new LensReader(texts, diagnostics).read(fields);
    Fields scoring = scoring(fields);
    Map<String, Integer> weights = new LinkedHashMap<>();
    Optional<Fields> weighted =
        scoring.node("domain-weights").map(node -> Fields.of(node, "domain-weights", diagnostics));
    weighted.ifPresent(found -> readWeights(found, weights));
    List<Domain> domains =
        new DomainReader(texts, diagnostics, scales, bands, lenses).read(fields, weights);
    if (tooMany(domains, fields)) {
      return Optional.empty();
    }
    weighted.ifPresent(found -> refuseUnknownDomains(found, domains));
    List<Shift> shifts = new ShiftReader(texts, diagnostics, domains).read(fields);
    List<Attribute> attributes = new AttributeReader(texts, diagnostics).read(fields);
    List<Crosswalk> changes = new CrosswalkReader(diagnostics, id, version, domains).read(fields);
    Rubric rubric =
        new Rubric(
            id,
            version,
            title,
            about,
            source,
            languages,
            minAnswered(scoring),
            unit(scoring),
            scales,
            bands,
            lenses,
            domains,
            shifts,
            attributes,
            changes);
    scoring.refuseUnknown(List.of());
    fields.refuseUnknown(List.of());
    return Optional.of(rubric);
  }

  private List<String> languages(Fields fields) {
    List<String> languages = fields.texts("languages");
    if (languages.isEmpty()) {
      fields.reportMissing("languages");
      return List.of("en");
    }
    return languages;
  }

  private Fields scoring(Fields fields) {
    Node node = fields.node("scoring").orElse(new Node.MapNode(fields.location(), List.of()));
    return Fields.of(node, "scoring", diagnostics);
  }

  private double minAnswered(Fields scoring) {
    String written =
        scoring.node("min-answered").orElse(null) instanceof Node.NumberNode number
            ? number.value().toPlainString()
            : scoring.text("min-answered").orElse("50%");
    Matcher percent = PERCENT.matcher(written);
    int value = percent.matches() ? Integer.parseInt(percent.group(1)) : 0;
    if (value < 1 || value > 100) {
      diagnostics.add(Code.RUBRIC_MIN_ANSWERED, scoring.location("min-answered"), written);
    }
    return value / 100.0;
  }

  private Unit unit(Fields scoring) {
    String unit = scoring.text("unit").orElse(Unit.ORGANIZATION.word());
    List<String> known = List.of(Unit.ORGANIZATION.word(), Unit.RESPONDENT.word());
    if (!known.contains(unit)) {
      Ids.reportUnknown("unit", unit, known, scoring.location("unit"), diagnostics);
    }
    return unit.equals(Unit.RESPONDENT.word()) ? Unit.RESPONDENT : Unit.ORGANIZATION;
  }

  private void readWeights(Fields fields, Map<String, Integer> weights) {
    for (Node.Entry entry : fields.entries()) {
      int weight = fields.integer(entry.key()).orElse(1);
      if (weight < 1 || weight > 1000) {
        diagnostics.add(Code.RUBRIC_WEIGHT, entry.value().location(), Integer.toString(weight));
      }
      weights.put(entry.key(), Math.max(1, weight));
    }
  }

  private void refuseUnknownDomains(Fields weights, List<Domain> domains) {
    List<String> known = domains.stream().map(Domain::id).toList();
    for (Node.Entry entry : weights.entries()) {
      if (!known.contains(entry.key())) {
        Ids.reportUnknown("domain", entry.key(), known, entry.location(), diagnostics);
      }
    }
  }

  /** Reading stops there, because looking up references among many thousands of ids takes long. */
  private boolean tooMany(List<Domain> domains, Fields fields) {
    List<Dimension> dimensions =
        domains.stream().flatMap(domain -> domain.dimensions().stream()).toList();
    int items = dimensions.stream().mapToInt(dimension -> dimension.items().size()).sum();
    int shifts =
        fields.node("shifts").orElse(null) instanceof Node.ListNode list
            ? list.elements().size()
            : 0;
    boolean tooMany =
        items > MAX_ITEMS || dimensions.size() > MAX_DIMENSIONS || shifts > MAX_SHIFTS;
    if (tooMany) {
      diagnostics.add(
          Code.RUBRIC_TOO_MANY,
          fields.location(shifts > MAX_SHIFTS ? "shifts" : "domains"),
          Integer.toString(dimensions.size()),
          Integer.toString(items),
          Integer.toString(shifts));
    }
    return tooMany;
  }
}
