package org.regionalism.rubric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.notation.Fields;
import org.regionalism.notation.Node;

/** Reads {@code answer-scales}. */
final class ScaleReader {

  /** Sums over values this far from 0, with every weight, are whole numbers that a long holds. */
  private static final int FARTHEST = 1000;

  private final TextReader texts;
  private final Diagnostics diagnostics;

  ScaleReader(TextReader texts, Diagnostics diagnostics) {
    this.texts = texts;
    this.diagnostics = diagnostics;
  }

  List<AnswerScale> read(Fields rubric) {
    List<AnswerScale> scales = new ArrayList<>();
    Optional<Node> node = rubric.node("answer-scales");
    if (node.isEmpty()) {
      rubric.reportMissing("answer-scales");
      return scales;
    }
    Ids ids = new Ids("answer scale", diagnostics);
    for (Node.Entry entry : Fields.of(node.get(), "answer-scales", diagnostics).entries()) {
      ids.take(entry.key(), entry.location());
      scales.add(scale(entry.key(), Fields.of(entry.value(), entry.key(), diagnostics)));
    }
    if (scales.isEmpty()) {
      diagnostics.add(Code.RUBRIC_EMPTY, node.get().location(), "answer-scales", "answer scale");
    }
    return scales;
  }

  private AnswerScale scale(String id, Fields fields) {
    List<AnswerScale.Point> points = points(fields);
    Optional<Integer> agreeFrom = cut(fields, "agree");
    Optional<Integer> disagreeTo = cut(fields, "disagree");
    List<AnswerScale.Option> notScored = notScored(fields);
    fields.refuseUnknown(List.of());
    if (points.size() < 2) {
      diagnostics.add(Code.RUBRIC_SCALE_POINTS, fields.location("points"), id);
    }
    int agree = agreeFrom.orElse(0);
    int disagree = disagreeTo.orElse(0);
    AnswerScale scale = new AnswerScale(id, points, agree, disagree, notScored);
    boolean cut = agree > disagree && scale.indexOf(agree) >= 0 && scale.indexOf(disagree) >= 0;
    if (points.size() >= 2 && agreeFrom.isPresent() && disagreeTo.isPresent() && !cut) {
      diagnostics.add(Code.RUBRIC_SCALE_CUTS, fields.location("agree"), id);
    }
    new LabelCheck(texts, diagnostics).check(scale);
    return scale;
  }

  private static Optional<Integer> cut(Fields fields, String key) {
    if (fields.node(key).isEmpty()) {
      fields.reportMissing(key);
    }
    return fields.integer(key);
  }

  private List<AnswerScale.Point> points(Fields scale) {
    List<AnswerScale.Point> points = new ArrayList<>();
    int last = Integer.MIN_VALUE;
    for (Node node : scale.list("points")) {
      Fields fields = Fields.of(node, "points", diagnostics);
      if (fields.node("value").isEmpty()) {
        fields.reportMissing("value");
      }
      Optional<Integer> value = fields.integer("value");
      Text label = texts.required(fields, "label");
      List<String> synonyms = fields.texts("also");
      fields.refuseUnknown(List.of());
      if (value.isPresent()) {
        if (value.get() <= last) {
          diagnostics.add(
              Code.RUBRIC_SCALE_ORDER, fields.location("value"), Integer.toString(value.get()));
        }
        last = value.get();
        if (Math.abs((long) last) > FARTHEST) {
          diagnostics.add(
              Code.RUBRIC_SCALE_VALUE,
              fields.location("value"),
              Integer.toString(last),
              Integer.toString(-FARTHEST),
              Integer.toString(FARTHEST));
        }
        points.add(new AnswerScale.Point(value.get(), label, synonyms));
      }
    }
    return points;
  }

  private List<AnswerScale.Option> notScored(Fields scale) {
    List<AnswerScale.Option> options = new ArrayList<>();
    List<String> known = Arrays.stream(NotScoredReason.values()).map(NotScoredReason::id).toList();
    for (Node node : scale.list("not-scored")) {
      Fields fields = Fields.of(node, "not-scored", diagnostics);
      String reason = fields.requiredText("reason");
      Text label = texts.required(fields, "label");
      List<String> synonyms = fields.texts("also");
      fields.refuseUnknown(List.of());
      Optional<NotScoredReason> found = NotScoredReason.byId(reason);
      if (found.isPresent()) {
        options.add(new AnswerScale.Option(found.get(), label, synonyms));
      } else if (!reason.isEmpty()) {
        Ids.reportUnknown("reason", reason, known, fields.location("reason"), diagnostics);
      }
    }
    return options;
  }
}
