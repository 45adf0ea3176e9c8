package org.regionalism.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.notation.Fields;
import org.regionalism.notation.Node;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.NotScoredReason;

/** Reads the part of a map that says what raw values mean. */
final class AnswersReader {

  private static final List<String> REASONS =
      Stream.concat(
              Stream.of(MappedAnswer.BLANK),
              Arrays.stream(NotScoredReason.values()).map(NotScoredReason::id))
          .toList();

  private final References references;
  private final Diagnostics diagnostics;
  private final List<MappedAnswer> answers = new ArrayList<>();

  AnswersReader(References references, Diagnostics diagnostics) {
    this.references = references;
    this.diagnostics = diagnostics;
  }

  List<MappedAnswer> read(Optional<Node> node) {
    if (node.isPresent()) {
      Fields fields = Fields.of(node.get(), "answers", diagnostics);
      for (Node.Entry entry : entries(fields.node("scales"), "scales")) {
        references
            .scale(entry.key(), entry.location())
            .ifPresent(scale -> table(entry, Optional.empty(), scale));
      }
      for (Node.Entry entry : entries(fields.node("items"), "items")) {
        references
            .item(entry.key(), entry.location())
            .ifPresent(scale -> table(entry, Optional.of(entry.key()), scale));
      }
      fields.refuseUnknown(List.of());
    }
    return List.copyOf(answers);
  }

  private List<Node.Entry> entries(Optional<Node> node, String what) {
    return node.map(found -> Fields.of(found, what, diagnostics).entries()).orElse(List.of());
  }

  private void table(Node.Entry table, Optional<String> item, AnswerScale scale) {
    if (table.value() instanceof Node.NullNode) {
      return;
    }
    Spellings<MappedAnswer.Meaning> spellings =
        new Spellings<>(AnswerText::key, "capitals and blanks", diagnostics);
    for (Node.Entry entry : Fields.of(table.value(), table.key(), diagnostics).entries()) {
      meaning(entry.value(), scale)
          .filter(meaning -> spellings.isFirst(entry, meaning))
          .ifPresent(
              meaning ->
                  answers.add(
                      new MappedAnswer(entry.location(), item, scale.id(), entry.key(), meaning)));
    }
  }

  private Optional<MappedAnswer.Meaning> meaning(Node node, AnswerScale scale) {
    if (node instanceof Node.NumberNode number) {
      return point(number, scale);
    }
    if (node instanceof Node.TextNode text) {
      if (REASONS.contains(text.value())) {
        return Optional.of(new MappedAnswer.NotScored(text.value()));
      }
      references.reportUnknown("reason", text.value(), REASONS, text.location());
      return Optional.empty();
    }
    diagnostics.add(
        Code.NOTATION_KIND,
        node.location(),
        "an answer's meaning",
        "a point of the scale or a reason",
        node.kind());
    return Optional.empty();
  }

  private Optional<MappedAnswer.Meaning> point(Node.NumberNode number, AnswerScale scale) {
    Optional<Integer> value =
        scale.points().stream()
            .map(AnswerScale.Point::value)
            .filter(point -> number.value().compareTo(BigDecimal.valueOf(point)) == 0)
            .findFirst();
    if (value.isEmpty()) {
      diagnostics.add(
          Code.MAP_OFF_SCALE,
          number.location(),
          number.value().toPlainString(),
          scale.id(),
          Integer.toString(scale.min()),
          Integer.toString(scale.max()));
    }
    return value.map(MappedAnswer.Point::new);
  }
}
