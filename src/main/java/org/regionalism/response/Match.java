package org.regionalism.response;

import java.util.Optional;
import org.regionalism.diagnostic.Code;

/**
 * What a raw value means, and by which rule.
 *
 * @param answer the meaning
 * @param rule the rule that found it
 * @param text the declared text that it is, folded; empty where the rule needs none
 * @param fault why there is no meaning, or empty
 */
record Match(Answer answer, MatchRule rule, String text, Optional<Code> fault) {

  static Match of(Answer answer, MatchRule rule) {
    return of(answer, rule, "");
  }

  static Match of(Answer answer, MatchRule rule, String text) {
    return new Match(answer, rule, text, Optional.empty());
  }

  static Match fault(Code code) {
    return new Match(Answer.UNMATCHED, MatchRule.NONE, "", Optional.of(code));
  }

  /** The same meaning, found by another rule. */
  Match by(MatchRule other) {
    return new Match(answer, other, text, fault);
  }

  boolean isScored() {
    return answer instanceof Answer.Scored;
  }
}
