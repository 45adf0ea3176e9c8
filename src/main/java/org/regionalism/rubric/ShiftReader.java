package org.regionalism.rubric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.notation.Fields;
import org.regionalism.notation.Node;

/** Reads {@code shifts}. */
final class ShiftReader {

  private final TextReader texts;
  private final Diagnostics diagnostics;
  private final List<Dimension> dimensions;

  ShiftReader(TextReader texts, Diagnostics diagnostics, List<Domain> domains) {
    this.texts = texts;
    this.diagnostics = diagnostics;
    this.dimensions = domains.stream().flatMap(domain -> domain.dimensions().stream()).toList();
  }

  List<Shift> read(Fields rubric) {
    Ids ids = new Ids("shift", diagnostics);
    List<Shift> shifts = new ArrayList<>();
    for (Node node : rubric.list("shifts")) {
      Fields fields = Fields.of(node, "shifts", diagnostics);
      String id = ids.read(fields);
      Text title = texts.required(fields, "title");
      Text shortTitle = texts.orElse(fields, "short", title);
      Optional<Dimension> from = pole(fields, "from", Direction.AWAY);
      Optional<Dimension> to = pole(fields, "to", Direction.TOWARD);
      Map<Quadrant, Shift.Reading> quadrants = quadrants(fields);
      fields.refuseUnknown(List.of());
      if (from.isPresent() && to.isPresent()) {
        shifts.add(new Shift(id, title, shortTitle, from.get(), to.get(), quadrants));
      }
    }
    return shifts;
  }

  private Optional<Dimension> pole(Fields fields, String key, Direction direction) {
    String id = fields.requiredText(key);
    Optional<Dimension> found =
        dimensions.stream().filter(dimension -> dimension.id().equals(id)).findFirst();
    if (found.isEmpty() && !id.isEmpty()) {
      List<String> known = dimensions.stream().map(Dimension::id).toList();
      Ids.reportUnknown("dimension", id, known, fields.location(key), diagnostics);
    }
    if (found.isPresent() && found.get().direction() != direction) {
      diagnostics.add(
          Code.RUBRIC_SHIFT_POLE,
          fields.location(key),
          key,
          id,
          direction == Direction.AWAY ? "away" : "toward");
    }
    return found;
  }

  private Map<Quadrant, Shift.Reading> quadrants(Fields shift) {
    Map<Quadrant, Shift.Reading> readings = new EnumMap<>(Quadrant.class);
    Optional<Node> node = shift.node("quadrants");
    if (node.isEmpty()) {
      return readings;
    }
    List<String> known = Arrays.stream(Quadrant.values()).map(Quadrant::id).toList();
    for (Node.Entry entry : Fields.of(node.get(), "quadrants", diagnostics).entries()) {
      Fields fields = Fields.of(entry.value(), entry.key(), diagnostics);
      Shift.Reading reading =
          new Shift.Reading(texts.required(fields, "looks"), texts.required(fields, "ask"));
      fields.refuseUnknown(List.of());
      Quadrant.byId(entry.key())
          .ifPresentOrElse(
              quadrant -> readings.put(quadrant, reading),
              () ->
                  Ids.reportUnknown("quadrant", entry.key(), known, entry.location(), diagnostics));
    }
    return readings;
  }
}
