package org.regionalism.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.assessment.Assessment;
import org.regionalism.assessment.Change;
import org.regionalism.assessment.CommentSet;
import org.regionalism.assessment.Consensus;
import org.regionalism.assessment.DimensionResult;
import org.regionalism.assessment.Expectations;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Gap;
import org.regionalism.assessment.GapMeasure;
import org.regionalism.assessment.Gaps;
import org.regionalism.assessment.GroupResult;
import org.regionalism.assessment.Influence;
import org.regionalism.assessment.ItemResult;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Naming;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Screenings;
import org.regionalism.assessment.Scrutiny;
import org.regionalism.assessment.Settings;
import org.regionalism.assessment.ShiftResult;
import org.regionalism.assessment.WaveResult;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Location;
import org.regionalism.privacy.LayoutFixture;
import org.regionalism.response.InputSummary;
import org.regionalism.response.LedgerSummary;
import org.regionalism.response.Respondent;
import org.regionalism.response.Screen;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Lens;
import org.regionalism.rubric.Quadrant;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Shift;
import org.regionalism.rubric.Unit;

/**
 * Builds assessments for tests of the layout. Every figure begins plausible; tests replace those
 * they are about.
 */
final class Example {

  static final String VERSION = "9.8.7";

  private final Rubric rubric;
  private final Measures measures;
  private final int people;
  private final int organizations;
  private Unit unit = Unit.ORGANIZATION;
  private boolean nameless;
  private Unit unitAsked = Unit.ORGANIZATION;
  private String language = "en";
  private String name = Respondent.ONLY_WAVE;
  private boolean lenient;
  private Measure overall;
  private final Map<String, Measure> domains = new LinkedHashMap<>();
  private final Map<String, DimensionResult> dimensions = new LinkedHashMap<>();
  private final Map<String, ShiftResult> shifts = new LinkedHashMap<>();
  private final Map<String, Map<String, Measure>> lenses = new LinkedHashMap<>();
  private final Map<String, ItemResult> items = new LinkedHashMap<>();
  private final List<GroupResult> groups = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();
  private Optional<Naming> naming = Optional.empty();
  private Scrutiny scrutiny =
      new Scrutiny(new Influence.Known(false), Screenings.of(Screen.LONG_RUN, 6, 54));
  private final List<InputSummary> inputs = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private Optional<Consensus> consensus = Optional.empty();
  private final List<Change> changes = new ArrayList<>();
  private final List<WaveResult> earlier = new ArrayList<>();
  private Expectations expectations = Expectations.NONE;
  private final List<CommentSet> comments = new ArrayList<>();

  private Example(Rubric rubric, int people, int organizations) {
    this.rubric = rubric;
    this.people = people;
    this.organizations = organizations;
    measures = new Measures(rubric, people, organizations);
    overall = measures.of(55, 51, 59);
    rubric.domains().forEach(domain -> domains.put(domain.id(), measures.of(48, 42, 54)));
    double index = 30;
    for (Dimension dimension : rubric.dimensions()) {
      index = index > 80 ? 20 : index + 6.5;
      dimensions.put(
          dimension.id(),
          measures.dimension(measures.of(index, index - 5, index + 5, dimension.direction())));
      dimension.items().forEach(item -> items.put(item.id(), Measures.item(dimension.scale())));
    }
    rubric.shifts().forEach(shift -> standing(shift, 48, 40, 56, Quadrant.IN_TRANSITION));
    for (Lens lens : rubric.lenses()) {
      Map<String, Measure> values = new LinkedHashMap<>();
      lens.values().forEach(value -> values.put(value.id(), measures.of(61, 55, 67)));
      lenses.put(lens.id(), values);
    }
    inputs.add(ExampleInput.of(rubric, people));
  }

  /** With the shipped rubric: 43 people in 9 organizations. */
  static Example shipped() {
    return of(ExampleRubric.shipped());
  }

  static Example of(Rubric rubric) {
    return of(rubric, 43, 9);
  }

  static Example of(Rubric rubric, int people, int organizations) {
    return new Example(rubric, people, organizations);
  }

  /** A gap of so many points in every dimension and domain; without one where p is missing. */
  Example gap(String attribute, String value, double points, Figure p) {
    GapMeasure measure = Gaps.measure(points, p);
    Map<String, GapMeasure> ofDimensions = new LinkedHashMap<>();
    rubric.dimensions().forEach(dimension -> ofDimensions.put(dimension.id(), measure));
    Map<String, GapMeasure> ofDomains = new LinkedHashMap<>();
    rubric.domains().forEach(domain -> ofDomains.put(domain.id(), measure));
    gaps.add(new Gap(attribute, value, ofDimensions, ofDomains));
    return this;
  }

