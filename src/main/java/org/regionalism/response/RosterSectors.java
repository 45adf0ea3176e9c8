package org.regionalism.response;

import java.util.List;
import org.regionalism.mapping.Roster;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Rubric;

/** Gives respondents the sector that the roster knows of their organization. */
final class RosterSectors {

  private final Roster roster;
  private final int sector;

  RosterSectors(Roster roster, Rubric rubric) {
    this.roster = roster;
    List<String> groups = rubric.attributes(Attribute.Kind.GROUP).map(Attribute::name).toList();
    this.sector = roster.hasSectors() ? groups.indexOf(Roster.SECTOR) : -1;
  }

  /** Fills in the sector of an organization; what the respondent says goes before. */
  void fill(String[] groups, String organization) {
    if (sector >= 0 && groups[sector].isEmpty()) {
      groups[sector] = roster.sector(organization).orElse("");
    }
  }
}
