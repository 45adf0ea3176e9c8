package org.regionalism.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.response.OnlyRows;
import org.regionalism.response.ValueReader;
import org.regionalism.response.ValueReader.Values;
import org.regionalism.rubric.Folding;

/**
 * Lists the consortia that exports hold together. Every export is read once to find their names;
 * then each consortium is scored from the exports that name it, looking at its own rows only, so
 * that no more is kept in memory than for one that has a file of its own. An export is thus read
 * once more for each consortium in it.
 */
final class SplitExports {

  private final BatchRequest request;
  private final String attribute;
  private final SortedMap<String, Named> byValue = new TreeMap<>();
  private final Map<FoundExport, List<Diagnostic>> refused = new LinkedHashMap<>();
  private final List<Skipped> skipped;
  private final List<Diagnostic> remarks = new ArrayList<>();
  private final Set<String> fruitful = new HashSet<>();

  private SplitExports(BatchRequest request, String attribute, ExportSearch search) {
    this.request = request;
    this.attribute = attribute;
    this.skipped = new ArrayList<>(search.skipped());
  }

  /**
   * Lists them.
   *
   * @param request how they are scored
   * @param attribute the attribute that tells consortia apart
   * @param named files and folders
   * @return the consortia by name, then the exports that cannot be split
   */
  static WorkList list(BatchRequest request, String attribute, List<LabelledExport> named)
      throws RefusedException, OutputFailedException {
    ExportSearch search = ExportSearch.in(named);
    SplitExports split = new SplitExports(request, attribute, search);
    List<Callable<Looked>> looks = new ArrayList<>();
    search.exports().forEach(found -> looks.add(() -> split.look(found)));
    InOrder.run(looks, request.jobs(), split::take);
    return new WorkList(
        split.assignments(),
        split.skipped,
        search.folders().stream().filter(folder -> !split.fruitful.contains(folder)).toList(),
        split.remarks);
  }

  /** What was seen in an export: its values, or why it cannot be split. */
  private record Looked(FoundExport found, Optional<Values> values, List<Diagnostic> faults) {}

  private Looked look(FoundExport found) {
    ScoreRequest common = request.common();
    ValueReader reader =
        new ValueReader(common.rubric().rubric(), common.instructions(), common.reading());
    try {
      Values values = reader.values(found.export().path(), attribute);
      return new Looked(found, Optional.of(values), List.of());
    } catch (RefusedException fault) {
      return new Looked(found, Optional.empty(), fault.diagnostics());
    }
  }

  private void take(Looked looked) {
    FoundExport found = looked.found();
    if (looked.values().isPresent()) {
      found.folder().ifPresent(fruitful::add);
      remarks.addAll(looked.values().get().remarks().stream().toList());
      looked
          .values()
          .get()
          .values()
          .forEach(
              (value, place) ->
                  byValue
                      .computeIfAbsent(value, name -> new Named(name, place, new ArrayList<>()))
                      .exports()
                      .add(found.export().only(new OnlyRows(attribute, value))));
    } else if (found.folder().isPresent() && isNoExport(looked.faults())) {
      skipped.add(new Skipped(found.export().path(), Skipped.Reason.NO_ITEMS));
    } else {
      refused.put(found, looked.faults());
    }
  }

  static boolean isNoExport(List<Diagnostic> faults) {
    return faults.stream().anyMatch(fault -> fault.code() == Code.COLUMN_NO_ITEMS);
  }

  /** A consortium as it is written, where it first is, and the rows of exports that name it so. */
  private record Named(String name, Location place, List<LabelledExport> exports) {}

  /** One that is written in two ways is not scored: each way would be a part of its people. */
  private static Assignment assignment(List<Named> spellings) {
    Named first = spellings.get(0);
    Diagnostics faults = new Diagnostics();
    spellings.stream()
        .skip(1)
        .forEach(
            other -> faults.add(Code.CONSORTIA_ALIKE, other.place(), other.name(), first.name()));
    return new Assignment(
        first.name(),
        false,
        "",
        first.exports(),
        OwnDeclarations.NONE,
        Optional.empty(),
        faults.toList());
  }

  private List<Assignment> assignments() {
    List<Assignment> assignments = new ArrayList<>();
    Map<String, List<Named>> alike = new LinkedHashMap<>();
    for (Named named : byValue.values()) {
      alike.computeIfAbsent(Folding.fold(named.name()), key -> new ArrayList<>()).add(named);
    }
    alike.values().forEach(spellings -> assignments.add(assignment(spellings)));
    refused.forEach((found, faults) -> assignments.add(Assignment.of(found, faults)));
    return DistinctSlugs.given(assignments);
  }
}
