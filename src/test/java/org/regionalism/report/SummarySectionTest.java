package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.regionalism.assessment.Influence;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Screenings;
import org.regionalism.assessment.Scrutiny;

class SummarySectionTest {

  private final Example example = Example.shipped();
  private final Measures measures = example.measures();
  private final Measure clear = measures.of(60, 52, 68);

  @Test
  void saysWhereTheGroupSplits() {
    example
        .allDimensions(measures.dimension(clear, 0.6, 0.1))
        .dimension("trust", measures.dimension(clear, 0.41, 0.29));
    assertThat(bulletsAfter("Where we split"))
        .containsExactly(
            "Trust, not control: 41% of people lean to agreeing and 29% to disagreeing.");
    assertThat(dimensionsTitle()).isEqualTo("We split on Trust");
  }

  @Test
  void saysThatNothingShownSplitsTheGroup() {
    example.allDimensions(measures.dimension(clear, 0.6, 0.1));
    assertThat(textAfter("Where we split"))
        .isEqualTo(
            "No dimension shown here has two sides that each hold at least a quarter of us and 5"
                + " people.");
    assertThat(dimensionsTitle())
        .isEqualTo("No dimension shown splits us into two large enough sides");
  }

  @Test
  void claimsNoUnityWhereNothingIsShown() {
    example.withhold(Reason.WITHHELD);
    assertThat(textAfter("Where we split")).isEqualTo("Whether we split cannot be shown.");
    assertThat(dimensionsTitle()).isEqualTo("Whether a dimension splits us cannot be shown");
  }

  @Test
  void listsWhatNobodyCanTellByReason() {
    allClear();
    example
        .domain("network-principles", measures.of(50, 45, 55))
        .dimension(
            "trust", measures.dimension(new Measures(example.rubric(), 43, 4).of(60, 52, 68)))
        .dimension("node", measures.dimension(measures.withoutInterval(60, Reason.NO_VARIANCE)))
        .dimension("mission", measures.dimension(Measure.missing(Reason.WITHHELD)));

    assertThat(bulletsAfter("What we cannot tell yet"))
        .containsExactly(
            "Fewer than five organizations answered enough of: Trust.",
            "Not shown: Mission.",
            "There is no interval, so no band is named, for: Node.",
            "More than one band is in reach for: Principles.");
  }

  @Test
  void saysThatNothingIsInDoubt() {
    allClear();
    assertThat(textAfter("What we cannot tell yet")).startsWith("Every figure has one band");
  }

  @Test
  void setsWavesSideBySideWithoutAWordOfChange() {
    Example before = Example.shipped().named("2025");
    before.overall(before.measures().of(40, 35, 45));
    example.named("2026").overall(measures.of(80, 77, 83)).after(before);

    Block.Table waves = new Walk(example.document()).table("waves");
    assertThat(waves.columns()).extracting(Block.Column::heading).contains("2025", "2026");
    assertThat(Walk.cell(waves, "Overall", "2025"))
        .isEqualTo(new Cell.Amount(40, Cell.Format.INDEX));
    assertThat(Walk.cell(waves, "Overall", "2026"))
        .isEqualTo(new Cell.Amount(80, Cell.Format.INDEX));
    // The plan quotes the rubric's own examples, which may speak of better work.
    assertThat(String.join(" ", new Walk(withoutPlan(example.document())).texts()))
        .doesNotContainIgnoringCase("improve")
        .doesNotContainIgnoringCase("increase")
        .doesNotContainIgnoringCase("progress")
        .doesNotContainIgnoringCase("better than");
  }

  @Test
  void showsNoTableOfWavesForOne() {
    assertThat(new Walk(example.document()).tables())
        .extracting(Block.Table::id)
        .doesNotContain("waves");
  }

  @Test
  void saysThatItIsAMirror() {
    assertThat(textAfter("How far this goes")).startsWith("This is a mirror, not an audit.");
  }

  @Test
  void saysWhetherOneOrganizationDecidesTheBand() {
    example.overall(clear);
    assertThat(influence(new Influence.Known(false))).startsWith("No single organization decides");
    assertThat(influence(new Influence.Known(true)))
        .isEqualTo(
            "The band of the whole rests on a single organization: without a certain one of them"
                + " it could not be named. Which one is not told.");
    assertThat(influence(new Influence.Missing(Reason.TOO_FEW)))
        .endsWith("from five organizations on.");
    assertThat(influence(new Influence.Missing(Reason.COUNTS_PEOPLE))).endsWith("counts once.");
    example.overall(measures.of(60, 30, 90));
    assertThat(influence(new Influence.Known(false))).startsWith("No single organization keeps");
    assertThat(influence(new Influence.Known(true))).startsWith("A single organization keeps");
  }

  @Test
  void isSilentOnInfluenceWhereTheWholeIsNotShown() {
    example.withhold(Reason.WITHHELD);
    example.scrutiny(Scrutiny.missing(Reason.WITHHELD));
    assertThat(summary().stream().map(Block::toString))
        .noneMatch(text -> text.contains("single organization"));
  }

  private String influence(Influence influence) {
    example.scrutiny(new Scrutiny(influence, Screenings.untimed()));
    return summary().stream()
        .map(
            block ->
                block instanceof Block.Paragraph one
                    ? one.text()
                    : block instanceof Block.Note two ? two.text() : "")
        .filter(text -> text.contains("single organization"))
        .collect(Collectors.joining("|"));
  }

  private List<Block> summary() {
    return new Walk(example.document()).section("summary").blocks();
  }

  private void allClear() {
    example
        .overall(clear)
        .allDimensions(measures.dimension(clear))
        .domain("paradigm-shift", clear)
        .domain("network-principles", clear);
  }

  private String dimensionsTitle() {
    return new Walk(example.document()).section("dimensions").title();
  }

  private Block after(String heading) {
    List<Block> blocks = new Walk(example.document()).section("summary").blocks();
    return blocks.get(blocks.indexOf(new Block.Heading(heading)) + 1);
  }

  private List<String> bulletsAfter(String heading) {
    return ((Block.Bullets) after(heading)).lines();
  }

  private String textAfter(String heading) {
    return after(heading) instanceof Block.Note note
        ? note.text()
        : ((Block.Paragraph) after(heading)).text();
  }

  private static Document withoutPlan(Document document) {
    return new Document(
        document.title(),
        document.subtitle(),
        document.language(),
        document.date(),
        document.sections().stream().filter(one -> !one.id().equals("action-plan")).toList());
  }
}
