package org.regionalism.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.regionalism.assessment.Consensus;
import org.regionalism.response.LevelRating;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Direction;

/** High levels that nothing speaks for: each with what the rubric would take for evidence. */
final class EvidencePassage implements Passage {

  private static final int HIGH = 4;

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    Words words = edition.words();
    Optional<Consensus> consensus = edition.latest().consensus();
    if (consensus.isEmpty()) {
      return List.of();
    }
    Map<String, LevelRating> levels = consensus.get().levels();
    List<Dimension> bare = bare(edition, levels);
    Block body =
        bare.isEmpty()
            ? new Block.Paragraph(words.of("evidence.none-bare"))
            : new Block.Bullets(
                bare.stream()
                    .flatMap(
                        dimension ->
                            Stream.ofNullable(levels.get(dimension.id()))
                                .map(rating -> line(edition, dimension, rating)))
                    .toList());
    return List.of(
        new Block.Heading(words.of("evidence.heading")),
        new Block.Paragraph(words.of("evidence.caption")),
        body);
  }

  /** Dimensions of which much is claimed, and nothing is written beside it. */
  static List<Dimension> bare(Edition edition, Map<String, LevelRating> levels) {
    return edition.rubric().dimensions().stream()
        .filter(
            dimension ->
                Stream.ofNullable(levels.get(dimension.id()))
                    .anyMatch(rating -> claims(dimension, rating) && rating.evidence().isEmpty()))
        .toList();
  }

  /** A low level of what is to be left behind claims as much as a high one of anything else. */
  private static boolean claims(Dimension dimension, LevelRating rating) {
    boolean high = rating.level() >= HIGH;
    boolean low = rating.level() <= LevelRating.LOWEST + LevelRating.HIGHEST - HIGH;
    return high || (dimension.direction() == Direction.AWAY && low);
  }

  private static String line(Edition edition, Dimension dimension, LevelRating rating) {
    Words words = edition.words();
    String claim =
        words.of("evidence.line", edition.name(dimension), Integer.toString(rating.level()));
    // What would show that something was left behind does not show that it is there.
    boolean hasToBeLeft = dimension.direction() == Direction.AWAY && rating.level() >= HIGH;
    return hasToBeLeft || dimension.evidence().isEmpty()
        ? claim
        : words.of(
            "sentences",
            claim,
            words.of("evidence.look", edition.text(dimension.evidence().get(0))));
  }
}
