package org.regionalism.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.Nearest;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.mapping.InstructionFiles;
import org.regionalism.notation.Document;
import org.regionalism.notation.Fields;
import org.regionalism.notation.Node;
import org.regionalism.notation.NodeReader;
import org.regionalism.rubric.Folding;
import org.regionalism.rubric.Rubric;

/** Reads gates, and checks them against the rubric and the shape of {@code assessment.json}. */
public final class GatesReader {

  private static final String OFF = "off";

  private final Diagnostics diagnostics = new Diagnostics();
  private final ConditionReader conditions;

  private GatesReader(Rubric rubric) {
    this.conditions = new ConditionReader(rubric, diagnostics);
  }

  /**
   * Reads gates.
   *
   * @param path the file as the user named it
   * @param rubric the rubric whose ids they name
   * @return the gates, at least one
   * @throws RefusedException where the file is not there, or with everything that is wrong with it
   */
  public static Gates read(String path, Rubric rubric) throws RefusedException {
    return read(path, InstructionFiles.bytes(path, NodeReader.MAX_BYTES), rubric);
  }

  /**
   * Reads gates.
   *
   * @param path the file as the user named it
   * @param bytes its bytes
   * @param rubric the rubric whose ids they name
   * @return the gates, at least one
   * @throws RefusedException with everything that is wrong with them
   */
  public static Gates read(String path, byte[] bytes, Rubric rubric) throws RefusedException {
    return new GatesReader(rubric).gates(path, bytes);
  }

  /**
   * Reads gates of the form {@code MEASURE=VALUE}: an error where the measure is below the value.
   *
   * @param option the option, named where one is wrong
   * @param texts what the person wrote
   * @param rubric the rubric whose ids they name
   * @return the gates
   * @throws RefusedException with everything that is wrong with them
   */
  public static Gates failUnder(String option, List<String> texts, Rubric rubric)
      throws RefusedException {
    if (texts.isEmpty()) {
      return Gates.NONE;
    }
    GatesReader reader = new GatesReader(rubric);
    List<Gate> gates = new ArrayList<>();
    for (String text : texts) {
      int equals = text.lastIndexOf('=');
      if (equals < 0) {
        reader.diagnostics.add(Code.GATE_FAIL_UNDER, Location.of(option), text);
      } else {
        reader
            .conditions
            .condition(
                text.substring(0, equals).strip(),
                Comparison.AT_LEAST,
                text.substring(equals + 1).strip(),
                Location.of(option))
            .ifPresent(gates::add);
      }
    }
    reader.diagnostics.refuseErrors();
    return new Gates(gates);
  }

  private Gates gates(String path, byte[] bytes) throws RefusedException {
    Optional<Node> node = Document.GATES.read(path, bytes, diagnostics);
    diagnostics.refuseErrors();
    Fields top = Fields.of(node.orElseThrow(), "gates", diagnostics);
    Optional<Weight> weight = weight(top);
    Optional<Outcome> unsure = whenUnsure(top);
    GateException defaults = new GateException(false, Optional.empty(), weight, unsure);
    List<Gate> gates = new ArrayList<>();
    for (Node one : top.list("gates")) {
      gate(one, defaults).ifPresent(gates::add);
    }
    top.refuseUnknown(List.of());
    if (gates.isEmpty() && !diagnostics.hasErrors()) {
      diagnostics.add(Code.GATES_EMPTY, top.location("gates"));
    }
    diagnostics.refuseErrors();
    return new Gates(gates);
  }

  private Optional<Gate> gate(Node node, GateException defaults) {
    if (node instanceof Node.TextNode line) {
      return conditions.condition(line.value(), line.location()).flatMap(defaults::applied);
    }
    Fields fields = Fields.of(node, "a gate", diagnostics);
    String text = fields.requiredText("gate");
    Optional<Gate> gate =
        text.isEmpty() ? Optional.empty() : conditions.condition(text, fields.location("gate"));
    GateException own =
        new GateException(false, Optional.empty(), weight(fields), whenUnsure(fields));
    Optional<Node> consortia = fields.node("consortia");
    fields.refuseUnknown(List.of());
    return gate.flatMap(defaults::applied)
        .flatMap(own::applied)
        .map(read -> read.except(exceptions(consortia, read)));
  }

  private Map<String, GateException> exceptions(Optional<Node> node, Gate gate) {
    Map<String, GateException> exceptions = new HashMap<>();
    if (node.isPresent()) {
      for (Node.Entry entry : Fields.of(node.get(), "consortia", diagnostics).entries()) {
        exceptions.put(Folding.fold(entry.key()), exception(entry.value(), gate));
      }
    }
    return exceptions;
  }

  private GateException exception(Node node, Gate gate) {
    if (node instanceof Node.TextNode text && text.value().equals(OFF)) {
      return GateException.OFF;
    }
    if (!(node instanceof Node.MapNode)) {
      return new GateException(false, limit(node, gate), Optional.empty(), Optional.empty());
    }
    Fields fields = Fields.of(node, "an exception", diagnostics);
    GateException exception =
        new GateException(
            false,
            fields.node("limit").flatMap(limit -> limit(limit, gate)),
            weight(fields),
            whenUnsure(fields));
    fields.refuseUnknown(List.of());
    return exception;
  }

  private Optional<Limit> limit(Node node, Gate gate) {
    if (node instanceof Node.NumberNode number) {
      String text = number.value().toPlainString();
      return conditions.limit(text, gate.path(), gate.comparison(), node.location());
    }
    if (node instanceof Node.TextNode text) {
      return conditions.limit(text.value(), gate.path(), gate.comparison(), node.location());
    }
    diagnostics.add(
        Code.NOTATION_KIND, node.location(), "an exception", "a limit or off", node.kind());
    return Optional.empty();
  }

  private Optional<Weight> weight(Fields fields) {
    return word("severity", fields, Weight::byId, Weight.ids());
  }

  private Optional<Outcome> whenUnsure(Fields fields) {
    return word("when-unsure", fields, Outcome::byId, Outcome.ids());
  }

  private <T> Optional<T> word(
      String key, Fields fields, Function<String, Optional<T>> byId, List<String> known) {
    Optional<String> word = fields.text(key);
    Optional<T> found = word.flatMap(byId);
    if (word.isPresent() && found.isEmpty()) {
      String hint =
          Nearest.to(word.get(), known)
              .map(near -> "Did you mean '" + near + "'?")
              .orElse("It is one of " + String.join(", ", known) + ".");
      diagnostics.add(Code.GATE_WORD, fields.location(key), key, word.get(), hint);
    }
    return found;
  }
}
