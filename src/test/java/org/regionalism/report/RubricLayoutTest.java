package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.rubric.Dimension;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Rubrics;

class RubricLayoutTest {

  private static final String BUNDLE = "org.regionalism.report.words";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

  private static Document page(String name, String language) throws RefusedException {
    return RubricLayout.of(Rubrics.find(name).rubric(), language);
  }

  private static List<Block.Table> tables(Document page) {
    return page.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .toList();
  }

  @Test
  void showsTheLevelsOfEveryDimensionAsATable() throws RefusedException {
    Rubric rubric = Rubrics.find("regionalism").rubric();
    Dimension first = rubric.dimensions().get(0);
    List<Block.Table> levels =
        tables(page("regionalism", "es")).stream()
            .filter(table -> table.id().startsWith("levels-"))
            .toList();
    assertThat(levels).hasSameSizeAs(rubric.dimensions());
    assertThat(levels.get(0).columns())
        .extracting(Block.Column::heading)
        .containsExactly("Nivel", "Qué vería un grupo");
    assertThat(levels.get(0).rows().get(4))
        .containsExactly(
            new Cell.Amount(5, Cell.Format.COUNT),
            new Cell.RowHeading(first.levels().get(4).in("es")));
  }

  @Test
  void namesTheScaleOfADimensionOnlyWhereThereAreSeveral() throws RefusedException {
    assertThat(page("event-feedback", "en").toString()).contains("Answered on the scale people.");
    assertThat(page("data-sharing", "en").toString()).doesNotContain("Answered on the scale");
  }

  @Test
  void speaksTheLanguageThatIsAskedFor() throws RefusedException {
    assertThat(page("data-sharing", "es").toString())
        .contains("Próximos pasos: Rutina", "cada organización", "Compartir datos")
        .doesNotContain("Next moves", "each organization", "Data sharing");
  }

  @Test
  void hasEveryWordOfPagesThatComeInSpanish() throws Exception {
    ResourceBundle english = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
    ResourceBundle spanish;
    try (java.io.InputStream in = Words.class.getResourceAsStream("words_es.properties")) {
      spanish = new PropertyResourceBundle(in);
    }
    assertThat(english.keySet()).containsAll(spanish.keySet());
    for (String key : new TreeSet<>(english.keySet())) {
      if (key.matches(
          "(rubric|quadrant|explain|measures|coverage|targets|reached|bounds|private)\\..*")) {
        assertThat(spanish.containsKey(key)).as(key).isTrue();
        assertThat(placeholders(spanish.getString(key)))
            .as(key)
            .isEqualTo(placeholders(english.getString(key)));
      }
    }
  }

  private static Set<String> placeholders(String text) {
    Set<String> found = new TreeSet<>();
    PLACEHOLDER.matcher(text).results().map(MatchResult::group).forEach(found::add);
    return found;
  }
}
