package org.regionalism.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.regionalism.rubric.Rubric;

class FallbackPassageTest {

  private static final Rubric IN_PART =
      ExampleRubric.read(
          """
          rubric: in-part
          version: 1.0.0
          title: {en: In part, es: En parte}
          languages: [en, es]
          answer-scales:
            agreement:
              points:
                - {value: 1, label: {en: Disagree, es: En desacuerdo}}
                - {value: 2, label: {en: Agree, es: De acuerdo}}
              agree: 2
              disagree: 1
          bands: [{id: low, from: 0, name: {en: Low, es: Bajo}}]
          domains:
            - id: work
              title: {en: Work, es: Trabajo}
              dimensions:
                - id: plan
                  title: {en: Plan, es: Plan}
                  items: [{id: p1, text: {en: There is a plan}}]
          """);

  private static List<Block> notes(String language) {
    return new Walk(Example.of(IN_PART).language(language).document())
        .section("summary").blocks().stream()
            .filter(block -> block.toString().contains("rubric are not written"))
            .toList();
  }

  @Test
  void saysHowManyTextsAreNotInTheLanguageAskedFor() {
    Edition spanish =
        new Edition(
            Example.of(IN_PART).language("es").assessment(), Words.in("en"), Example.VERSION);
    assertThat(new FallbackPassage().of(spanish, new FigureCells(spanish)))
        .singleElement()
        .asString()
        .contains("1 of the 5 titles, statements and answers");
  }

  @Test
  void isSilentWhereEveryTextIsThere() {
    assertThat(notes("en")).isEmpty();
  }
}
