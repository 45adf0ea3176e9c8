package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;

class BandTitlesTest {

  private final Example example = Example.shipped();
  private final Measures measures = example.measures();
  private final BandTitles titles = new BandTitles(example.edition());
  private final BandReach reach = new BandReach(example.edition());
  private final FigureCells cells = new FigureCells(example.edition());

  private final Measure one = measures.of(60, 52, 68);
  private final Measure two = measures.of(50, 45, 55);
  private final Measure three = measures.of(50, 20, 60);
  private final Measure none = measures.withoutInterval(60, Reason.NO_VARIANCE);
  private final Measure withheld = Measure.missing(Reason.WITHHELD);

  @Test
  void namesOneBandOnlyWhereNoOtherIsInReach() {
    assertThat(titles.overall(one)).isEqualTo("Overall, we stand at “Weaving”");
    assertThat(reach.cell(one, cells)).isEqualTo(new Cell.Label("Weaving"));
    assertThat(reach.meanings(List.of(one)))
        .singleElement(STRING)
        .startsWith("Weaving: Shared ways of working now carry");
  }

  @Test
  void saysBetweenWhichBandsNobodyCanTell() {
    assertThat(titles.overall(two))
        .isEqualTo(
            "Overall, we stand between “Linking” and “Weaving”: which one, we cannot tell yet");
    assertThat(titles.overall(three))
        .isEqualTo(
            "Overall, we stand anywhere from “Gathering” to “Weaving”: in which band, we cannot"
                + " tell yet");
    assertThat(reach.cell(two, cells)).isEqualTo(new Cell.Label("between Linking and Weaving"));
    assertThat(reach.meanings(List.of(one, two)))
        .extracting(line -> line.substring(0, line.indexOf(':')))
        .containsExactly("Linking", "Weaving");
  }

  @Test
  void namesNoBandWithoutAnInterval() {
    assertThat(titles.overall(none)).isEqualTo("Overall, we cannot name a band yet");
    assertThat(reach.cell(none, cells)).isEqualTo(new Cell.Withheld("all alike"));
    assertThat(reach.meanings(List.of(none))).isEmpty();
  }

  @Test
  void saysThatAWithheldFigureCannotBeShown() {
    assertThat(titles.overall(withheld)).isEqualTo("An overall figure cannot be shown");
    assertThat(reach.cell(withheld, cells)).isEqualTo(new Cell.Withheld("<5"));
  }

  @Test
  void sortsMeasuresByTheirOneBandTheHighestFirst() {
    assertThat(
            titles.sorted(
                List.of(
                    new NamedMeasure("A", measures.of(30, 26, 34)),
                    new NamedMeasure("B", two),
                    new NamedMeasure("C", one),
                    new NamedMeasure("D", none),
                    new NamedMeasure("E", withheld),
                    new NamedMeasure("F", one))))
        .isEqualTo(
            "We stand at “Weaving” on C and F; at “Linking” on A; on B and D we cannot tell yet"
                + " which band we are in; on E nothing can be shown");
  }

  @Test
  void namesTheTwoBandsThatAllHaveInReachWhoseBandIsOpen() {
    NamedMeasure first = new NamedMeasure("A", two);
    NamedMeasure second = new NamedMeasure("B", measures.of(48, 44, 52));
    NamedMeasure clear = new NamedMeasure("C", one);
    NamedMeasure hidden = new NamedMeasure("E", withheld);
    assertThat(titles.sorted(List.of(first)))
        .isEqualTo("On A we stand between “Linking” and “Weaving”: which one, we cannot tell yet");
    assertThat(titles.sorted(List.of(first, second, clear, hidden)))
        .isEqualTo(
            "We stand at “Weaving” on C; on A and B between “Linking” and “Weaving”: which one,"
                + " we cannot tell yet; on E nothing can be shown");
    assertThat(titles.sorted(List.of(first, new NamedMeasure("F", three))))
        .isEqualTo("On A and F we cannot tell yet which band we are in");
  }

  @Test
  void saysTheSameInSpanish() {
    BandTitles spanish = new BandTitles(example.language("es").edition());
    NamedMeasure open = new NamedMeasure("A", two);
    assertThat(spanish.sorted(List.of(open)))
        .isEqualTo("En A estamos entre «Enlazar» y «Tejer»: en cuál, aún no se puede saber");
    assertThat(spanish.sorted(List.of(open, new NamedMeasure("C", one))))
        .isEqualTo(
            "Estamos en «Tejer» en C; en A, entre «Enlazar» y «Tejer»: en cuál, aún no se puede"
                + " saber");
  }
}
