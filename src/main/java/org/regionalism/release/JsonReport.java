package org.regionalism.release;

import static org.regionalism.release.JsonFigures.entry;
import static org.regionalism.release.JsonFigures.list;
import static org.regionalism.release.JsonFigures.map;
import static org.regionalism.release.JsonFigures.maps;
import static org.regionalism.release.JsonFigures.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.notation.Fields;
import org.regionalism.notation.Node;
import org.regionalism.notation.Node.Entry;
import org.regionalism.notation.Node.MapNode;
import org.regionalism.notation.NodeReader;
import org.regionalism.release.PeopleSet.Kind;

/** Reads {@code assessment.json} back, and {@code batch.json}. */
final class JsonReport {

  private static final String SCHEMA = "regionalism-assessment/1";
  private static final List<String> MOVED = List.of("domains", "shifts", "dimensions");

  private final Diagnostics diagnostics = new Diagnostics();
  private final JsonFigures figures = new JsonFigures(diagnostics);
  private final Map<String, Optional<String>> waves = new LinkedHashMap<>();

  static ReportFile read(FoundFile file) throws RefusedException {
    return new JsonReport().report(file);
  }

  private ReportFile report(FoundFile file) throws RefusedException {
    Optional<Node> top = NodeReader.readJson(file.path(), file.bytes(), diagnostics);
    diagnostics.refuseErrors();
    Fields fields = Fields.of(top.orElseThrow(), "the report", diagnostics);
    Optional<String> schema = fields.text("schema");
    if (schema.equals(Optional.of(BatchFigures.SCHEMA))) {
      CohortFigures cohort = BatchFigures.of((MapNode) top.orElseThrow(), diagnostics);
      diagnostics.refuseErrors();
      return ReportFile.ofMany(file, List.of(), cohort, List.of());
    }
    if (!schema.equals(Optional.of(SCHEMA))) {
      throw new RefusedException(Code.RELEASE_NOT_OURS, Location.of(file.path()));
    }
    String consortium = fields.requiredText("consortium");
    Optional<Integer> minGroup =
        fields
            .node("settings")
            .flatMap(it -> Fields.of(it, "settings", diagnostics).integer("minGroup"));
    if (minGroup.isEmpty()) {
      fields.reportMissing("settings.minGroup");
    }
    if (fields.list("waves").isEmpty()) {
      fields.reportMissing("waves");
    }
    diagnostics.refuseErrors();
    MapNode report = (MapNode) top.orElseThrow();
    List<MapNode> nodes = list(report, "waves");
    for (MapNode wave : nodes) {
      wave(wave);
    }
    Map<String, String> since = new LinkedHashMap<>();
    for (MapNode change : list(report, "changes")) {
      change(change);
      map(change, "since")
          .flatMap(it -> text(it, "sha256"))
          .ifPresent(hash -> since.put(hash, text(change, "from").orElse("")));
    }
    diagnostics.refuseErrors();
    return new ReportFile(
        file.path(),
        file.folder(),
        file.sha256(),
        consortium,
        minGroup,
        waves,
        since,
        figures.statements(),
        List.of(),
        Map.of(),
        Optional.of(JsonOutline.of(report, nodes)),
        Optional.of(new Released(report)),
        new CohortFigures(gates(report, consortium), List.of()),
        List.of());
  }

  /** Levels are a group's own statement, and no respondent's. */
  private void wave(MapNode wave) {
    Fields fields = Fields.of(wave, "waves", diagnostics);
    String name = fields.text("wave").orElse("");
    if (!fields.text("basis").equals(Optional.of("levels"))) {
      waves.put(name, fields.text("unit"));
      new JsonWave(figures, name).read(wave);
    }
  }

  private void change(MapNode change) {
    String from = text(change, "from").orElse("");
    String to = text(change, "to").orElse("");
    String method = text(change, "method").orElse("");
    if (entry(change, "items").isEmpty()) {
      moved(change, to, new PeopleSet(Kind.PAIRED, from, method));
    }
    if (method.equals("organizations-paired")) {
      for (String key : List.of("joined", "left")) {
        Topic topic = new Topic(to, Topic.PEOPLE, new PeopleSet(Kind.PAIRED, from, key));
        figures.add(topic, Measured.ORGANIZATIONS, key, change);
      }
    }
    if (!method.equals("respondents-paired")) {
      return; // nobody is counted
    }
    for (String key : List.of("matched", "joined", "left")) {
      figures.add(
          new Topic(to, Topic.PEOPLE, new PeopleSet(Kind.PAIRED, from, key)),
          Measured.N,
          key,
          change);
    }
    if (entry(change, "items").isPresent()) {
      return; // compared over some items only, and figures of a wave are over all
    }
    PeopleSet matched = new PeopleSet(Kind.PAIRED, from, "matched");
    map(change, "overall")
        .ifPresent(it -> figures.add(new Topic(to, "overall", matched), Measured.N, "pairs", it));
    for (String key : MOVED) {
      for (Entry entry : maps(change, key)) {
        Topic topic = new Topic(to, key + "." + entry.key(), matched);
        figures.add(topic, Measured.N, "pairs", (MapNode) entry.value());
      }
    }
  }

  /** What moved is told by how it was compared. */
  private void moved(MapNode change, String to, PeopleSet how) {
    String key = Measured.GAP.key();
    map(change, "overall")
        .ifPresent(it -> figures.add(new Topic(to, "overall", how), Measured.GAP, key, it));
    for (String kind : MOVED) {
      for (Entry entry : maps(change, kind)) {
        Topic topic = new Topic(to, kind + "." + entry.key(), how);
        figures.add(topic, Measured.GAP, key, (MapNode) entry.value());
      }
    }
  }

  /** What gates came to repeats figures of the same file. */
  private static List<Quoted> gates(MapNode report, String consortium) {
    GateFigures gates = new GateFigures(Optional.of(consortium), Optional.empty());
    return list(report, "gates").stream().flatMap(gate -> gates.of(gate).stream()).toList();
  }
}
