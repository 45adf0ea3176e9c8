package org.regionalism.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.regionalism.assessment.GroupResult;
import org.regionalism.assessment.WaveResult;

/**
 * A wave of which nothing can be worked out that must not be: what each figure may show is decided,
 * then all of them together are attacked, and of those by which an attack succeeds one is withheld,
 * until none does.
 *
 * @param shown what may be shown
 * @param leftOut the attributes by which nothing is broken down, as too many sets overlap to be
 *     sure of them
 * @param withheld what is withheld because figures together would tell too much; none of it could
 *     be shown again by itself
 */
record AuditedWave(WaveResult shown, List<String> leftOut, Withheld withheld) {

  /** So many people may a set have that is looked for. */
  static final int MOST_PEOPLE = 10;

  /** Keeps its own copy. */
  AuditedWave {
    leftOut = List.copyOf(leftOut);
  }

  static AuditedWave of(WaveDisclosure wave) {
    List<String> others = othersThanTheFirst(wave.wave());
    boolean tooMany = wave.k() > MOST_PEOPLE || wave.wave().crossed().tooMany();
    if (others.isEmpty() || !tooMany) {
      Optional<Withheld> enough =
          enough(wave, new WaveAudit(wave.wave(), wave.k()), Withheld.NOTHING);
      if (enough.isPresent()) {
        return new AuditedWave(wave.disclose(enough.get()), List.of(), enough.get());
      }
    }
    WaveAudit audit = new WaveAudit(wave.wave(), Math.min(wave.k(), MOST_PEOPLE));
    Withheld one = Withheld.NOTHING.without(Set.copyOf(others));
    Withheld withheld = enough(wave, audit, one).orElse(one);
    return new AuditedWave(wave.disclose(withheld), others, withheld);
  }

  /** All attributes by which results are broken down but the one that the rubric names first. */
  private static List<String> othersThanTheFirst(WaveResult wave) {
    return wave.groups().stream().map(GroupResult::attribute).distinct().skip(1).toList();
  }

  /** What has to be withheld; empty where it cannot be decided whether an attack succeeds. */
  private static Optional<Withheld> enough(WaveDisclosure wave, WaveAudit audit, Withheld atFirst) {
    Withheld withheld = atFirst;
    List<Withheld.Figure> inOrder = new ArrayList<>();
    Optional<Set<Withheld.Figure>> more = audit.telling(wave.disclose(withheld));
    while (more.isPresent() && !withheld.figures().containsAll(more.get())) {
      inOrder.addAll(more.get());
      withheld = withheld.plus(more.get());
      more = audit.telling(wave.disclose(withheld));
    }
    return more.equals(Optional.of(Set.of()))
        ? Optional.of(fewest(wave, audit, withheld, inOrder))
        : Optional.empty();
  }

  /** What was withheld early may no longer be needed: then it is shown again. */
  private static Withheld fewest(
      WaveDisclosure wave, WaveAudit audit, Withheld enough, List<Withheld.Figure> inOrder) {
    Withheld fewest = enough;
    for (Withheld.Figure figure : inOrder) {
      Withheld fewer = fewest.less(figure);
      if (audit.telling(wave.disclose(fewer)).equals(Optional.of(Set.of()))) {
        fewest = fewer;
      }
    }
    return fewest;
  }
}
