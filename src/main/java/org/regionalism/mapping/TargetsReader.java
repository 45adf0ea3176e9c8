package org.regionalism.mapping;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.Nearest;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.notation.Document;
import org.regionalism.notation.Fields;
import org.regionalism.notation.Node;
import org.regionalism.notation.NodeReader;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Domain;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Shift;
import org.regionalism.rubric.Target;
import org.regionalism.rubric.Target.Kind;
import org.regionalism.rubric.Targets;

/** Reads targets, and checks them against the rubric. */
public final class TargetsReader {

  private final Diagnostics diagnostics = new Diagnostics();
  private final Map<Kind, List<String>> known = new EnumMap<>(Kind.class);
  private final List<Target> targets = new ArrayList<>();

  private TargetsReader(Rubric rubric) {
    known.put(Kind.DOMAIN, rubric.domains().stream().map(Domain::id).toList());
    known.put(Kind.SHIFT, rubric.shifts().stream().map(Shift::id).toList());
    known.put(Kind.DIMENSION, rubric.dimensions().stream().map(Dimension::id).toList());
  }

  /**
   * Reads targets.
   *
   * @param path the file as the user named it
   * @param rubric the rubric whose domains, shifts and dimensions it names
   * @return the targets, at least one
   * @throws RefusedException where it is not there, or with everything that is wrong with it
   */
  public static Targets read(String path, Rubric rubric) throws RefusedException {
    return read(path, InstructionFiles.bytes(path, NodeReader.MAX_BYTES), rubric);
  }

  /**
   * Reads targets.
   *
   * @param path the file as the user named it
   * @param bytes its bytes
   * @param rubric the rubric whose domains, shifts and dimensions it names
   * @return the targets, at least one
   * @throws RefusedException with everything that is wrong with it
   */
  public static Targets read(String path, byte[] bytes, Rubric rubric) throws RefusedException {
    return new TargetsReader(rubric).targets(path, bytes);
  }

  private Targets targets(String path, byte[] bytes) throws RefusedException {
    Optional<Node> node = Document.TARGETS.read(path, bytes, diagnostics);
    diagnostics.refuseErrors();
    Fields top = Fields.of(node.orElseThrow(), "targets", diagnostics);
    add(Kind.OVERALL, Target.OVERALL, Target.OVERALL, top);
    known.forEach((kind, ids) -> top.node(kind.key()).ifPresent(some -> section(kind, some)));
    top.refuseUnknown(List.of());
    if (targets.isEmpty() && !diagnostics.hasErrors()) {
      diagnostics.add(Code.TARGETS_EMPTY, Location.of(path));
    }
    diagnostics.refuseErrors();
    return new Targets(targets, false);
  }

  private void section(Kind kind, Node node) {
    Fields fields = Fields.of(node, kind.key(), diagnostics);
    for (Node.Entry entry : fields.entries()) {
      if (known.getOrDefault(kind, List.of()).contains(entry.key())) {
        add(kind, entry.key(), entry.key(), fields);
      } else {
        diagnostics.add(
            Code.TARGETS_UNKNOWN,
            entry.location(),
            entry.key(),
            kind.key(),
            hint(kind, entry.key()));
      }
    }
  }

  private void add(Kind kind, String id, String key, Fields fields) {
    fields
        .number(key)
        .ifPresent(
            number -> {
              double index = number.doubleValue();
              if (index < 0 || index > 100) {
                diagnostics.add(
                    Code.TARGETS_RANGE, fields.location(key), key, number.toPlainString());
              }
              targets.add(new Target(kind, id, index));
            });
  }

  /** What was probably meant: the same id elsewhere, or one like it here. */
  private String hint(Kind kind, String id) {
    for (Map.Entry<Kind, List<String>> other : known.entrySet()) {
      if (other.getValue().contains(id)) {
        return "It stands under '" + other.getKey().key() + "'.";
      }
    }
    List<String> here = known.getOrDefault(kind, List.of());
    return Nearest.to(id, here)
        .map(near -> "Did you mean '" + near + "'?")
        .orElseGet(
            () ->
                here.isEmpty()
                    ? "The rubric has none."
                    : "There are " + String.join(", ", here) + ".");
  }
}
