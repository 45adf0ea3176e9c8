package org.regionalism.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regionalism.diagnostic.RefusedException;

class RubricReaderTest {

  private final Rubric rubric = LanternRubric.read();

  @Test
  void readsWhatTheRubricIs() {
    assertThat(rubric.id()).isEqualTo("lantern");
    assertThat(rubric.version()).isEqualTo("2.1.0");
    assertThat(rubric.title().in("es")).isEqualTo("Revisión de la Costa del Farol");
    assertThat(rubric.about().in("en")).isEqualTo("How the ferry towns work together.");
    assertThat(rubric.source().in("es")).isEqualTo("Made up for the tests.");
    assertThat(rubric.languages()).containsExactly("en", "es");
    assertThat(rubric.defaultLanguage()).isEqualTo("en");
  }

  @Test
  void readsHowToScore() {
    assertThat(rubric.minAnswered()).isEqualTo(0.6);
    assertThat(rubric.unit()).isEqualTo(Unit.RESPONDENT);
    assertThat(rubric.domains()).extracting(Domain::weight).containsExactly(3, 1);
  }

  @Test
  void readsAnswerScales() {
    AnswerScale agreement = rubric.scales().get(0);
    assertThat(agreement.id()).isEqualTo("agreement");
    assertThat(agreement.points())
        .extracting(AnswerScale.Point::value)
        .containsExactly(1, 2, 3, 4, 5);
    assertThat(agreement.points().get(4).label().in("es")).isEqualTo("Del todo");
    assertThat(agreement.points().get(4).synonyms()).containsExactly("Always", "Siempre");
    assertThat(agreement.agreeFrom()).isEqualTo(4);
    assertThat(agreement.disagreeTo()).isEqualTo(2);
    assertThat(agreement.notScored())
        .extracting(AnswerScale.Option::reason)
        .containsExactly(NotScoredReason.NOT_APPLICABLE, NotScoredReason.DONT_KNOW);
    AnswerScale frequency = rubric.scales().get(1);
    assertThat(List.of(frequency.min(), frequency.max(), frequency.range()))
        .containsExactly(0, 3, 3);
    assertThat(frequency.indexOf(3)).isEqualTo(1);
    assertThat(frequency.indexOf(1)).isEqualTo(-1);
  }

  @Test
  void readsBands() {
    assertThat(rubric.bands()).extracting(Band::id).containsExactly("dim", "glow", "bright");
    assertThat(rubric.bands()).extracting(Band::from).containsExactly(0.0, 37.5, 80.0);
    assertThat(rubric.bands().get(0).meaning().in("en")).isEqualTo("A few lamps.");
    assertThat(rubric.bands().get(1).meaning().isEmpty()).isTrue();
  }

  @Test
  void readsLensesInBothForms() {
    assertThat(rubric.lenses()).extracting(Lens::id).containsExactly("tide", "craft");
    assertThat(rubric.lenses().get(0).title().in("en")).isEqualTo("tide");
    assertThat(rubric.lenses().get(0).values())
        .extracting(Lens.Value::id)
        .containsExactly("ebb", "flood");
    Lens craft = rubric.lenses().get(1);
    assertThat(craft.title().in("en")).isEqualTo("Craft");
    assertThat(craft.values().get(0).about().in("en")).isEqualTo("Anything that floats.");
    assertThat(craft.values().get(1).title().in("en")).isEqualTo("nets");
  }

  @Test
  void readsDimensions() {
    assertThat(rubric.dimensions())
        .extracting(Dimension::id)
        .containsExactly("solo", "fleet", "visits");
    Dimension solo = rubric.dimensions().get(0);
    assertThat(solo.shortTitle().in("en")).isEqualTo("Alone");
    assertThat(solo.direction()).isEqualTo(Direction.AWAY);
    assertThat(solo.levels()).hasSize(5);
    assertThat(solo.evidence())
        .extracting(text -> text.in("es"))
        .containsExactly("Own timetables.");
    assertThat(solo.discuss()).hasSize(1);
    assertThat(solo.next()).containsOnlyKeys("dim", "bright");
    assertThat(solo.next().get("bright")).hasSize(2);
    Dimension fleet = rubric.dimensions().get(1);
    assertThat(fleet.shortTitle()).isEqualTo(fleet.title());
    assertThat(fleet.direction()).isEqualTo(Direction.TOWARD);
    assertThat(fleet.scale().id()).isEqualTo("agreement");
    assertThat(rubric.dimensions().get(2).scale().id()).isEqualTo("frequency");
  }

  @Test
  void readsItems() {
    assertThat(rubric.items())
        .extracting(Item::id)
        .containsExactly("solo-1", "solo-2", "fleet-1", "visits-1");
    Item plain = rubric.items().get(0);
    assertThat(plain.text().in("en")).isEqualTo("Towns plan alone.");
    assertThat(plain.keying()).isEqualTo(Keying.POSITIVE);
    assertThat(plain.weight()).isEqualTo(1);
    assertThat(plain.lensValues()).isEqualTo(Map.of("tide", "ebb", "craft", "boats"));
    Item reverse = rubric.items().get(1);
    assertThat(reverse.keying()).isEqualTo(Keying.REVERSE);
    assertThat(reverse.weight()).isEqualTo(2);
    assertThat(reverse.lensValues()).isEqualTo(Map.of("tide", "flood"));
  }

