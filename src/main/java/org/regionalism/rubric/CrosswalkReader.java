package org.regionalism.rubric;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.notation.Fields;
import org.regionalism.notation.Node;

/** Reads {@code changes} and holds them against each other and against the items there are. */
final class CrosswalkReader {

  private final Diagnostics diagnostics;
  private final String rubricId;
  private final String version;
  private final Set<String> items = new LinkedHashSet<>();

  CrosswalkReader(Diagnostics diagnostics, String rubricId, String version, List<Domain> domains) {
    this.diagnostics = diagnostics;
    this.rubricId = rubricId;
    this.version = version;
    domains.stream()
        .flatMap(domain -> domain.dimensions().stream())
        .flatMap(dimension -> dimension.items().stream())
        .forEach(item -> items.add(item.id()));
  }

  List<Crosswalk> read(Fields rubric) {
    List<Crosswalk> changes = new ArrayList<>();
    Set<String> versions = new HashSet<>();
    for (Node node : rubric.list("changes")) {
      Fields fields = Fields.of(node, "changes", diagnostics);
      changes.add(change(fields, versions));
      fields.refuseUnknown(List.of());
    }
    return changes;
  }

  private Crosswalk change(Fields fields, Set<String> versions) {
    Optional<String> other = fields.text("rubric").filter(id -> !id.equals(rubricId));
    String since = fields.requiredText("since");
    once(versions, other.map(id -> id + " " + since).orElse(since), fields.location("since"));
    if (other.isEmpty()
        && !since.isEmpty()
        && !version.isEmpty()
        && !Versions.isBefore(since, version)) {
      diagnostics.add(Code.RUBRIC_CHANGE_SINCE, fields.location("since"), since, version);
    }
    Set<String> gone = new HashSet<>();
    Set<String> come = new HashSet<>();
    Map<String, String> renamed = renamed(fields, gone, come);
    List<String> dropped = new ArrayList<>();
    for (Node.TextNode id : fields.textNodes("dropped")) {
      gone(gone, id.value(), id.location());
      dropped.add(id.value());
    }
    // A renamed item may have been reworded too; a new one cannot be either.
    List<String> reworded = known(fields, "reworded", new HashSet<>());
    come.addAll(reworded);
    List<String> added = known(fields, "added", come);
    return new Crosswalk(other, since, renamed, reworded, dropped, added);
  }

  private Map<String, String> renamed(Fields change, Set<String> gone, Set<String> come) {
    Map<String, String> renamed = new LinkedHashMap<>();
    change
        .node("renamed")
        .ifPresent(
            node -> {
              Fields ids = Fields.of(node, "renamed", diagnostics);
              for (Node.Entry entry : ids.entries()) {
                String id = ids.requiredText(entry.key());
                gone(gone, entry.key(), entry.location());
                if (!id.isEmpty()) {
                  come(come, id, entry.value().location());
                  renamed.put(entry.key(), id);
                }
              }
            });
    return renamed;
  }

  private List<String> known(Fields change, String key, Set<String> named) {
    List<String> ids = new ArrayList<>();
    for (Node.TextNode id : change.textNodes(key)) {
      come(named, id.value(), id.location());
      ids.add(id.value());
    }
    return ids;
  }

  /** An id that earlier versions had and this one has not. */
  private void gone(Set<String> named, String id, Location location) {
    once(named, id, location);
    if (items.contains(id)) {
      diagnostics.add(Code.RUBRIC_CHANGE_PRESENT, location, id);
    }
  }

  /** An id that this version has. */
  private void come(Set<String> named, String id, Location location) {
    once(named, id, location);
    if (!items.contains(id)) {
      Ids.reportUnknown("item", id, items, location, diagnostics);
    }
  }

  private void once(Set<String> named, String what, Location location) {
    if (!named.add(what) && !what.isEmpty()) {
      diagnostics.add(Code.RUBRIC_CHANGE_TWICE, location, what);
    }
  }
}
