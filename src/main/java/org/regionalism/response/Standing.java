package org.regionalism.response;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For whom somebody answers: the organization, and the values of the rubric's group attributes. Two
 * are equal where all of these are. Quick to look up, because every response is.
 */
public final class Standing {

  private static final int PRIME = 31;

  private final String organization;
  private final String[] groups;
  private final int hash;

  /**
   * Makes a standing. The values are copied.
   *
   * @param organization the organization, or an empty text where none was named
   * @param groups the values of the group attributes, in their order; empty texts where none was
   *     given
   */
  public Standing(String organization, List<String> groups) {
    this(organization, groups.toArray(String[]::new));
  }

  Standing(String organization, String... groups) {
    this.organization = organization;
    this.groups = groups;
    int mixed = organization.hashCode();
    for (String value : groups) {
      mixed = PRIME * mixed + value.hashCode();
    }
    this.hash = mixed;
  }

  /**
   * Returns the organization.
   *
   * @return its name, or an empty text where none was named
   */
  public String organization() {
    return organization;
  }

  /**
   * Returns the values of all group attributes.
   *
   * @return each value's id, its text where it is not declared, or an empty text
   */
  public List<String> groups() {
    return Collections.unmodifiableList(Arrays.asList(groups));
  }

  /**
   * Returns the value of one group attribute.
   *
   * @param attribute the attribute's place among the rubric's group attributes
   * @return the value's id, its text where it is not declared, or an empty text
   */
  public String group(int attribute) {
    return groups[attribute];
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof Standing that) || that.groups.length != groups.length) {
      return false;
    }
    for (int i = 0; i < groups.length; i++) {
      if (!that.groups[i].equals(groups[i])) {
        return false;
      }
    }
    return that.organization.equals(organization);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