  @Test
  void readsShifts() {
    Shift shift = rubric.shifts().get(0);
    assertThat(shift.from().id()).isEqualTo("solo");
    assertThat(shift.to().id()).isEqualTo("fleet");
    assertThat(shift.shortTitle().in("en")).isEqualTo("Fleet");
    assertThat(shift.quadrants()).containsOnlyKeys(Quadrant.REGIONAL, Quadrant.IN_TRANSITION);
    assertThat(rubric.shiftOf(rubric.dimensions().get(1))).contains(shift);
    assertThat(rubric.shiftOf(rubric.dimensions().get(2))).isEmpty();
  }

  @Test
  void readsAttributesAndTheirKinds() {
    assertThat(rubric.attributes())
        .extracting(Attribute::kind)
        .containsExactly(Attribute.Kind.ORGANIZATION, Attribute.Kind.GROUP, Attribute.Kind.COMMENT);
    assertThat(rubric.attributes().get(0).columns()).containsExactly("Town", "Harbor");
    assertThat(rubric.attributes().get(1).values().get(0).synonyms()).containsExactly("Fisher");
    assertThat(rubric.attributes(Attribute.Kind.GROUP)).hasSize(1);
  }

  @Test
  void readsTheCrosswalk() {
    assertThat(rubric.changes())
        .containsExactly(
            new Crosswalk(
                Optional.empty(),
                "2.0.0",
                Map.of("old-visits", "visits-1"),
                List.of("solo-2"),
                List.of("oars"),
                List.of("fleet-1")));
  }

  @Test
  void findsTheScaleThatAllDimensionsShare() throws RefusedException {
    assertThat(rubric.sharedScale()).isEmpty();
    String alike = LanternRubric.TEXT.replace("        scale: frequency\n", "");
    assertThat(read(alike).sharedScale()).map(AnswerScale::id).contains("agreement");
  }

  @Test
  void fillsInWhatMayBeLeftOut() throws RefusedException {
    Rubric least =
        read(
            """
            rubric: least
            version: "1"
            title: Least
            languages: [en]
            answer-scales:
              two: {points: [{value: 0, label: No}, {value: 1, label: Yes}], agree: 1, disagree: 0}
            bands: [{id: all, from: 0, name: All}]
            domains: [{id: d, title: D, dimensions: [{id: x, title: X, items: [{id: i, text: I.}]}]}]
            """);
    assertThat(least.minAnswered()).isEqualTo(0.5);
    assertThat(least.unit()).isEqualTo(Unit.ORGANIZATION);
    assertThat(least.about().isEmpty()).isTrue();
    assertThat(least.lenses()).isEmpty();
    assertThat(least.shifts()).isEmpty();
    assertThat(least.attributes()).isEmpty();
    assertThat(least.changes()).isEmpty();
    assertThat(least.domains().get(0).shortTitle().in("en")).isEqualTo("D");
  }

  @Test
  void readsTheShippedRubricWithoutAWord() throws RefusedException {
    Rubric shipped = Rubrics.find(Rubrics.DEFAULT).rubric();
    assertThat(shipped.items()).hasSize(46);
    assertThat(shipped.dimensions()).hasSize(14);
    assertThat(shipped.shifts()).hasSize(5);
    assertThat(shipped.shifts()).allSatisfy(shift -> assertThat(shift.quadrants()).hasSize(4));
    assertThat(shipped.sharedScale()).isPresent();
  }

  @Test
  void listsNothingWhereThereIsNothingToName() {
    String yaml =
        """
        rubric: small
        version: 1.0.0
        title: Small
        languages: [en]
        answer-scales:
          agreement:
            points: [{value: 1, label: No}, {value: 2, label: Yes}]
            agree: 2
            disagree: 1
        bands: [{id: all, from: 0, name: All, meaning: Everything is in it.}]
        domains: []
        shifts: [{id: work, title: The way, from: apart, to: together}]
        """;
    assertThat(RubricCheck.check("lantern.yaml", yaml.getBytes(StandardCharsets.UTF_8)))
        .extracting(Object::toString)
        .anyMatch(said -> said.endsWith("there is no dimension 'apart'. The rubric has none."));
  }

  @Test
  void namesTheFileInItsMessage() {
    assertThatThrownBy(() -> read("- a list"))
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith("lantern.yaml:1:1: error[notation-kind]: the rubric has to be");
  }

  private static Rubric read(String yaml) throws RefusedException {
    return RubricReader.read("lantern.yaml", yaml.getBytes(StandardCharsets.UTF_8));
  }
}
