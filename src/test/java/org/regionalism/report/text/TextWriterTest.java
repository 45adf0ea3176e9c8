package org.regionalism.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.report.Block;
import org.regionalism.report.Cell;
import org.regionalism.report.DisplayWidth;
import org.regionalism.report.Document;
import org.regionalism.report.RubricLayout;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Rubrics;

class TextWriterTest {

  private static String write(Block... blocks) {
    Document.Section section =
        new Document.Section("s", "Part", "Part", "What is below.", List.of(blocks));
    return TextWriter.write(
        new Document("Valley", "Rubric 1", "en", Optional.empty(), List.of(section)));
  }

  private static Block.Table table(int width, Cell... row) {
    List<Block.Column> columns =
        List.of(new Block.Column("Level", width, false), new Block.Column("Seen", width, true));
    return new Block.Table("t", "Look here.", columns, List.of(List.of(row), List.of(row)));
  }

  @Test
  void setsOutAPage() {
    assertThat(
            write(
                new Block.Heading("Trust"),
                new Block.Paragraph("One."),
                new Block.Note("Beware."),
                new Block.Bullets(List.of("first", "second")),
                table(9, new Cell.Amount(1, Cell.Format.COUNT), new Cell.Label("Nobody asks.")),
                new Block.Paragraph("Two.")))
        .isEqualTo(
            """
            Valley
            ======

            Rubric 1


            Part
            ====

            What is below.


            Trust
            -----

            One.

              Beware.

            - first
            - second

            Look here.

            Level  Seen
            -----  ------------
            1      Nobody asks.
            1      Nobody asks.

            Two.
            """);
  }

  @Test
  void breaksLongTextsBetweenWordsAndSetsTheRestOff() {
    String text = "word ".repeat(30).strip();
    assertThat(write(new Block.Bullets(List.of(text))))
        .contains("\n- " + "word ".repeat(17).strip() + "\n  " + "word ".repeat(13).strip() + "\n");
    assertThat(write(table(9, new Cell.Label("1"), new Cell.Label(text))))
        .contains(
            "\n1      "
                + "word ".repeat(16).strip()
                + "\n       "
                + "word ".repeat(14).strip()
                + "\n\n1      word");
  }

  @Test
  void breaksWordsThatFitInNoLine() {
    assertThat(Wrapping.lines("a " + "漢".repeat(5) + " b", 4))
        .containsExactly("a", "漢漢", "漢漢", "漢 b");
    assertThat(Wrapping.lines("漢", 1)).containsExactly("漢");
    assertThat(Wrapping.lines(" \t\u0007", 9)).isEmpty();
  }

  @Test
  void keepsWhatSteersATerminalOut() {
    assertThat(write(new Block.Paragraph("a\u001b[31m\u202eb"))).contains("\na[31mb\n");
    assertThat(write(table(9, new Cell.Label("\u001b[2J"), new Cell.Label("x"))))
        .doesNotContain("\u001b");
  }

  @ParameterizedTest
  @CsvSource({"regionalism, en", "regionalism, es", "event-feedback, es", "data-sharing, en"})
  void keepsAShippedRubricWithinNinetyColumns(String name, String language)
      throws RefusedException {
    Rubric rubric = Rubrics.find(name).rubric();
    String page = TextWriter.write(RubricLayout.of(rubric, language));
    assertThat(page.lines()).allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThan(91));
    assertThat(page.lines().mapToInt(DisplayWidth::of).max().orElse(0)).isGreaterThan(85);
    assertThat(page).doesNotContain("\n\n\n\n").endsWith("\n");
    rubric.items().forEach(item -> assertThat(page).contains(item.id()));
  }
}
