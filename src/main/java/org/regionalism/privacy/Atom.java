package org.regionalism.privacy;

import java.util.Optional;

/**
 * Respondents who are in the same sets wherever sets are told apart.
 *
 * @param people how many they are, at least one
 * @param organization the organization that all of them are of and that must not be solved for;
 *     empty where they name none, or where there is nothing to protect
 */
public record Atom(long people, Optional<String> organization) {

  /** Refuses an atom of nobody, which no figure could tell anything of. */
  public Atom {
    if (people < 1) {
      throw new IllegalArgumentException("an atom of nobody");
    }
  }

  /**
   * Returns people whose organization plays no part.
   *
   * @param people how many, at least one
   * @return the atom
   */
  public static Atom of(long people) {
    return new Atom(people, Optional.empty());
  }

  /**
   * Returns people of one organization.
   *
   * @param people how many, at least one
   * @param organization the organization's name
   * @return the atom
   */
  public static Atom of(long people, String organization) {
    return new Atom(people, Optional.of(organization));
  }
}
