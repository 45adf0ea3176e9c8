package org.regionalism.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Rubric;

/**
 * An invented consortium: a few large conveners, many small partners, and who answers when.
 *
 * @param organizations the largest first
 * @param waves in the order of time
 */
record SimulatedConsortium(List<SimulatedOrganization> organizations, List<SimulatedWave> waves) {

  private static final double STAYS = 0.8;
  private static final double REPLACED = 0.75;

  SimulatedConsortium {
    organizations = List.copyOf(organizations);
    waves = List.copyOf(waves);
  }

  static SimulatedConsortium of(Rubric rubric, SimulationSettings settings) {
    Draws draws = Draws.of(settings.seed());
    List<SimulatedOrganization> organizations =
        organizations(rubric, settings.organizations(), draws.in("organizations"));
    People people = new People(rubric, draws.in("people"));
    List<SimulatedWave> waves = new ArrayList<>();
    List<SimulatedPerson> present = new ArrayList<>();
    int[] sizes = Sizes.of(settings.respondents(), organizations.size(), draws.in("sizes"));
    for (SimulatedOrganization organization : organizations) {
      for (int i = 0; i < sizes[organization.rank()]; i++) {
        present.add(people.next(organization));
      }
    }
    for (int wave = 0; wave < settings.waves(); wave++) {
      if (wave > 0) {
        present = later(present, people, wave);
      }
      waves.add(
          new SimulatedWave(
              wave,
              waveName(rubric, wave, settings.waves()),
              SimulatedWave.OPENINGS.get(wave),
              present));
    }
    return new SimulatedConsortium(organizations, waves);
  }

  private static List<SimulatedOrganization> organizations(Rubric rubric, int count, Draws draws) {
    OrganizationNames names = new OrganizationNames(draws);
    List<Attribute.Value> declared = values(rubric, "organization");
    List<Attribute.Value> sectors = values(rubric, People.SECTOR);
    int conveners = Math.max(1, count / 6);
    List<SimulatedOrganization> organizations = new ArrayList<>();
    for (int rank = 0; rank < count; rank++) {
      Draws own = draws.in(rank);
      Optional<Attribute.Value> sector =
          sectors.isEmpty() ? Optional.empty() : Optional.of(own.in("sector").pickEarly(sectors));
      String invented = names.next(sector.map(value -> value.label().in("en")).orElse(""), own);
      organizations.add(
          new SimulatedOrganization(
              rank,
              rank < declared.size() ? declared.get(rank).id() : invented,
              sector.map(Attribute.Value::id).orElse(""),
              rank < conveners,
              own));
    }
    return organizations;
  }

  private static List<SimulatedPerson> later(
      List<SimulatedPerson> before, People people, int wave) {
    List<SimulatedPerson> after = new ArrayList<>();
    for (SimulatedPerson person : before) {
      Draws own = person.draws().in("turnover").in(wave);
      if (own.chance(STAYS)) {
        after.add(person);
      } else if (own.chance(REPLACED)) {
        after.add(people.next(person.organization()));
      }
    }
    return after;
  }

  private static String waveName(Rubric rubric, int wave, int waves) {
    List<Attribute.Value> declared = values(rubric, "wave");
    return declared.size() < waves ? SimulatedWave.NAMES.get(wave) : declared.get(wave).id();
  }

  private static List<Attribute.Value> values(Rubric rubric, String attribute) {
    return rubric.attributes().stream()
        .filter(each -> each.name().equals(attribute))
        .flatMap(each -> each.values().stream())
        .toList();
  }
}
