package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Interval;
import org.regionalism.assessment.ItemResult;
import org.regionalism.assessment.Reason;

class ItemsSectionTest {

  private final Example example =
      Example.of(
          ExampleRubric.read(
              """
              rubric: small
              version: 1.0.0
              title: Small
              languages: [en]
              answer-scales:
                often:
                  points:
                    - {value: 1, label: "Never"}
                    - {value: 2, label: "Seldom"}
                    - {value: 3, label: "Often"}
                  agree: 3
                  disagree: 1
              bands:
                - {id: low, from: 0, name: Low}
                - {id: high, from: 50, name: High}
              domains:
                - id: one
                  title: One
                  dimensions:
                    - id: trust
                      title: Trust
                      items:
                        - {id: a, text: "We talk."}
                        - {id: b, text: "We listen."}
                        - {id: c, text: "We hide.", keying: reverse}
              """));

  @Test
  void sortsBarsByAgreementWithTheStatementAsItIsWorded() {
    example
        .item("a", item(0.3, 0.2, List.of(2, 5, 3)))
        .item("b", item(0.7, 0.1, List.of(1, 2, 7)))
        // Keyed reverse: half agree with the statement, which is half against the dimension.
        .item("c", item(0.2, 0.5, List.of(2, 3, 5)));

    assertThat(bars().bars())
        .extracting(Chart.AnswerBar::text)
        .containsExactly("We listen.", "We hide. (reverse)", "We talk.");
    assertThat(bars().bars().get(1).counts()).containsExactly(2, 3, 5);
  }

  @Test
  void sortsWrittenBoundsWithTheFiguresTheyStandFor() {
    example
        .item("a", bounded(Reason.AT_MOST_ONE))
        .item("b", item(0.4, 0.1, List.of(1, 5, 4)))
        .item("c", item(0.2, 0.3, List.of(3, 5, 2)));
    assertThat(bars().bars().get(2).text()).isEqualTo("We talk.");

    example.item("a", bounded(Reason.ALL_BUT_ONE));
    assertThat(bars().bars().get(0).text()).isEqualTo("We talk.");
  }

  @Test
  void putsEachAnswerOnItsSide() {
    assertThat(bars().keys())
        .containsExactly(
            new Chart.AnswerKey("Never", -1),
            new Chart.AnswerKey("Seldom", 0),
            new Chart.AnswerKey("Often", 1));
  }

  @Test
  void describesBarsInWords() {
    example
        .item("a", item(0.3, 0.2, List.of(2, 5, 3)))
        .item("b", ItemResult.missing(Reason.WITHHELD))
        .item("c", item(0.2, 0.5, List.of(2, 3, 5)));
    assertThat(bars().description())
        .contains("We talk. 2 disagree, 5 are neutral, 3 agree.")
        .contains("We listen. Counts are not shown.");
  }

  @Test
  void keepsTheRubricsOrderInTheTable() {
    Block.Table table = new Walk(example.document()).table("items-one-table");
    assertThat(table.rows())
        .extracting(row -> Walk.text(row.get(1)))
        .containsExactly("We talk.", "We listen.", "We hide. (reverse)");
  }

  @Test
  void saysWhyCountsAreNotThere() {
    ItemResult few = item(0.5, 0.2, List.of(9));
    example
        .item("a", ItemResult.missing(Reason.WITHHELD))
        .item(
            "b",
            new ItemResult(
                few.n(),
                few.mean(),
                few.sd(),
                few.agree(),
                few.disagree(),
                few.agreeCi(),
                Optional.empty()));
    Block.Table table = new Walk(example.document()).table("items-one-table");
    assertThat(Walk.cell(table, "We talk.", "Never")).isEqualTo(new Cell.Withheld("<5"));
    assertThat(Walk.cell(table, "We listen.", "Never")).isEqualTo(new Cell.Withheld("not shown"));
  }

  /** All agree but for one at the most. */
  static ItemResult bound() {
    ItemResult item = Measures.item(0.8, 0.4, 0.9, List.of(1, 1, 8));
    return new ItemResult(
        item.n(),
        item.mean(),
        item.sd(),
        Figure.missing(Reason.ALL_BUT_ONE),
        Figure.missing(Reason.AT_MOST_ONE),
        Interval.missing(Reason.ALL_BUT_ONE),
        Optional.empty());
  }

  @Test
  void claimsMoreThanHalfOnlyWhereTheIntervalLiesAboveIt() {
    example
        .item("a", Measures.item(0.8, 0.500001, 0.9, List.of(1, 1, 8)))
        .item("b", Measures.item(0.8, 0.5, 0.9, List.of(1, 1, 8)))
        .item("c", ItemResult.missing(Reason.WITHHELD));
    assertThat(title())
        .isEqualTo(
            "On 1 of the 2 statements shown, clearly more than half of the answers speak for the"
                + " dimension");

    example.item("a", Measures.item(0.8, 0.4, 0.9, List.of(1, 1, 8)));
    assertThat(title())
        .isEqualTo(
            "On none of the 2 statements shown do clearly more than half of the answers speak for the"
                + " dimension");

    example.item("c", bound());
    assertThat(title())
        .isEqualTo(
            "On none of the 2 statements with exact shares do clearly more than half of the answers"
                + " speak for the dimension");
    example.item("b", bound());
    assertThat(title())
        .isEqualTo(
            "On the one statement with an exact share, it is not clear that more than half of the"
                + " answers speak for the dimension");
    example.item("a", Measures.item(0.8, 0.6, 0.9, List.of(1, 1, 8)));
    assertThat(title()).startsWith("On the one statement with an exact share, clearly more");
    example.item("a", bound());
    assertThat(title())
        .isEqualTo("How many answers speak for the dimension is shown as bounds only");
    example.item("c", ItemResult.missing(Reason.WITHHELD));

    example.item("a", ItemResult.missing(Reason.WITHHELD));
    example.item("b", ItemResult.missing(Reason.WITHHELD));
    assertThat(title()).isEqualTo("Answers to single statements cannot be shown");
  }

  private String title() {
    return new Walk(example.document()).section("items").title();
  }

  private Chart.AnswerBars bars() {
    return new Walk(example.document()).chart("items-one", Chart.AnswerBars.class);
  }

  private static ItemResult item(double agree, double disagree, List<Integer> counts) {
    ItemResult item = Measures.item(agree, agree - 0.1, agree + 0.1, counts);
    return new ItemResult(
        item.n(),
        item.mean(),
        item.sd(),
        item.agree(),
        Figure.of(disagree),
        item.agreeCi(),
        item.counts());
  }

  private static ItemResult bounded(Reason agree) {
    ItemResult item = item(0.5, 0.2, List.of(1, 1, 8));
    return new ItemResult(
        item.n(),
        item.mean(),
        item.sd(),
        Figure.missing(agree),
        item.disagree(),
        Interval.missing(agree),
        item.counts());
  }
}
