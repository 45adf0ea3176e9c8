package org.regionalism.assessment;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * An organization that was invited.
 *
 * @param organization its name, as respondents' organizations are named
 * @param sector the id of its sector, or empty
 * @param people how many of its people were invited, or empty where nobody says
 */
public record Invited(String organization, Optional<String> sector, OptionalInt people) {}
