package org.regionalism.mapping;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Nearest;
import org.regionalism.export.Row;

/**
 * Where a roster has what.
 *
 * @param organization the canonical names; −1 where that column is missing, as for the others
 * @param also other spellings
 * @param sector the sector
 * @param convener whether it convenes the others
 * @param invited how many of its people were invited
 */
record RosterColumns(int organization, int also, int sector, int convener, int invited) {

  private static final String ORGANIZATION = "organization";
  private static final String ALSO = "also";
  private static final String CONVENER = "convener";
  private static final String INVITED = "invited";

  /** Beside a column of organizations these hold the names of people. */
  private static final Set<String> NAME = Set.of("name", "nombre");

  /** What the columns are called, by what they hold. */
  private static final Map<String, Set<String>> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put(
        ORGANIZATION,
        Set.of(ORGANIZATION, "organisation", "organización", "organizacion", "name", "nombre"));
    NAMES.put(
        ALSO,
        Set.of(
            ALSO,
            "alias",
            "aliases",
            "aka",
            "also known as",
            "other names",
            "también",
            "tambien",
            "otros nombres"));
    NAMES.put(Roster.SECTOR, Set.of(Roster.SECTOR));
    NAMES.put(
        CONVENER, Set.of(CONVENER, "convenor", "convenes", "backbone", "convocante", "convoca"));
    NAMES.put(INVITED, Set.of(INVITED, "invitees", "invitados", "invitadas", "personas invitadas"));
  }

  /** Finds the columns. Two for one thing are a fault; a mistyped one is warned of. */
  static RosterColumns of(DeclaredTable table, Diagnostics diagnostics) {
    List<String> headers = table.headers();
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < headers.size(); i++) {
      Optional<String> held = held(headers.get(i), headers);
      Optional<Integer> before = Optional.empty();
      if (held.isPresent()) {
        before = Optional.ofNullable(places.putIfAbsent(held.get(), i));
      }
      if (before.isPresent()) {
        diagnostics.add(
            Code.ROSTER_COLUMN_TWICE, table.header(i), headers.get(before.get()), headers.get(i));
      }
    }
    RosterColumns columns =
        new RosterColumns(
            places.getOrDefault(ORGANIZATION, -1),
            places.getOrDefault(ALSO, -1),
            places.getOrDefault(Roster.SECTOR, -1),
            places.getOrDefault(CONVENER, -1),
            places.getOrDefault(INVITED, -1));
    if (columns.organization >= 0) {
      warnOfMistyped(table, places.keySet(), diagnostics);
    }
    return columns;
  }

  private static Optional<String> held(String header, List<String> headers) {
    if (NAME.contains(header) && headers.stream().anyMatch(RosterColumns::isOrganization)) {
      return Optional.empty();
    }
    return NAMES.entrySet().stream()
        .filter(names -> names.getValue().contains(header))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean isOrganization(String header) {
    return !NAME.contains(header) && NAMES.getOrDefault(ORGANIZATION, Set.of()).contains(header);
  }

  /** Beside a column that is there, another whose name is near is rather about something else. */
  private static void warnOfMistyped(
      DeclaredTable table, Set<String> found, Diagnostics diagnostics) {
    List<String> missing =
        NAMES.entrySet().stream()
            .filter(names -> !found.contains(names.getKey()))
            .flatMap(names -> names.getValue().stream())
            .sorted()
            .toList();
    for (int i = 0; i < table.headers().size(); i++) {
      String header = table.headers().get(i);
      Optional<String> near =
          held(header, table.headers()).isPresent()
              ? Optional.empty()
              : Nearest.to(header, missing);
      if (near.isPresent()) {
        diagnostics.add(
            Code.TABLE_COLUMN_UNREAD,
            table.header(i),
            header,
            near.get(),
            String.join(", ", NAMES.keySet()));
      }
    }
  }

  /** A cell, blank where there is no such column. */
  String cell(Row row, int column) {
    return column < 0 ? "" : row.cell(column);
  }
}
