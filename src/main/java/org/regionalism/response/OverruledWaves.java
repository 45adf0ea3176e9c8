package org.regionalism.response;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.export.Row;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Folding;
import org.regionalism.rubric.Rubric;

/**
 * The wave column of an export that a label takes for one wave. Nothing is counted by it; but where
 * it names several waves, people should know that they are counted as one.
 */
final class OverruledWaves {

  private final String label;
  private final ValueMatcher named;

  private OverruledWaves(String label, ValueMatcher named) {
    this.label = label;
    this.named = named;
  }

  /** The column, if there is one and a label goes before it. */
  static Optional<OverruledWaves> of(
      Optional<String> label, Rubric rubric, ColumnRoles roles, Declarations declarations) {
    return rubric
        .attributes(Attribute.Kind.WAVE)
        .findFirst()
        .filter(wave -> label.isPresent() && roles.attributes().containsKey(wave.name()))
        .map(wave -> new OverruledWaves(label.get(), ValueMatcher.of(wave, roles, declarations)));
  }

  void read(Row row) {
    named.value(row.cell(named.column()), row.number());
  }

  void report(FilePlaces places, Diagnostics diagnostics) {
    Map<String, String> waves = new LinkedHashMap<>();
    List<Integer> rows = new ArrayList<>();
    named
        .firstRows()
        .forEach(
            (name, row) -> {
              if (waves.putIfAbsent(Folding.fold(name), Shown.text(name)) == null) {
                rows.add(row);
              }
            });
    if (waves.size() > 1) {
      diagnostics.add(
          Code.WAVE_OVERRULED,
          places.at(rows.get(1), named.column()),
          label,
          Integer.toString(waves.size()),
          Shown.first(List.copyOf(waves.values())));
    }
  }
}
