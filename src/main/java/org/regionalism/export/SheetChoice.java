package org.regionalism.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.Nearest;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.workbook.Sheet;
import org.regionalism.export.workbook.Workbook;

/** Chooses the sheet of a workbook that is read. */
final class SheetChoice {

  private final String path;
  private final Workbook workbook;

  SheetChoice(String path, Workbook workbook) {
    this.path = path;
    this.workbook = workbook;
  }

  /** A sheet that holds something, and what it holds. */
  private record Candidate(Sheet sheet, Heading heading, int items) {

    boolean fits() {
      return items > 0 || heading.isRatingSheet();
    }

    String described() {
      return "'"
          + sheet.name()
          + "' ("
          + (heading.isRatingSheet() ? "a rating sheet" : items + " items")
          + ")";
    }
  }

  /** The sheet with a name or, where none has that name, with a number from 1. */
  Sheet named(String asked) throws RefusedException {
    String name = asked.strip();
    for (Sheet sheet : workbook.sheets()) {
      if (sheet.name().strip().equalsIgnoreCase(name)) {
        return sheet;
      }
    }
    for (Sheet sheet : workbook.sheets()) {
      if (Integer.toString(sheet.number()).equals(name)) {
        return sheet;
      }
    }
    List<String> names = workbook.sheets().stream().map(Sheet::name).toList();
    String meant = Nearest.to(name, names).map(near -> "Did you mean '" + near + "'? ").orElse("");
    throw new RefusedException(
        Code.SHEET_UNKNOWN, Location.of(path), name, meant + "Its sheets: " + quoted(names) + ".");
  }

  /** The only visible sheet that holds something, else the only one that fits. */
  Sheet found(SheetFit fit) throws RefusedException {
    List<Sheet> visible = workbook.sheets().stream().filter(sheet -> !sheet.hidden()).toList();
    if (visible.size() == 1) {
      return visible.get(0);
    }
    List<Candidate> candidates = new ArrayList<>();
    for (Sheet sheet : visible) {
      candidate(sheet, fit).ifPresent(candidates::add);
    }
    if (candidates.isEmpty()) {
      throw empty("the visible sheets");
    }
    if (candidates.size() == 1) {
      return candidates.get(0).sheet();
    }
    List<Candidate> fitting = candidates.stream().filter(Candidate::fits).toList();
    if (fitting.isEmpty()) {
      throw new RefusedException(Code.SHEET_NONE_FITS, Location.of(path), described(candidates));
    }
    if (fitting.size() > 1) {
      throw new RefusedException(Code.SHEET_SEVERAL_FIT, Location.of(path), described(fitting));
    }
    return fitting.get(0).sheet();
  }

  private Optional<Candidate> candidate(Sheet sheet, SheetFit fit) throws RefusedException {
    List<Row> head = SheetHead.of(workbook, sheet);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    Heading heading = Layouts.recognise(head);
    return Optional.of(new Candidate(sheet, heading, fit.items(heading)));
  }

  /** The refusal of what holds nothing, with what may have been meant instead. */
  RefusedException empty(String what) {
    List<String> hidden =
        workbook.sheets().stream().filter(Sheet::hidden).map(Sheet::name).toList();
    return new RefusedException(
        Code.SHEET_EMPTY,
        Location.of(path),
        what,
        hidden.isEmpty()
            ? "Export the responses again, or name another sheet with --sheet."
            : "There are hidden sheets: " + quoted(hidden) + ". Name one with --sheet.");
  }

  static String quoted(List<String> names) {
    return names.stream().collect(Collectors.joining("', '", "'", "'"));
  }

  private static String described(List<Candidate> candidates) {
    return candidates.stream().map(Candidate::described).collect(Collectors.joining(", "));
  }
}
