package org.regionalism.privacy;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Screening;
import org.regionalism.assessment.Screening.Apart;
import org.regionalism.assessment.WaveResult;
import org.regionalism.response.Screen;
import org.regionalism.rubric.Unit;

/**
 * Decides what may be shown of the flagged and of the others: sets like any other, of which each is
 * all less the other one.
 */
final class ScreeningDisclosure {

  private static final Figure WITHHELD = Figure.missing(Reason.WITHHELD);

  private final int k;
  private final WaveResult wave;

  ScreeningDisclosure(int k, WaveResult wave) {
    this.k = k;
    this.wave = wave;
  }

  /**
   * Decides.
   *
   * @param overall the whole, as it is shown
   */
  Screening disclose(Screening found, Measure overall) {
    return new Screening(
        counts(found), count(found.flagged()), index(found, overall), Apart.NOBODY);
  }

  private boolean isFew(long people) {
    return people > 0 && people < k;
  }

  private static long people(Figure count) {
    return Math.round(count.number().orElse(0));
  }

  /** Neither those who are counted nor the others may be too few. */
  private Figure count(Figure count) {
    long people = people(count);
    return isFew(people) || isFew(wave.respondents() - people) ? WITHHELD : count;
  }

  /**
   * A count less another one must not come to too few either: of all who are flagged, those whom a
   * screen does not flag. And where all counts are shown, they come to more than all who are
   * flagged by those whom several screens flag; then the smallest count is kept back.
   */
  private Map<Screen, Figure> counts(Screening found) {
    Map<Screen, Figure> shown = new EnumMap<>(Screen.class);
    Figure flagged = count(found.flagged());
    found
        .counts()
        .forEach(
            (screen, figure) -> {
              boolean few = people(figure) > 0 && isFew(people(flagged) - people(figure));
              shown.put(screen, few ? WITHHELD : count(figure));
            });
    if (flagged.number().isPresent() && !shown.containsValue(WITHHELD)) {
      long sum = shown.values().stream().mapToLong(ScreeningDisclosure::people).sum();
      if (isFew(sum - people(flagged))) {
        smallest(shown).ifPresent(screen -> shown.put(screen, WITHHELD));
      }
    }
    return shown;
  }

  private static Optional<Screen> smallest(Map<Screen, Figure> counts) {
    return counts.entrySet().stream()
        .filter(entry -> people(entry.getValue()) > 0)
        .min(Comparator.comparingLong(entry -> people(entry.getValue())))
        .map(Map.Entry::getKey);
  }

  /**
   * The index of the others, beside that of all, tells where the flagged stand: both have to be
   * large enough, and of several organizations where there are several. Where people count, it
   * tells so exactly: then the flagged must not all answer alike, and where groups are taken away,
   * what is left of either side must not be too few. Where organizations count, nobody knows what
   * part of an organization a person is, so that neither can be worked out.
   */
  private Figure index(Screening found, Measure overall) {
    if (overall.index() instanceof Figure.Missing || found.index() instanceof Figure.Missing) {
      return overall.index() instanceof Figure.Missing ? overall.index() : found.index();
    }
    Apart apart = found.apart();
    if (apart.flagged() == 0) {
      return overall.index();
    }
    boolean several = wave.organizations() + (wave.nameless() ? 1 : 0) > 1;
    boolean one = several && (apart.flaggedUnits() == 1 || apart.otherUnits() == 1);
    boolean exact =
        wave.unit() == Unit.RESPONDENT
            && (!apart.flaggedVary() || apart.margins().stream().anyMatch(this::isFew));
    boolean few = isFew(apart.flagged()) || isFew(apart.others());
    if (few || one || exact || !apart.othersVary()) {
      return WITHHELD;
    }
    return wave.unit() == Unit.ORGANIZATION
            && apart.otherUnits() < MeasureDisclosure.MIN_ORGANIZATIONS
        ? Figure.missing(Reason.TOO_FEW)
        : found.index();
  }
}
