package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Item;

/** Draws the answers to the items of a batch, as they were given. */
record AnswerBarsPicture(Edition edition) {

  Block of(ItemBatch batch) {
    Words words = edition.words();
    List<Chart.AnswerKey> keys =
        batch.scale().points().stream().map(point -> key(batch.scale(), point)).toList();
    List<Chart.AnswerBar> bars = bars(batch);
    return new Block.Picture(
        new Chart.AnswerBars(
            batch.id(),
            new ItemTitle(edition).of(batch.items()),
            new WhoAnswered(edition).pooled(words.of("answers.subtitle", batch.title())),
            description(keys, bars),
            keys,
            bars));
  }

  private Chart.AnswerKey key(AnswerScale scale, AnswerScale.Point point) {
    int side =
        point.value() >= scale.agreeFrom() ? 1 : point.value() <= scale.disagreeTo() ? -1 : 0;
    return new Chart.AnswerKey(edition.text(point.label()), side);
  }

  private List<Chart.AnswerBar> bars(ItemBatch batch) {
    List<Chart.AnswerBar> bars = new ArrayList<>();
    for (Dimension dimension : batch.dimensions()) {
      for (Item item : ItemBatch.byAgreement(edition, dimension)) {
        bars.add(
            new Chart.AnswerBar(
                edition.name(dimension),
                edition.markedText(item),
                edition.result(item).counts().orElse(List.of())));
      }
    }
    return bars;
  }

  private String description(List<Chart.AnswerKey> keys, List<Chart.AnswerBar> bars) {
    return bars.stream()
        .map(bar -> line(keys, bar))
        .reduce((before, next) -> edition.words().of("sentences", before, next))
        .orElseThrow();
  }

  private String line(List<Chart.AnswerKey> keys, Chart.AnswerBar bar) {
    if (bar.counts().isEmpty()) {
      return edition.words().of("answers.description.hidden", bar.text());
    }
    return edition
        .words()
        .of(
            "answers.description",
            bar.text(),
            sum(keys, bar, -1),
            sum(keys, bar, 0),
            sum(keys, bar, 1));
  }

  private static String sum(List<Chart.AnswerKey> keys, Chart.AnswerBar bar, int side) {
    int sum = 0;
    for (int i = 0; i < keys.size(); i++) {
      sum += keys.get(i).side() == side ? bar.counts().get(i) : 0;
    }
    return Integer.toString(sum);
  }
}