  Example naming(Naming names) {
    naming = Optional.of(names);
    return this;
  }

  Example scrutiny(Scrutiny replacement) {
    scrutiny = replacement;
    return this;
  }

  Measures measures() {
    return measures;
  }

  Rubric rubric() {
    return rubric;
  }

  Example nameless() {
    nameless = true;
    return this;
  }

  Example unit(Unit used, Unit asked) {
    unit = used;
    unitAsked = asked;
    return this;
  }

  Example language(String code) {
    language = code;
    return this;
  }

  /** Names the wave, which no label or column does by itself. */
  Example named(String wave) {
    name = wave;
    return this;
  }

  Example lenient() {
    lenient = true;
    return this;
  }

  Example overall(Measure measure) {
    overall = measure;
    return this;
  }

  Example domain(String id, Measure measure) {
    domains.put(id, measure);
    return this;
  }

  Example dimension(String id, DimensionResult result) {
    dimensions.put(id, result);
    return this;
  }

  Example allDimensions(DimensionResult result) {
    dimensions.replaceAll((id, any) -> result);
    return this;
  }

  Example shift(String id, double index, double low, double high, Quadrant... reach) {
    Shift shift =
        rubric.shifts().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    return standing(shift, index, low, high, reach);
  }

  Example shift(String id, ShiftResult result) {
    shifts.put(id, result);
    return this;
  }

  Example item(String id, ItemResult result) {
    items.put(id, result);
    return this;
  }

  Example group(String attribute, String value, int n, double index) {
    return group(ExampleGroups.shown(rubric, attribute, value, n, index));
  }

  Example group(GroupResult group) {
    groups.add(group);
    return this;
  }

  Example hiddenGroup(String attribute, String value, Reason reason) {
    return group(ExampleGroups.hidden(rubric, attribute, value, reason));
  }

  Example input(InputSummary input) {
    inputs.add(input);
    return this;
  }

  Example remark(Code code, Location location, String... arguments) {
    diagnostics.add(new Diagnostic(code, location, List.of(arguments)));
    return this;
  }

  Example after(Example wave) {
    earlier.add(wave.wave());
    return this;
  }

  /** Puts the levels that a group agreed on beside the survey. */
  Example beside(Consensus levels) {
    consensus = Optional.of(levels);
    return this;
  }

  Example expecting(Expectations expected) {
    expectations = expected;
    return this;
  }

  Example said(CommentSet set) {
    comments.add(set);
    return this;
  }

  Example moved(Change change) {
    changes.add(change);
    return this;
  }

  /** Takes every figure away, as {@code privacy} would. */
  Example withhold(Reason reason) {
    overall = Measure.missing(reason);
    domains.replaceAll((id, any) -> Measure.missing(reason));
    dimensions.replaceAll((id, any) -> DimensionResult.missing(reason));
    shifts.replaceAll(
        (id, any) -> new ShiftResult(Measure.missing(reason), Optional.empty(), List.of()));
    lenses.values().forEach(byId -> byId.replaceAll((id, any) -> Measure.missing(reason)));
    items.replaceAll((id, any) -> ItemResult.missing(reason));
    for (Attribute attribute : rubric.attributes(Attribute.Kind.GROUP).toList()) {
      hiddenGroup(attribute.name(), GroupResult.UNSPECIFIED, reason);
    }
    return this;
  }

  Assessment assessment() {
    List<WaveResult> waves = new ArrayList<>(earlier);
    waves.add(wave());
    return new Assessment(
        "Three Rivers",
        rubric,
        "ab12",
        new Settings(unitAsked, 5, language, lenient),
        Optional.of("2026-05-04"),
        inputs,
        new LedgerSummary(1978, 1900, 40, 11, 12, 13, 0, 0, 2),
        waves,
        changes,
        expectations,
        comments,
        diagnostics);
  }

  Edition edition() {
    return new Edition(assessment(), Words.in(language), VERSION);
  }

  Document document() {
    return ReportLayout.of(LayoutFixture.disclosed(assessment()), VERSION);
  }

  private WaveResult wave() {
    return new WaveResult(
        name,
        unit,
        unitAsked,
        people,
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
        consensus);
  }

  private Example standing(Shift shift, double index, double low, double high, Quadrant... reach) {
    Optional<Quadrant> one = reach.length == 1 ? Optional.of(reach[0]) : Optional.empty();
    return shift(shift.id(), new ShiftResult(measures.of(index, low, high), one, List.of(reach)));
  }
}
