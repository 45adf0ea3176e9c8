package org.regionalism.simulation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Rubric;

/** Where invented people come from, one after the other. */
final class People {

  /** The attribute that belongs to an organization; the other groups are people's own. */
  static final String SECTOR = "sector";

  // No vowels and few others, so that a code never spells anything.
  private static final String LETTERS = "BCDGHJLMNPQRTVWZ";

  private final Rubric rubric;
  private final Draws draws;
  private final Set<String> codes = new HashSet<>();
  private int made;

  People(Rubric rubric, Draws draws) {
    this.rubric = rubric;
    this.draws = draws;
  }

  SimulatedPerson next(SimulatedOrganization organization) {
    Draws own = draws.in(made++);
    Map<String, String> groups = new LinkedHashMap<>();
    rubric
        .attributes(Attribute.Kind.GROUP)
        .forEach(attribute -> groups.put(attribute.name(), value(attribute, organization, own)));
    return new SimulatedPerson(code(own.in("code")), organization, groups, own);
  }

  private static String value(
      Attribute attribute, SimulatedOrganization organization, Draws person) {
    return attribute.name().equals(SECTOR)
        ? organization.sector()
        : person.in("group").in(attribute.name()).pickEarly(attribute.values()).id();
  }

  private String code(Draws own) {
    while (true) {
      StringBuilder code = new StringBuilder();
      for (int i = 0; i < 3; i++) {
        code.append(LETTERS.charAt(own.below(LETTERS.length())));
      }
      for (int i = 0; i < 3; i++) {
        code.append(own.below(10));
      }
      if (codes.add(code.toString())) {
        return code.toString();
      }
    }
  }
}
