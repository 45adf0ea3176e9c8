package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Shift;

/**
 * The least that can honestly be said of each shift, and of each dimension outside of shifts: of
 * those who answered, and no more than the lower end of the interval, which is rounded down.
 */
record SmallestClaim(Edition edition) {

  private static final String NOTHING = "0";

  List<String> all() {
    List<String> claims = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    for (Shift shift : edition.rubric().shifts()) {
      String name = edition.text(shift.shortTitle());
      of(name, edition.standing(shift).result().measure(), way(shift))
          .ifPresentOrElse(claims::add, () -> unknown.add(name));
    }
    for (DomainDimensions domain : DomainDimensions.outsideShifts(edition)) {
      for (Dimension dimension : domain.dimensions()) {
        of(
                edition.text(dimension.title()),
                edition.result(dimension).measure(),
                edition.words().of("guide.claim.goal"))
            .ifPresentOrElse(claims::add, () -> unknown.add(edition.name(dimension)));
      }
    }
    if (!unknown.isEmpty()) {
      claims.add(edition.words().of("guide.claim.none", edition.words().list(unknown)));
    }
    return claims;
  }

  private String way(Shift shift) {
    return edition
        .words()
        .of(
            "guide.claim.way",
            edition.text(shift.from().title()),
            edition.text(shift.to().title()));
  }

  /** The claim, or empty where the interval leaves none. */
  private Optional<String> of(String name, Measure measure, String where) {
    Words words = edition.words();
    boolean agreed = measure.goalCi().equals(Interval.missing(Reason.CONSENSUS));
    if (agreed && measure.goalIndex() instanceof Figure.Shown index) {
      return Optional.of(words.of("guide.claim.agreed", name, Spoken.whole(index.value()), where));
    }
    String least =
        measure.goalCi() instanceof Interval.Shown ends
            ? Spoken.whole(Math.floor(Numbers.settled(ends.low())))
            : NOTHING;
    return least.equals(NOTHING) || measure.n() instanceof Figure.Missing
        ? Optional.empty()
        : Optional.of(words.of("guide.claim.least", name, who(measure), least, where));
  }

  /** How many answered, and of how many organizations, as far as all of them named one. */
  private String who(Measure measure) {
    Words words = edition.words();
    String people = Spoken.whole(measure.n().number().orElse(0));
    long organizations = Math.round(measure.organizations().number().orElse(0));
    return edition.latest().nameless() || organizations == 0
        ? words.of("guide.claim.people", people)
        : words.counted("guide.claim.who", organizations, people, Long.toString(organizations));
  }
}
