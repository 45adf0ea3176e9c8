package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.regionalism.assessment.Assessment;
import org.regionalism.privacy.LayoutFixture;
import org.regionalism.response.LevelRating;

class LevelsReportTest {

  private static final Map<String, LevelRating> LEVELS =
      Map.of(
          "geography", ExampleLevels.level(2),
          "network", ExampleLevels.level(4, "A map was drawn."),
          "grant-funding", ExampleLevels.level(5),
          "trust", new LevelRating(4, "", "Open the books", "The board"),
          "mission", ExampleLevels.level(3));

  private static Document document(Assessment assessment) {
    return ReportLayout.of(LayoutFixture.disclosed(assessment), Example.VERSION);
  }

  private static Document.Section section(Document document, String id) {
    return document.sections().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Block> blocks(Document.Section section) {
    return section.blocks().stream();
  }

  private static List<String> bullets(Document.Section section) {
    return blocks(section)
        .filter(Block.Bullets.class::isInstance)
        .flatMap(block -> ((Block.Bullets) block).lines().stream())
        .toList();
  }

  private static Block.Table table(Document.Section section, String id) {
    return blocks(section)
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .filter(table -> table.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> headings(Block.Table table) {
    return table.columns().stream().map(Block.Column::heading).toList();
  }

  @Test
  void saysThatNobodyWasSurveyed() {
    Document document = document(ExampleLevels.alone(ExampleLevels.RUBRIC, LEVELS));

    assertThat(document.subtitle()).contains("levels that the group agreed on");
    assertThat(document.sections())
        .extracting(Document.Section::id)
        .containsExactly(
            "summary",
            "shifts",
            "domain-network-principles",
            "levels",
            "action-plan",
            "data-quality",
            "method");
    for (String id : List.of("summary", "shifts", "domain-network-principles")) {
      assertThat(section(document, id).lead()).contains("nobody was surveyed");
    }
  }

  @Test
  void leavesOutColumnsThatLevelsCannotFill() {
    Document document = document(ExampleLevels.alone(ExampleLevels.RUBRIC, LEVELS));

    assertThat(headings(table(section(document, "summary"), "standing")))
        .containsExactly("Part", "Index");
    assertThat(
            headings(
                table(
                    section(document, "domain-network-principles"),
                    "domain-network-principles-table")))
        .containsExactly("Dimension", "Index");
  }

  @Test
  void putsEvidenceBesideEachLevel() {
    Document document = document(ExampleLevels.alone(ExampleLevels.RUBRIC, LEVELS));
    Block.Table table = table(section(document, "levels"), "levels");

    assertThat(headings(table))
        .containsExactly(
            "Dimension",
            "Level",
            "Index of the level",
            "What the level says",
            "What speaks for it",
            "Next step",
            "Said by");
    assertThat(table.rows()).hasSize(14);
    assertThat(table.rows().get(1))
        .startsWith(
            new Cell.RowHeading("Network"),
            new Cell.Amount(4, Cell.Format.COUNT),
            new Cell.Heat(75, 75))
        .contains(new Cell.Label("A map was drawn."));
    assertThat(table.rows().get(3)).contains(new Cell.Withheld("no level"));
    assertThat(table.rows().get(11))
        .endsWith(new Cell.Label("Open the books"), new Cell.Label("The board"));
  }

  @Test
  void listsHighLevelsThatNothingSpeaksFor() {
    Document.Section levels =
        section(document(ExampleLevels.alone(ExampleLevels.RUBRIC, LEVELS)), "levels");

    assertThat(levels.title())
        .isEqualTo(
            "Nothing is written beside the high level of Geography, Grant funding and Trust");
    assertThat(bullets(levels)).hasSize(3);
    // level 2 of what is to be left behind claims as much as a high one
    assertThat(bullets(levels).get(0)).startsWith("Geography: level 2").contains("Has anyone seen");
    // what would show that grants no longer decide does not show that they do
    assertThat(bullets(levels).get(1))
        .isEqualTo("Grant funding: level 5, and nothing is written beside it.");
    assertThat(bullets(levels).get(2)).startsWith("Trust: level 4").contains("Has anyone seen");
  }

  @Test
  void saysWhereEveryHighLevelHasEvidence() {
    Document.Section levels =
        section(
            document(
                ExampleLevels.alone(
                    ExampleLevels.RUBRIC,
                    Map.of(
                        "trust", ExampleLevels.level(5, "seen"), "node", ExampleLevels.level(3)))),
            "levels");

    assertThat(levels.title()).isEqualTo("Something speaks for every high level");
    assertThat(bullets(levels)).isEmpty();
  }

  @Test
  void putsTheSurveyBesideTheLevelsAndAveragesNothing() {
    Example example = Example.shipped();
    example.dimension("trust", example.measures().dimension(example.measures().of(60, 55, 62.4)));
    example.dimension("mission", example.measures().dimension(example.measures().of(60, 55, 62.5)));
    example.beside(ExampleLevels.consensus(LEVELS));
    Document document = example.document();
    Document.Section levels = section(document, "levels");

    assertThat(section(document, "summary"))
        .extracting(Document.Section::title)
        .isEqualTo(section(Example.shipped().document(), "summary").title());
    Block.Table table = table(levels, "levels");
    assertThat(headings(table)).contains("Survey: index", "Survey: 95% interval");
    assertThat(table.rows().get(11))
        .contains(
            new Cell.Heat(75, 75),
            new Cell.Heat(60, 60),
            new Cell.Range(55, 62.4, Cell.Format.INDEX));
    assertThat(table(levels, "levels-beside").rows()).hasSize(1 + 2 + 5);
    // 62.4 is nearer to level 3, and 55 to 62.5 reaches the middle between levels 3 and 4
    assertThat(bullets(levels))
        .anyMatch(line -> line.startsWith("Trust: Level 4, an index of 75. The survey says 60"))
        .noneMatch(line -> line.startsWith("Mission"));
  }

  @Test
  void showsALevelsWaveBesideAnEarlierSurvey() {
    Document document =
        document(
            ExampleLevels.alone(
                ExampleLevels.RUBRIC,
                LEVELS,
                Example.shipped().named("2025").assessment().latest()));
    Block.Table waves = table(section(document, "summary"), "waves");

    assertThat(headings(waves)).containsExactly("Part", "2025", "2026");
    assertThat(waves.rows().get(0).get(2)).isEqualTo(new Cell.Withheld("–"));
    assertThat(waves.rows().get(2).get(2)).isEqualTo(new Cell.Label("levels the group agreed on"));
    assertThat(section(document, "summary").blocks())
        .anyMatch(
            block -> block instanceof Block.Note note && note.text().startsWith("A dash in place"));
  }
}
