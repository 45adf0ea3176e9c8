package org.regionalism.assessment;

import java.util.List;

/**
 * Organizations by their names, which are in reports only where they are asked for.
 *
 * @param organizations the organizations of a wave, by name
 * @param conveners each organization that convenes the others against them, as a gap of {@link
 *     #CONVENER}: differences of people's means alone
 */
public record Naming(List<NamedOrganization> organizations, List<Gap> conveners) {

  /** What stands in the place of an attribute where the convener is set against the members. */
  public static final String CONVENER = "convener";

  /** Keeps its own copies. */
  public Naming {
    organizations = List.copyOf(organizations);
    conveners = List.copyOf(conveners);
  }
}
