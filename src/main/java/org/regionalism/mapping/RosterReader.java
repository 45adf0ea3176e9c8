package org.regionalism.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.diagnostic.Nearest;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.export.ReadingOptions;
import org.regionalism.export.Row;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Folding;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Rubric;

/** Reads a roster: one organization a row. */
public final class RosterReader {

  private static final Pattern APART = Pattern.compile("[;|\\n]");
  private static final Pattern WHOLE = Pattern.compile("\\d{1,6}(?:\\.0)?");

  /** Whether an organization convenes the others. */
  private static final Set<String> YES = Set.of("yes", "y", "x", "true", "1", "sí", "si", "s");

  private static final Set<String> NO = Set.of("", "no", "n", "false", "0");

  private final Rubric rubric;
  private final Diagnostics diagnostics = new Diagnostics();
  private final List<Roster.Entry> entries = new ArrayList<>();
  private final Map<String, Location> taken = new HashMap<>();

  private RosterReader(Rubric rubric) {
    this.rubric = rubric;
  }

  /**
   * Reads a roster.
   *
   * @param path the file as the user named it
   * @param encoding the encoding of a text file that is not UTF-8, or empty
   * @param rubric the rubric whose sectors it names
   * @return the roster
   * @throws RefusedException with everything that is wrong with it
   */
  public static Roster read(String path, Optional<String> encoding, Rubric rubric)
      throws RefusedException {
    return new RosterReader(rubric).roster(path, ReadingOptions.ofEncoding(encoding));
  }

  private Roster roster(String path, ReadingOptions options) throws RefusedException {
    try (DeclaredTable table = DeclaredTable.open(path, options)) {
      refuseResponses(table);
      RosterColumns columns = RosterColumns.of(table, diagnostics);
      if (columns.organization() < 0) {
        throw new RefusedException(Code.ROSTER_NO_COLUMN, table.header(0));
      }
      diagnostics.refuseErrors();
      for (Row row : table.rows(columns.organization() + 1, diagnostics)) {
        entry(row, columns, table);
      }
      if (entries.isEmpty() && !diagnostics.hasErrors()) {
        diagnostics.add(Code.ROSTER_EMPTY, Location.of(path));
      }
    } catch (IOException | UncheckedIOException unreadable) {
      throw new RefusedException(Code.FILE_UNREADABLE, Location.of(path));
    }
    if (diagnostics.hasErrors()) {
      throw new RefusedException(FirstFaults.of(diagnostics.toList(), Location.of(path)));
    }
    return new Roster(entries, diagnostics.toList());
  }

  /** Of responses every row would be at fault, for many of them name the same organization. */
  private void refuseResponses(DeclaredTable table) throws RefusedException {
    Set<String> headers = table.headers().stream().map(Folding::fold).collect(Collectors.toSet());
    List<String> asked =
        rubric.items().stream().filter(item -> asks(headers, item)).map(Item::id).toList();
    if (asked.size() >= Math.min(2, rubric.items().size())) {
      throw new RefusedException(
          Code.ROSTER_OF_RESPONSES, table.header(0), Integer.toString(asked.size()), asked.get(0));
    }
  }

  /** Forms put what they ask around the text of an item, as in a grid. */
  private static boolean asks(Set<String> headers, Item item) {
    return headers.contains(Folding.fold(item.id()))
        || item.text().byLanguage().values().stream()
            .map(Folding::fold)
            .anyMatch(text -> headers.stream().anyMatch(header -> header.contains(text)));
  }

  private void entry(Row row, RosterColumns columns, DeclaredTable table) {
    String name = Folding.tidy(row.cell(columns.organization()));
    Location at = table.at(row, columns.organization());
    if (name.isEmpty()) {
      diagnostics.add(Code.ROSTER_NO_NAME, at);
      return;
    }
    take(name, at);
    List<String> also = new ArrayList<>();
    for (String spelling : APART.split(columns.cell(row, columns.also()), -1)) {
      String clean = Folding.tidy(spelling);
      if (!clean.isEmpty() && !Folding.foldAccents(clean).equals(Folding.foldAccents(name))) {
        take(clean, table.at(row, columns.also()));
        also.add(clean);
      }
    }
    Optional<String> sector =
        sector(columns.cell(row, columns.sector()), table.at(row, columns.sector()));
    String convener = Folding.fold(columns.cell(row, columns.convener()));
    if (!YES.contains(convener) && !NO.contains(convener)) {
      diagnostics.add(Code.ROSTER_CONVENER, table.at(row, columns.convener()), convener);
    }
    OptionalInt invited =
        invited(columns.cell(row, columns.invited()).strip(), table.at(row, columns.invited()));
    entries.add(new Roster.Entry(name, also, sector, YES.contains(convener), invited));
  }

  private OptionalInt invited(String number, Location at) {
    if (number.isEmpty()) {
      return OptionalInt.empty();
    }
    if (!WHOLE.matcher(number).matches()) {
      diagnostics.add(Code.ROSTER_INVITED, at, number);
      return OptionalInt.empty();
    }
    String digits = number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
    return OptionalInt.of(Integer.parseInt(digits, 10));
  }

  /** A text that named two organizations would not say which. */
  private void take(String text, Location at) {
    Optional.ofNullable(taken.putIfAbsent(Folding.foldAccents(text), at))
        .ifPresent(before -> diagnostics.add(Code.ROSTER_TWICE, at, text, before.toString()));
  }

  private Optional<String> sector(String raw, Location at) {
    String folded = Folding.fold(raw);
    if (folded.isBlank()) {
      return Optional.empty();
    }
    Map<String, String> known = new HashMap<>();
    rubric.attributes().stream()
        .filter(attribute -> attribute.name().equals(Roster.SECTOR))
        .flatMap(attribute -> attribute.values().stream())
        .forEach(value -> spellings(value).forEach(text -> known.putIfAbsent(text, value.id())));
    Optional<String> sector = Optional.ofNullable(known.get(folded));
    if (sector.isEmpty()) {
      String hint =
          Nearest.to(folded, known.keySet().stream().sorted().toList())
              .map(near -> "Did you mean '" + known.get(near) + "'?")
              .orElse(
                  known.isEmpty()
                      ? "The rubric declares no sectors: leave the column out."
                      : "Known: "
                          + String.join(", ", known.values().stream().distinct().sorted().toList())
                          + ".");
      diagnostics.add(Code.ROSTER_SECTOR, at, Folding.tidy(raw), hint);
    }
    return sector;
  }

  private static List<String> spellings(Attribute.Value value) {
    List<String> texts = new ArrayList<>(List.of(Folding.fold(value.id())));
    value.label().byLanguage().values().forEach(text -> texts.add(Folding.fold(text)));
    value.synonyms().forEach(text -> texts.add(Folding.fold(text)));
    return texts;
  }
}
