package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.GroupMeasure;
import org.regionalism.assessment.GroupResult;
import org.regionalism.assessment.Reason;

class GroupsSectionTest {

  private final Example example = Example.shipped();

  @Test
  void coloursAnIndexByHowNearTheGoalItIs() {
    example.group("sector", "k12", 12, 40);
    Block.Table table = new Walk(example.document()).table("groups-sector-index");
    assertThat(Walk.cell(table, "Network", "K-12 education")).isEqualTo(new Cell.Heat(40, 40));
    assertThat(Walk.cell(table, "Geography (less is nearer the goal)", "K-12 education"))
        .isEqualTo(new Cell.Heat(40, 60));
  }

  @Test
  void setsGroupsAgainstTheRest() {
    example
        .group("sector", "k12", 12, 40)
        .group("sector", "university", 12, 40)
        .gap("sector", "k12", 12.4, Figure.of(.01))
        .gap("sector", "university", -3, Figure.of(.6));
    Walk walk = new Walk(example.document());
    assertThat(Walk.cell(walk.table("gaps-sector"), "Trust", "K-12 education"))
        .isEqualTo(new Cell.Amount(12.4, Cell.Format.SIGNED_INDEX));
    assertThat(Walk.cell(walk.table("gaps-sector-intervals"), "Trust", "K-12 education"))
        .isEqualTo(new Cell.Range(7.4, 17.4, Cell.Format.SIGNED_INDEX));
    assertThat(walk.section("groups").blocks())
        .filteredOn(Block.Bullets.class::isInstance)
        .flatExtracting(block -> ((Block.Bullets) block).lines())
        .hasSize(example.rubric().dimensions().size() + example.rubric().domains().size())
        .contains("K-12 education: Trust, 12 points above all others")
        .noneMatch(line -> line.contains("niversity"));
  }

  @Test
  void saysWhereGapsAreNotTested() {
    example.group("sector", "k12", 12, 40).gap("sector", "k12", 12, Figure.missing(Reason.TOO_FEW));
    Walk walk = new Walk(example.document());
    assertThat(walk.tables())
        .extracting(Block.Table::id)
        .contains("gaps-sector")
        .doesNotContain("gaps-sector-intervals");
    assertThat(walk.texts())
        .anyMatch(text -> text.startsWith("Whether a gap can be chance is not"));
  }

  @Test
  void writesTheThresholdWhereAGroupIsWithheld() {
    example.group("sector", "k12", 12, 40).hiddenGroup("sector", "employer", Reason.WITHHELD);
    Walk walk = new Walk(example.document());
    Block.Table table = walk.table("groups-sector-index");
    assertThat(Walk.cell(table, "Trust", "Employer or industry group"))
        .isEqualTo(new Cell.Withheld("<5"));
    assertThat(Walk.cell(table, "People", "Employer or industry group"))
        .isEqualTo(new Cell.Withheld("<5"));
    assertThat(walk.section("groups").title())
        .isEqualTo("1 of 2 groups can be shown; the others are kept back to protect people");
    assertThat(walk.section("groups").blocks())
        .anyMatch(block -> block instanceof Block.Note note && note.text().startsWith("<5"));
  }

  @Test
  void boundsAShareThatComesNearToEverybody() {
    GroupMeasure allButOne =
        new GroupMeasure(
            Figure.of(10),
            Figure.of(4.8),
            Figure.of(95),
            Figure.missing(Reason.ALL_BUT_ONE),
            Figure.missing(Reason.AT_MOST_ONE),
            Figure.of(40),
            true);
    Map<String, GroupMeasure> measures = new LinkedHashMap<>();
    example.rubric().dimensions().forEach(one -> measures.put(one.id(), allButOne));
    example.group(new GroupResult("sector", "k12", Figure.of(10), false, measures, Map.of()));

    Block.Table table = new Walk(example.document()).table("groups-sector-agree");
    assertThat(Walk.cell(table, "Trust", "K-12 education")).isEqualTo(new Cell.Withheld("≥90%"));
  }

  @Test
  void namesUndeclaredValuesAsTheyAreAndThoseWhoGaveNone() {
    example
        .group("role", "Volunteer", 9, 40)
        .group("role", GroupResult.UNDECLARED, 9, 40)
        .group("role", GroupResult.UNSPECIFIED, 9, 40);
    assertThat(new Walk(example.document()).table("groups-role-index").columns())
        .extracting(Block.Column::heading)
        .containsExactly("Dimension", "Volunteer", "Other answers", "No answer");
  }

  @Test
  void neverSetsOrganizationsSideBySide() {
    example.group("organization", "Blue Lake College", 9, 40);
    assertThat(new Walk(example.document()).texts()).noneMatch(text -> text.contains("Blue Lake"));
  }

  @Test
  void isLeftOutWithoutGroups() {
    assertThat(example.document().sections())
        .extracting(Document.Section::id)
        .doesNotContain("groups");
  }
}
