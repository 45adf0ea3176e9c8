package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.regionalism.assessment.DimensionResult;
import org.regionalism.assessment.Measure;
import org.regionalism.assessment.Reason;
import org.regionalism.rubric.Direction;
import org.regionalism.rubric.Item;
import org.regionalism.rubric.Text;
import org.regionalism.statistic.Explanations;

/** What is withheld leaks into no cell, chart or text, and is explained where it is. */
class WithheldReportTest {

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  @Test
  void showsNoFigureWhereAllAreWithheld() {
    Example example = Example.shipped().withhold(Reason.WITHHELD);
    Document document = example.document();
    for (Document.Section section : document.sections()) {
      if (!section.id().equals("data-quality")) {
        assertThat(Walk.numbers(section)).as(section.id()).isEmpty();
      }
    }
    assertThat(numbers(new Walk(document).texts())).isSubsetOf(harmless(example));
  }

  @Test
  void showsNoFigureInTheGuideWhereAllAreWithheld() {
    Example example = Example.shipped().withhold(Reason.WITHHELD);
    Document guide = GuideLayout.of(example.edition());
    for (Document.Section section : guide.sections()) {
      if (!section.id().equals("agenda")) {
        assertThat(Walk.numbers(section)).as(section.id()).isEmpty();
      }
    }
    Set<String> clock =
        Set.of("0", "1", "3", "00", "05", "10", "12", "15", "20", "25", "30", "35", "50", "90");
    assertThat(numbers(new Walk(guide).texts()))
        .allMatch(number -> clock.contains(number) || harmless(example).contains(number));
    assertThat(new Walk(guide).charts()).isEmpty();
  }

  @Test
  void showsNoFigureOfADimensionThatIsWithheld() {
    Example example = Example.shipped();
    Measure secret = example.measures().of(13.7, 11.3, 17.9, Direction.TOWARD);
    example.dimension("trust", example.measures().dimension(secret, 0.917, 0.313));
    List<Double> figures = List.of(13.7, 11.3, 17.9, 0.917, 0.313);
    assertThat(allNumbers(example.document())).containsAll(figures);

    example.dimension("trust", DimensionResult.missing(Reason.WITHHELD));
    assertThat(allNumbers(example.document())).doesNotContainAnyElementsOf(figures);
    assertThat(new Walk(example.document()).texts())
        .noneMatch(text -> text.contains("14") || text.contains("92%"));
  }

  @Test
  void explainsWhatIsWithheldWhereItIs() {
    Document document = Example.shipped().withhold(Reason.WITHHELD).document();
    for (Document.Section section : document.sections()) {
      boolean withheld =
          new Walk(one(document, section))
              .tables().stream()
                  .flatMap(table -> table.rows().stream())
                  .anyMatch(row -> row.contains(new Cell.Withheld("<5")));
      boolean explained =
          section.blocks().stream()
              .anyMatch(block -> block instanceof Block.Note note && note.text().startsWith("<5"));
      assertThat(explained).as(section.id()).isEqualTo(withheld);
    }
  }

  private static Document one(Document document, Document.Section section) {
    return new Document(
        document.title(), "", document.language(), document.date(), List.of(section));
  }

  private static List<Double> allNumbers(Document document) {
    return document.sections().stream().flatMap(one -> Walk.numbers(one).stream()).toList();
  }

  /** Numbers that stand in fixed words, in the rubric, in the settings and in the inputs. */
  private static Set<String> harmless(Example example) {
    List<String> texts = new ArrayList<>(List.of("43 people, 9 organizations, k 5", "50%"));
    texts.addAll(List.of(Example.VERSION, "ab12 cd34", "SHA-256", example.rubric().version()));
    ResourceBundle bundle = ResourceBundle.getBundle("org.regionalism.report.words", Locale.ROOT);
    texts.add(Explanations.in("en").all().toString());
    bundle.keySet().forEach(key -> texts.add(bundle.getString(key).replaceAll("\\{\\d}", "")));
    for (Item item : example.rubric().items()) {
      texts.addAll(List.of(item.id(), item.text().in("en")));
    }
    texts.add(example.rubric().source().in("en"));
    texts.add(example.assessment().date().orElseThrow().replaceAll("-0?", " "));
    example.rubric().sharedScale().orElseThrow().points().stream()
        .map(point -> point.value() + " " + text(point.label()))
        .forEach(texts::add);
    return numbers(texts);
  }

  private static String text(Text text) {
    return text.in("en");
  }

  private static Set<String> numbers(List<String> texts) {
    Set<String> numbers = new HashSet<>();
    for (String text : texts) {
      NUMBER.matcher(text).results().map(MatchResult::group).forEach(numbers::add);
    }
    return numbers;
  }
}
