package org.regionalism.rubric;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.Nearest;
import org.regionalism.notation.Fields;

/** The ids of one kind of thing: each well formed and used once. */
final class Ids {

  private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,63}");

  private static final int MOST_LISTED = 20;

  private final String kind;
  private final Diagnostics diagnostics;
  private final Set<String> seen = new LinkedHashSet<>();

  Ids(String kind, Diagnostics diagnostics) {
    this.kind = kind;
    this.diagnostics = diagnostics;
  }

  /** Reads the required key {@code id} and takes it. */
  String read(Fields fields) {
    String id = fields.requiredText("id");
    if (!id.isEmpty()) {
      take(id, fields.location("id"));
    }
    return id;
  }

  void take(String id, Location location) {
    if (!FORM.matcher(id).matches()) {
      diagnostics.add(Code.RUBRIC_ID_FORM, location, kind, id);
    }
    if (!seen.add(id)) {
      diagnostics.add(Code.RUBRIC_DUPLICATE_ID, location, kind, id);
    }
  }

  /** Says that a reference leads nowhere, with the nearest id that exists. */
  static void reportUnknown(
      String kind, String id, Collection<String> known, Location at, Diagnostics diagnostics) {
    String hint =
        Nearest.to(id, known)
            .map(near -> "Did you mean '" + near + "'?")
            .orElseGet(
                () -> known.isEmpty() ? "The rubric has none." : "Known: " + listed(known) + ".");
    diagnostics.add(Code.RUBRIC_UNKNOWN_REFERENCE, at, kind, id, hint);
  }

  private static String listed(Collection<String> known) {
    String first = known.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
    return known.size() > MOST_LISTED ? first + " …" : first;
  }
}
