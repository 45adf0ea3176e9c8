package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.rubric.Dimension;

/** A placemat for each topic: figures, room to think, then questions. */
final class TopicSteps implements GuideStep.Maker {

  /** More prompts than these do not fit into a quarter of an hour. */
  private static final int MOST_PROMPTS = 3;

  @Override
  public List<GuideStep> of(Edition edition) {
    List<GuideStep> steps = new ArrayList<>();
    for (Dimension topic : new Topics(edition).chosen()) {
      steps.add(step(edition, topic, steps.size() + 1));
    }
    return steps;
  }

  private static GuideStep step(Edition edition, Dimension topic, int number) {
    Words words = edition.words();
    String id = "topic-" + number;
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(words.of("guide.topic.figures")));
    blocks.addAll(new TopicFigures(edition, topic, id).blocks());
    blocks.addAll(new ThinkingBox(words).of(id));
    blocks.add(new Block.Heading(words.of("guide.topic.questions")));
    blocks.add(new Block.Bullets(questions(edition, topic)));
    return new GuideStep(
        GuideStep.Kind.TOPIC,
        id,
        words.of("guide.topic.name", Integer.toString(number)),
        edition.text(topic.title()),
        words.of(
            new Topics(edition).winnable().equals(Optional.of(topic))
                ? "guide.topic.task.first"
                : "guide.topic.task"),
        blocks);
  }

  /** The split, if there is one, and the rubric's prompts, or two that fit anything. */
  private static List<String> questions(Edition edition, Dimension topic) {
    Words words = edition.words();
    List<String> questions = new ArrayList<>();
    if (edition.result(topic).split()) {
      questions.add(new SplitQuestion(edition).of(topic));
    }
    topic.discuss().stream().limit(MOST_PROMPTS).map(edition::text).forEach(questions::add);
    if (topic.discuss().isEmpty()) {
      questions.add(words.of("guide.topic.prompt.seen"));
      questions.add(words.of("guide.topic.prompt.absent"));
    }
    return questions;
  }
}
