package org.regionalism.rubric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.notation.Fields;
import org.regionalism.notation.Node;

/** Reads {@code bands}. */
final class BandReader {

  private final TextReader texts;
  private final Diagnostics diagnostics;

  BandReader(TextReader texts, Diagnostics diagnostics) {
    this.texts = texts;
    this.diagnostics = diagnostics;
  }

  List<Band> read(Fields rubric) {
    Ids ids = new Ids("band", diagnostics);
    List<Band> bands = new ArrayList<>();
    for (Node node : rubric.list("bands")) {
      Fields fields = Fields.of(node, "bands", diagnostics);
      String id = ids.read(fields);
      if (fields.node("from").isEmpty()) {
        fields.reportMissing("from");
      }
      double before = bands.isEmpty() ? 0 : bands.get(bands.size() - 1).from();
      Optional<Double> given = fields.number("from").map(BigDecimal::doubleValue);
      double from = given.orElse(before);
      boolean ordered = bands.isEmpty() ? from == 0 : from > before && from <= 100;
      if (given.isPresent() && !ordered) {
        diagnostics.add(Code.RUBRIC_BAND_ORDER, fields.location("from"), id);
      }
      Text name = texts.required(fields, "name");
      Text meaning = texts.optional(fields, "meaning");
      fields.refuseUnknown(List.of());
      bands.add(new Band(id, from, name, meaning));
    }
    if (rubric.list("bands").isEmpty()) {
      diagnostics.add(Code.RUBRIC_EMPTY, rubric.location("bands"), "bands", "band");
    }
    return bands;
  }
}
