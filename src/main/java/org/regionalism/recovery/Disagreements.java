package org.regionalism.recovery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.regionalism.release.Measured;
import org.regionalism.release.ReportFile;
import org.regionalism.release.Statement;
import org.regionalism.release.Topic;

/** Looks for figures that one file of a report shows and another one keeps back. */
record Disagreements(Phrases phrases) {

  private record Figure(Topic topic, Measured measured) {}

  List<Finding> among(List<ReportFile> files) {
    Map<Figure, Statement> hidden = new LinkedHashMap<>();
    for (ReportFile file : files) {
      for (Statement one : file.statements()) {
        if (!one.isShown()) {
          hidden.putIfAbsent(new Figure(one.topic(), one.measured()), one);
        }
      }
    }
    List<Finding> found = new ArrayList<>();
    for (ReportFile file : files) {
      for (Statement one : file.statements()) {
        Statement kept = hidden.get(new Figure(one.topic(), one.measured()));
        if (one.isShown() && kept != null) {
          found.add(finding(one, kept));
        }
      }
    }
    return found;
  }

  private Finding finding(Statement shown, Statement kept) {
    Topic topic = shown.topic();
    return new Finding(
        Way.DISAGREEMENT,
        shown.place(),
        topic.wave(),
        topic.question(),
        List.of(topic.set()),
        phrases.of(
            "disagreement", shown.measured().key(), phrases.set(topic.set()), kept.place().path()));
  }
}
