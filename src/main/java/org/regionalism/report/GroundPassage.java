package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.assessment.Change;
import org.regionalism.assessment.EarlierWave;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Movement;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Turnover;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Unit;

/** How two waves are compared, over which statements, and what cannot be compared. */
record GroundPassage(Edition edition, Change change) {

  List<Block> blocks() {
    Words words = edition.words();
    List<Block> blocks = new ArrayList<>();
    if (isUncounted()) {
      boolean shareNothing = change.ground().items().filter(List::isEmpty).isPresent();
      blocks.add(
          new Block.Paragraph(words.of(shareNothing ? "change.nothing" : "change.uncounted")));
      return blocks;
    }
    blocks.add(
        new Block.Paragraph(
            change
                .ground()
                .since()
                .map(earlier -> words.of("change.method.since", earlier.file()))
                .orElseGet(this::method)));
    if (change.method().isPaired()) {
      blocks.add(new Block.Paragraph(turnover()));
    }
    change
        .ground()
        .since()
        .filter(this::isOtherRubric)
        .ifPresent(
            earlier ->
                blocks.add(
                    new Block.Paragraph(
                        words.of(
                            "change.rubric",
                            earlier.rubric(),
                            earlier.version(),
                            edition.rubric().id(),
                            edition.rubric().version()))));
    change.ground().items().ifPresent(items -> blocks.add(shared(items)));
    List<String> others =
        edition.rubric().dimensions().stream()
            .filter(dimension -> movement(dimension).filter(GroundPassage::isOther).isPresent())
            .map(edition::name)
            .toList();
    if (!others.isEmpty() && comparesAnything(change)) {
      blocks.add(new Block.Paragraph(words.of("change.others", words.list(others))));
    }
    return blocks;
  }

  /**
   * Whether this run's waves share no items, or could not be counted over those that they share.
   */
  private boolean isUncounted() {
    return change.ground().since().isEmpty() && !comparesAnything(change);
  }

  /** Whether there is a part that was asked alike in both waves. */
  static boolean comparesAnything(Change change) {
    return !isOther(change.overall())
        || change.dimensions().values().stream().anyMatch(movement -> !isOther(movement));
  }

  /** Where people count because that was asked for, nothing kept organizations from counting. */
  private String method() {
    Words words = edition.words();
    String key = "change.method." + change.method().id();
    return edition.assessment().settings().unit() == Unit.RESPONDENT
        ? words.find(key + ".people").orElseGet(() -> words.of(key))
        : words.of(key);
  }

  private String turnover() {
    Words words = edition.words();
    Turnover who = change.ground().turnover();
    String key = "change.turnover." + change.method().id();
    return who.matched() instanceof Figure.Shown
        ? words.of(key, count(who.matched()), count(who.left()), count(who.joined()))
        : words.of(key + ".hidden");
  }

  private static String count(Figure figure) {
    return Long.toString((long) figure.number().orElse(0));
  }

  private boolean isOtherRubric(EarlierWave earlier) {
    return !earlier.rubric().equals(edition.rubric().id())
        || !earlier.version().equals(edition.rubric().version());
  }

  private Block shared(List<String> items) {
    Words words = edition.words();
    String asked = Integer.toString(edition.rubric().items().size());
    return new Block.Paragraph(
        items.isEmpty()
            ? words.of("change.items.none")
            : words.counted("change.items", items.size(), Integer.toString(items.size()), asked));
  }

  private Optional<Movement> movement(Dimension dimension) {
    return Optional.ofNullable(change.dimensions().get(dimension.id()));
  }

  /** Whether a movement is not there because what was asked changed. */
  static boolean isOther(Movement movement) {
    return movement.indexDifference().equals(Figure.missing(Reason.OTHER_ITEMS));
  }
}
