package org.regionalism.mapping;

import java.util.List;
import java.util.Set;
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

  private static final Set<String> ORGANIZATION =
      Set.of("organization", "organisation", "organización", "organizacion", "name", "nombre");
  private static final Set<String> ALSO =
      Set.of("also", "aliases", "other names", "también", "tambien", "otros nombres");
  private static final Set<String> CONVENER =
      Set.of("convener", "convenes", "backbone", "convocante", "convoca");
  private static final Set<String> INVITED =
      Set.of("invited", "invitees", "invitados", "invitadas", "personas invitadas");

  static RosterColumns of(List<String> headers) {
    return new RosterColumns(
        place(headers, ORGANIZATION),
        place(headers, ALSO),
        place(headers, Set.of(Roster.SECTOR)),
        place(headers, CONVENER),
        place(headers, INVITED));
  }

  private static int place(List<String> headers, Set<String> names) {
    for (int i = 0; i < headers.size(); i++) {
      if (names.contains(headers.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /** A cell, blank where there is no such column. */
  String cell(Row row, int column) {
    return column < 0 ? "" : row.cell(column);
  }
}
