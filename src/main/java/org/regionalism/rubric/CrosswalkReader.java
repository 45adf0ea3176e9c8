package org.regionalism.rubric;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.notation.Fields;
import org.regionalism.notation.Node;

/** Reads {@code changes}. */
final class CrosswalkReader {

  private final Diagnostics diagnostics;
  private final List<String> items;

  CrosswalkReader(Diagnostics diagnostics, List<Domain> domains) {
    this.diagnostics = diagnostics;
    this.items =
        domains.stream()
            .flatMap(domain -> domain.dimensions().stream())
            .flatMap(dimension -> dimension.items().stream())
            .map(Item::id)
            .toList();
  }

  List<Crosswalk> read(Fields rubric) {
    List<Crosswalk> changes = new ArrayList<>();
    for (Node node : rubric.list("changes")) {
      Fields fields = Fields.of(node, "changes", diagnostics);
      String since = fields.requiredText("since");
      Map<String, String> renamed = renamed(fields);
      List<String> reworded = known(fields, "reworded");
      List<String> dropped = fields.texts("dropped");
      List<String> added = known(fields, "added");
      fields.refuseUnknown(List.of());
      changes.add(new Crosswalk(since, renamed, reworded, dropped, added));
    }
    return changes;
  }

  private Map<String, String> renamed(Fields change) {
    Map<String, String> renamed = new LinkedHashMap<>();
    change
        .node("renamed")
        .ifPresent(
            node -> {
              Fields ids = Fields.of(node, "renamed", diagnostics);
              for (Node.Entry entry : ids.entries()) {
                String id = ids.requiredText(entry.key());
                if (!id.isEmpty()) {
                  refuseUnknown(id, entry.value().location());
                  renamed.put(entry.key(), id);
                }
              }
            });
    return renamed;
  }

  private List<String> known(Fields change, String key) {
    List<String> ids = change.texts(key);
    ids.forEach(id -> refuseUnknown(id, change.location(key)));
    return ids;
  }

  private void refuseUnknown(String id, Location location) {
    if (!items.contains(id)) {
      Ids.reportUnknown("item", id, items, location, diagnostics);
    }
  }
}
