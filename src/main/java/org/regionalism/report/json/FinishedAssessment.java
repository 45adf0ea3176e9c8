package org.regionalism.report.json;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.notation.Fields;
import org.regionalism.notation.MapBuilder;
import org.regionalism.notation.Node;
import org.regionalism.notation.NodeReader;

/** The {@code assessment.json} of a run that has ended, opened and known to be one of ours. */
record FinishedAssessment(Fields fields, Diagnostics diagnostics) {

  private static final String DAY = "YYYY-MM-DD";

  /** Opens it, and refuses what is none. */
  static FinishedAssessment open(String path, byte[] bytes, Diagnostics diagnostics)
      throws RefusedException {
    Optional<Node> top = NodeReader.readJson(path, bytes, diagnostics);
    diagnostics.refuseErrors();
    return of(top.orElseThrow(), diagnostics);
  }

  /** The same of one that was read, possibly in part. */
  static FinishedAssessment of(Node top, Diagnostics diagnostics) throws RefusedException {
    Fields fields = Fields.of(top, "assessment.json", diagnostics);
    diagnostics.refuseErrors();
    Optional<String> schema = fields.text("schema");
    if (!schema.equals(Optional.of(AssessmentJson.SCHEMA))) {
      diagnostics.add(
          Code.SINCE_SCHEMA,
          fields.location("schema"),
          schema.map(found -> "'" + found + "'").orElse("not there"));
      diagnostics.refuseErrors();
    }
    return new FinishedAssessment(fields, diagnostics);
  }

  /** The report's date, or empty; anything but a day is reported. */
  Optional<String> date() {
    Optional<String> date = fields.text("date");
    if (date.isPresent() && !isDay(date.get())) {
      diagnostics.add(Code.SINCE_FIGURE, fields.location("date"), "date", "a day as " + DAY);
    }
    return date;
  }

  private static boolean isDay(String text) {
    try {
      // Years that are longer have a sign.
      return LocalDate.parse(text).toString().length() == DAY.length();
    } catch (DateTimeParseException none) {
      return false;
    }
  }

  /** A mapping that has to be there; an empty one where it is not (reported). */
  Fields part(String key) {
    return part(fields, key, diagnostics);
  }

  static Fields part(Fields of, String key, Diagnostics diagnostics) {
    if (of.node(key).isEmpty()) {
      of.reportMissing(key);
    }
    return Fields.of(of.node(key).orElseGet(() -> new MapBuilder().build()), key, diagnostics);
  }

  /** The last wave of which there is a survey. */
  Optional<Fields> lastSurvey() {
    List<Node> waves = fields.list("waves");
    for (int i = waves.size() - 1; i >= 0; i--) {
      Fields wave = Fields.of(waves.get(i), "waves", diagnostics);
      if (!wave.text("basis").equals(Optional.of("levels"))) {
        return Optional.of(wave);
      }
    }
    return Optional.empty();
  }
}
