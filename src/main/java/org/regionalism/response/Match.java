package org.regionalism.response;

import java.util.Optional;
import org.regionalism.diagnostic.Code;

/**
 * What a raw value means, and by which rule.
 *
 * @param answer the meaning
 * @param rule the rule that found it, for people
 * @param fault why there is no meaning, or empty
 */
record Match(Answer answer, String rule, Optional<Code> fault) {

  static Match of(Answer answer, String rule) {
    return new Match(answer, rule, Optional.empty());
  }

  static Match fault(Code code) {
    return new Match(Answer.UNMATCHED, "none", Optional.of(code));
  }
}
