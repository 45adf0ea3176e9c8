package org.regionalism.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.regionalism.assessment.Crossed;
import org.regionalism.assessment.WaveResult;
import org.regionalism.privacy.FigureKey.Kind;

/**
 * Attacks what is shown of a wave, question by question. Of questions that the same people answered
 * and of which the same figures are shown, only one is attacked.
 */
final class WaveAudit {

  private final WaveResult wave;
  private final int k;
  private final List<People> people;
  private final Map<People, Map<FigureKey, List<BigFraction>>> weights = new HashMap<>();
  private final Map<ReleasedRows, Optional<Set<FigureKey>>> known = new HashMap<>();

  /**
   * Makes an audit.
   *
   * @param wave the wave as it is
   * @param k the smallest set of people of which anything may be known
   */
  WaveAudit(WaveResult wave, int k) {
    this.wave = wave;
    this.k = k;
    this.people =
        IntStream.range(0, wave.crossed().questions().size())
            .mapToObj(question -> People.of(wave.crossed(), question))
            .toList();
  }

  /**
   * Finds figures without which the attacks that succeed would fail.
   *
   * @param shown the wave as it would be shown
   * @return none where no attack succeeds; or empty, where that cannot be decided
   */
  Optional<Set<Withheld.Figure>> telling(WaveResult shown) {
    Set<Withheld.Figure> telling = new TreeSet<>();
    List<String> questions = wave.crossed().questions();
    for (int question = 0; question < questions.size(); question++) {
      People asked = people.get(question);
      RowsMaker maker =
          new RowsMaker(
              wave,
              shown,
              questions.get(question),
              asked,
              weights.computeIfAbsent(asked, any -> new TreeMap<>()));
      ReleasedRows scores = maker.scores();
      // Shares count people: where scores tell of all people as well, shares tell no more.
      boolean enough = scores.rows().containsValue(asked.mean(anyone -> true));
      for (ReleasedRows rows : enough ? List.of(scores) : List.of(scores, maker.shares())) {
        Optional<Set<FigureKey>> found = known.computeIfAbsent(rows, this::attack);
        if (found.isEmpty()) {
          return Optional.empty();
        }
        String key = questions.get(question);
        found.get().forEach(figure -> telling.add(new Withheld.Figure(place(figure, key), figure)));
      }
    }
    return Optional.of(telling);
  }

  /** Of groups nothing is shown on the whole: what is known of it follows from the domains. */
  private String place(FigureKey figure, String question) {
    return question.equals(Crossed.OVERALL) && figure.kind() == Kind.GROUP
        ? wave.domains().keySet().stream().map(Crossed::domain).findFirst().orElse(question)
        : question;
  }

  private Optional<Set<FigureKey>> attack(ReleasedRows rows) {
    AuditResult result = rows.audit(k);
    if (result instanceof AuditResult.Undecided) {
      return Optional.empty();
    }
    List<Solved> solved =
        result instanceof AuditResult.Unsafe unsafe ? unsafe.sets() : new ArrayList<>();
    return Optional.of(
        solved.stream().findFirst().map(rows::leastMissed).map(Set::of).orElse(Set.of()));
  }
}
