package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.regionalism.assessment.DimensionResult;
import org.regionalism.assessment.Reason;

class TargetsSectionTest {

  private static Document.Section section(Example example) {
    return example.document().sections().stream()
        .filter(one -> one.id().equals("targets"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void sortsWhatWasReachedFromWhatWasNot() {
    Document.Section section =
        section(
            Example.shipped()
                .expecting(ExampleTargets.several())
                .dimension("trust", DimensionResult.missing(Reason.WITHHELD)));

    assertThat(section.title())
        .isEqualTo(
            "We have reached the target on the whole; not yet on Principles; on Shift: Goals we"
                + " cannot tell yet whether we have; on Trust nothing can be shown");
    Block.Table table = (Block.Table) section.blocks().get(0);
    assertThat(table.rows().get(0))
        .containsExactly(
            new Cell.RowHeading("Overall"),
            new Cell.Amount(50, Cell.Format.INDEX),
            new Cell.Amount(55, Cell.Format.INDEX),
            new Cell.Range(51, 59, Cell.Format.INDEX, 50),
            new Cell.Amount(-5, Cell.Format.SIGNED_INDEX),
            new Cell.Label("Reached"));
    assertThat(table.rows().get(3))
        .containsExactly(
            new Cell.RowHeading("Trust"),
            new Cell.Amount(60, Cell.Format.INDEX),
            new Cell.Withheld("<5"),
            new Cell.Withheld("<5"),
            new Cell.Withheld("<5"),
            new Cell.Withheld("<5"));
  }

  @Test
  void isLeftOutWithoutTargets() {
    assertThat(Example.shipped().document().sections())
        .extracting(Document.Section::id)
        .doesNotContain("targets");
  }

  @Test
  void cannotTellWhereAllAreAlike() {
    Example example = Example.shipped().expecting(ExampleTargets.several());
    DimensionResult alike =
        example.measures().dimension(example.measures().withoutInterval(50, Reason.NO_VARIANCE));

    assertThat(section(example.dimension("trust", alike)).title())
        .endsWith("on Shift: Goals and Trust we cannot tell yet whether we have");
  }
}
