package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Unit;

/** What the group will do, what it may say outside, and what is left for another meeting. */
final class ClosingStep implements GuideStep.Maker {

  @Override
  public List<GuideStep> of(Edition edition) {
    Words words = edition.words();
    List<Dimension> topics = new Topics(edition).chosen();
    List<Block> blocks = new ArrayList<>();
    List<String> moves = topics.stream().flatMap(topic -> moves(edition, topic).stream()).toList();
    if (!moves.isEmpty()) {
      blocks.add(new Block.Heading(words.of("guide.moves.heading")));
      blocks.add(new Block.Paragraph(words.of("guide.moves.caption")));
      blocks.add(new Block.Bullets(moves));
    }
    blocks.add(new Block.Heading(words.of("guide.promise.heading")));
    blocks.add(
        ThinkingBox.table(
            "promise",
            words.of("guide.promise.caption"),
            words.of("guide.column.promise"),
            words.of("guide.column.owner"),
            words.of("guide.column.first-step"),
            words.of("guide.column.due")));
    blocks.add(new Block.Heading(words.of("guide.claim.heading")));
    blocks.add(new Block.Paragraph(edition.say("guide.claim.caption")));
    blocks.add(new Block.Bullets(new SmallestClaim(edition).all()));
    if (edition.latest().nameless() && edition.latest().unit() == Unit.ORGANIZATION) {
      blocks.add(new Block.Note(words.of("guide.claim.nameless")));
    }
    List<String> others =
        new Splits(edition)
            .dimensions().stream()
                .filter(dimension -> !topics.contains(dimension))
                .map(new SplitQuestion(edition)::of)
                .toList();
    if (!others.isEmpty()) {
      blocks.add(new Block.Heading(words.of("guide.later.heading")));
      blocks.add(new Block.Bullets(others));
    }
    return List.of(
        new GuideStep(
            GuideStep.Kind.CLOSING,
            "closing",
            words.of("guide.closing.name"),
            "",
            words.of("guide.closing.task"),
            blocks));
  }

  private static List<String> moves(Edition edition, Dimension topic) {
    return new Moves(edition)
        .of(topic).stream()
            .map(move -> edition.words().of("finding.group", edition.name(topic), move))
            .toList();
  }
}
