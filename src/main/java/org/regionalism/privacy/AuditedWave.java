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
 */
record AuditedWave(WaveResult shown, List<String> leftOut) {

  /** So many people may a set have that is looked for. */
  private static final int MOST_PEOPLE = 10;

  /** Keeps its own copy. */
  AuditedWave {
    leftOut = List.copyOf(leftOut);
  }

  static AuditedWave of(WaveDisclosure wave) {
    List<String> others = othersThanTheFirst(wave.wave());
    boolean tooMany = wave.k() > MOST_PEOPLE || wave.wave().crossed().tooMany();
    if (others.isEmpty() || !tooMany) {
      WaveAudit audit = new WaveAudit(wave.wave(), wave.k());
      Optional<WaveResult> whole = audited(wave, audit, Withheld.NOTHING);
      if (whole.isPresent()) {
        return new AuditedWave(whole.get(), List.of());
      }
    }
    Withheld one = Withheld.NOTHING.without(Set.copyOf(others));
    WaveAudit audit = new WaveAudit(wave.wave(), Math.min(wave.k(), MOST_PEOPLE));
    return new AuditedWave(audited(wave, audit, one).orElseGet(() -> wave.disclose(one)), others);
  }

  /** All attributes by which results are broken down but the one that the rubric names first. */
  private static List<String> othersThanTheFirst(WaveResult wave) {
    return wave.groups().stream().map(GroupResult::attribute).distinct().skip(1).toList();
  }

  /** Empty where it cannot be decided whether an attack succeeds. */
  private static Optional<WaveResult> audited(
      WaveDisclosure wave, WaveAudit audit, Withheld atFirst) {
    Withheld withheld = atFirst;
    List<Withheld.Figure> inOrder = new ArrayList<>();
    WaveResult shown = wave.disclose(withheld);
    Optional<Set<Withheld.Figure>> more = audit.telling(shown);
    while (more.isPresent() && !withheld.figures().containsAll(more.get())) {
      inOrder.addAll(more.get());
      withheld = withheld.plus(more.get());
      shown = wave.disclose(withheld);
      more = audit.telling(shown);
    }
    return !more.equals(Optional.of(Set.of()))
        ? Optional.empty()
        : Optional.of(wave.disclose(fewest(wave, audit, withheld, inOrder)));
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
