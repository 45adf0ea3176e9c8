package org.regionalism.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.regionalism.rubric.Attribute;

/** The columns of an export with one header row, as they are put one behind the other. */
final class WrittenColumns {

  private final Wording wording;
  private final List<ExportColumn> columns = new ArrayList<>();

  WrittenColumns(Wording wording) {
    this.wording = wording;
  }

  /** Adds a column that the survey tool has filled in. */
  WrittenColumns add(String head, Function<SimulatedResponse, String> cell) {
    columns.add(ExportColumn.of(head, cell));
    return this;
  }

  /** Adds a column that is there and holds nothing. */
  WrittenColumns blank(String head) {
    return add(head, response -> "");
  }

  /** Adds attributes; the header says how each is headed. */
  WrittenColumns attributes(List<Attribute> attributes, UnaryOperator<String> header) {
    for (Attribute attribute : attributes) {
      add(
          header.apply(wording.inLabels() ? wording.heading(attribute) : attribute.name()),
          response -> wording.cell(attribute, response));
    }
    return this;
  }

  int size() {
    return columns.size();
  }

  List<ExportColumn> list() {
    return List.copyOf(columns);
  }
}
