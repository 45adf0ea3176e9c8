package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.regionalism.assessment.Bounds;
import org.regionalism.assessment.Coverage;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.Turnout;

/** Says in a few lines who answered of those who were invited. */
final class CoveragePassage implements Passage {

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    return edition.coverage().map(one -> of(edition, one)).orElse(List.of());
  }

  private static List<Block> of(Edition edition, Coverage coverage) {
    Words words = edition.words();
    List<String> lines = new ArrayList<>();
    lines.add(line(words, "coverage.organizations", coverage.organizations()));
    coverage.people().ifPresent(people -> lines.add(line(words, "coverage.people", people)));
    coverage
        .bounds()
        .map(Bounds::overall)
        .filter(Interval.Shown.class::isInstance)
        .map(Interval.Shown.class::cast)
        .filter(ends -> ends.high() > ends.low())
        .ifPresent(
            ends ->
                lines.add(
                    words.of(
                        "coverage.bounds", Spoken.whole(ends.low()), Spoken.whole(ends.high()))));
    return List.of(new Block.Heading(words.of("coverage.heading")), new Block.Bullets(lines));
  }

  /** The coverage in one line, without a full stop. */
  static String finding(Edition edition, Coverage coverage) {
    Turnout turnout = coverage.organizations();
    OptionalDouble answered = turnout.answered().number();
    return answered.isPresent()
        ? edition
            .words()
            .of(
                "coverage.title",
                Spoken.whole(answered.getAsDouble()),
                Long.toString(turnout.invited()))
        : edition.words().of("coverage.title.hidden");
  }

  private static String line(Words words, String key, Turnout turnout) {
    OptionalDouble rate = turnout.rate().number();
    return rate.isPresent()
        ? words.of(
            key,
            Spoken.whole(turnout.answered().number().orElse(0)),
            Long.toString(turnout.invited()),
            new Spoken(words).share(rate.getAsDouble()))
        : words.of(key + ".hidden", Long.toString(turnout.invited()));
  }
}
