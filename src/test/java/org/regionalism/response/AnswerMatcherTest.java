package org.regionalism.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.TestRubrics;
import org.regionalism.diagnostic.Code;
import org.regionalism.rubric.AnswerScale;

class AnswerMatcherTest {

  private static final AnswerScale AGREEMENT = TestRubrics.harbor().scales().get(0);

  private final AnswerMatcher matcher = of(AGREEMENT, Declared.NOTHING);

  private static AnswerMatcher of(AnswerScale scale, Declared declared) {
    return new AnswerMatcher(scale, new ScaleTexts(scale), declared);
  }

  private static AnswerMatcher scaleOf(String points) {
    return of(
        TestRubrics.scale("points: [" + points + "]\nagree: 2\ndisagree: 1\n"), Declared.NOTHING);
  }

  private static String meaning(Match match) {
    return match.fault().isPresent()
        ? match.fault().get().id()
        : match.answer() instanceof Answer.Scored scored
            ? Integer.toString(AGREEMENT.points().get(scored.point()).value())
            : match.answer().entry().id();
  }

  @ParameterizedTest
  @CsvSource({
    "Agree, 4",
    "agree, 4",
    "'  AGREE ', 4",
    "Agree., 4",
    "“Agree”, 4",
    "Agree\u00a0, 4",
    "\u200bAg\u00adree\ufeff, 4",
    "<b>Agree</b>, 4",
    "Strongly\u00a0 agree, 5",
    "Strongly disagree, 1",
    "Neither agree nor disagree, 3",
    "neutral, 3",
    "De acuerdo, 4",
    "MUY EN DESACUERDO, 1",
    "Ａｇｒｅｅ, 4",
  })
  void takesLabelsAndSynonymsHoweverTheyAreTyped(String raw, String value) {
    assertThat(meaning(matcher.match(raw))).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "4 – Agree, 4",
    "4 - Agree, 4",
    "4-agree, 4",
    "4. Agree, 4",
    "4) Agree, 4",
    "4: Agree, 4",
    "4 = Agree, 4",
    "4 Agree, 4",
    "4 (Agree), 4",
    "4\u00a0–\u00a0Agree, 4",
    "\ufeff4 — Agree, 4",
    "Agree (4), 4",
    "Agree [4], 4",
    "Agree - 4, 4",
    "Agree = 4, 4",
    "Agree: 4, 4",
    "1 – Strongly disagree, 1",
    "3 – neutral, 3",
    "Muy de acuerdo (5), 5",
  })
  void takesANumberWithTheLabelItStandsFor(String raw, String value) {
    assertThat(meaning(matcher.match(raw))).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "4, 4",
    "' 4 ', 4",
    "4.0, 4",
    "4.000, 4",
    "'4,0', 4",
    "+4, 4",
    "4\u00a0, 4",
    "\u200b4, 4",
    "\ufeff1, 1",
    "４, 4",
  })
  void takesWholeNumbersOnTheScale(String raw, String value) {
    assertThat(meaning(matcher.match(raw))).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"UNK, dont-know", "Unknown, dont-know", "NASK, not-shown", "Not asked, not-shown"})
  void knowsTheCodesForMissingAnswers(String raw, String entry) {
    assertThat(meaning(matcher.match(raw))).isEqualTo(entry);
  }

  @ParameterizedTest
  @CsvSource({
    "Does not apply here, not-applicable",
    "na, not-applicable",
    "N/A, not-applicable",
    "n/a., not-applicable",
    "Not applicable, not-applicable",
    "No aplica aquí, not-applicable",
    "No aplica aqui, not-applicable",
    "I cannot tell, dont-know",
    "Don't know, dont-know",
    "don’t know, dont-know",
    "No sé, dont-know",
    "no se, dont-know",
    "6 – I cannot tell, dont-know",
    "Don't know (99), dont-know",
    "Prefer not to say, refused",
    "Not asked, not-shown",
    "No response, blank",
    "'', blank",
    "'   ', blank",
    "\u00a0, blank",
    "\u200b\ufeff, blank",
  })
  void keepsAnswersWithoutAPointApart(String raw, String entry) {
    assertThat(meaning(matcher.match(raw))).isEqualTo(entry);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stronlgy agree",
        "I agree",
        "agree strongly",
        "Strongly",
        "Agree;Disagree",
        "disagree or agree",
        "strongly disagree and agree",
        "yes",
        "-",
        "4.5",
        "4,5",
        "4,000",
        "4 5",
        "4 – Often",
        "Often (4)",
        "99999999999",
        "4e0",
        "=4",
      })
  void acceptsNothingElse(String raw) {
    assertThat(meaning(matcher.match(raw))).isEqualTo("answer-unmatched");
    assertThat(matcher.match(raw).answer()).isEqualTo(Answer.UNMATCHED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "0", "-1", "6.0", "99", "-99"})
  void refusesNumbersOffTheScale(String raw) {
    assertThat(meaning(matcher.match(raw))).isEqualTo("answer-off-scale");
  }

  @ParameterizedTest
  @CsvSource({
    "4 - Disagree, 2",
    "Disagree (4), 2",
    "1 – Agree, 4",
    "5\u00a0–\u00a0Strongly disagree, 1",
    "Agree: 44, 4",
  })
  void refusesANumberThatContradictsItsLabel(String raw, String number) {
    assertThat(meaning(matcher.match(raw))).isEqualTo("answer-contradicts");
    assertThat(matcher.meaning(raw)).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5-Apr",
        "05-Apr",
        "5-abr",
        "5-Apr-26",
        "Apr-05",
        "05. Apr",
        "2026-04-05",
        "2026-04-05 00:00:00",
        "4/5",
        "4/5/2026",
        "5.4.2026",
      })
  void namesDatesAsDamageDoneByASpreadsheet(String raw) {
    assertThat(meaning(matcher.match(raw))).isEqualTo("answer-date");
  }

  @Test
  void suggestsWhatAMistypedLabelProbablyWas() {
    assertThat(matcher.texts().nearest("stronlgy agree")).contains("Strongly agree");
    assertThat(matcher.texts().nearest("Disagre")).contains("Disagree");
    assertThat(matcher.texts().nearest("nuetral")).contains("Neutral");
    assertThat(matcher.texts().nearest("Muy de acurdo")).contains("Muy de acuerdo");
    assertThat(matcher.texts().nearest("weather")).isEmpty();
  }

  @Test
  void saysByWhichRuleAnAnswerWasFound() {
    assertThat(List.of("Agree", "neutral", "4 – Agree", "4", "NA", "N/A", ""))
        .extracting(raw -> matcher.match(raw).rule().word())
        .containsExactly(
            "label",
            "synonym",
            "number with label",
            "number on the scale",
            "not scored",
            "missing word",
            "blank");
  }

  @Test
  void trustsTheRubricsLabelsMoreThanMissingWords() {
    AnswerMatcher own = scaleOf("{value: 1, label: N/A}, {value: 2, label: Yes}");

    assertThat(own.match("n/a").answer()).isEqualTo(new Answer.Scored(0));
  }

  @Test
  void takesNegativeNumbers() {
    AnswerMatcher own =
        scaleOf("{value: -2, label: Worse}, {value: 1, label: Same}, {value: 2, label: Better}");

    assertThat(List.of("-2", "\u22122", "-2 – Worse", "Worse (-2)"))
        .allSatisfy(raw -> assertThat(own.match(raw).answer()).isEqualTo(new Answer.Scored(0)));
    assertThat(own.match("2").answer()).isEqualTo(new Answer.Scored(2));
    assertThat(own.match("2 – Worse").fault()).contains(Code.ANSWER_CONTRADICTS);
  }

  @Test
  void takesLabelsWithAccentsExactlyFirst() {
    AnswerMatcher own = scaleOf("{value: 1, label: Solo}, {value: 2, label: Sólo}");

    assertThat(own.match("solo").answer()).isEqualTo(new Answer.Scored(0));
    assertThat(own.match("SÓLO").answer()).isEqualTo(new Answer.Scored(1));
  }

  @Test
  void refusesATextThatFitsTwoLabelsButForTheirAccents() {
    AnswerMatcher own = scaleOf("{value: 1, label: Está}, {value: 2, label: Ésta}");

    assertThat(own.match("esta").fault()).contains(Code.ANSWER_UNMATCHED);
    assertThat(own.match("ésta").answer()).isEqualTo(new Answer.Scored(1));
  }

  @Test
  void takesLabelsThatAreNumbersForLabels() {
    AnswerMatcher own = scaleOf("{value: 1, label: 10 or fewer}, {value: 2, label: 11 or more}");

    assertThat(own.match("10 or fewer").answer()).isEqualTo(new Answer.Scored(0));
    assertThat(own.match("2 – 11 or more").answer()).isEqualTo(new Answer.Scored(1));
    assertThat(own.match("10").fault()).contains(Code.ANSWER_OFF_SCALE);
  }

  @Test
  void findsNoLabelWithinAnother() {
    assertThat(List.of("disagree", "strongly disagree", "Disagree somewhat", "I disagree"))
        .extracting(raw -> meaning(matcher.match(raw)))
        .containsExactly("2", "1", "answer-unmatched", "answer-unmatched");
  }

  @Test
  void trustsTheMapMoreThanAnythingElse() {
    Declared map =
        new Declared(
            Map.of(
                "Agree", new Answer.Scored(0),
                "5", new Answer.Scored(1),
                "N/A", new Answer.Scored(2),
                "4 – Agree", new Answer.Scored(4),
                "whatever", new Answer.NotScored(LedgerEntry.BLANK)),
            Declared.Codes.NONE,
            false);
    AnswerMatcher own = of(AGREEMENT, map);

    assertThat(List.of("AGREE.", "5", "5.0", "n/a", "4 - agree", "Whatever", "4", "Disagree", ""))
        .extracting(raw -> meaning(own.match(raw)))
        .containsExactly("1", "2", "2", "3", "5", "blank", "4", "2", "blank");
    assertThat(own.match("AGREE.").rule()).isEqualTo(MatchRule.MAP);
  }

  @Test
  void tellsNumbersWithASignApartInTheMap() {
    AnswerScale signed =
        TestRubrics.scale(
            """
            points: [{value: -1, label: Worse}, {value: 1, label: Better}]
            agree: 1
            disagree: -1
            """);
    AnswerMatcher own =
        of(signed, new Declared(Map.of("-1", new Answer.Scored(1)), Declared.Codes.NONE, false));

    assertThat(own.match("-1").answer()).isEqualTo(new Answer.Scored(1));
    assertThat(own.match("1").rule()).isEqualTo(MatchRule.NUMBER);
  }

  @Test
  void takesACodeForItsLabelAndNeverForItsNumber() {
    Declared codes =
        new Declared(
            Map.of(),
            new Declared.Codes(
                Map.of("1", "Strongly agree", "A2", "<b>Agree</b>", "5", "Often", "9", "N/A")),
            false);
    AnswerMatcher own = of(AGREEMENT, codes);

    assertThat(List.of("1", "1.0", "A2", "a2", "9", "Disagree", "5", "4", "A3"))
        .extracting(raw -> meaning(own.match(raw)))
        .containsExactly(
            "5",
            "5",
            "4",
            "4",
            "not-applicable",
            "2",
            "answer-code-label",
            "answer-code-unknown",
            "answer-unmatched");
    assertThat(own.match("1").rule()).isEqualTo(MatchRule.CODE_BOOK);
  }

  @Test
  void readsNumbersThatCountFromTheOtherEnd() {
    AnswerMatcher own = of(AGREEMENT, new Declared(Map.of(), Declared.Codes.NONE, true));

    assertThat(List.of("1", "2", "3", "5", "1 - Strongly agree", "Agree", "4 - Agree", "6"))
        .extracting(raw -> meaning(own.match(raw)))
        .containsExactly("5", "4", "3", "1", "5", "4", "answer-contradicts", "answer-off-scale");
    assertThat(own.meaning("4 - Agree")).isEqualTo("2");
  }

  @Test
  void readsLabelsOfCodesWithTheirNumbers() {
    Declared codes =
        new Declared(
            Map.of(),
            new Declared.Codes(
                Map.of("A1", "4 - Agree", "A2", "2", "A3", "4 - Disagree", "A4", "9")),
            false);
    AnswerMatcher own = of(AGREEMENT, codes);

    assertThat(List.of("A1", "A2", "A3", "A4"))
        .extracting(raw -> meaning(own.match(raw)))
        .containsExactly("4", "2", "answer-code-label", "answer-code-label");
  }

  @Test
  void takesNoAnswerOfTheMapThatItSpellsInTwoWaysWithTwoMeanings() {
    Map<String, Answer> answers =
        Map.of(
            "Yes.", new Answer.Scored(4),
            "yes", new Answer.Scored(0),
            "No.", new Answer.Scored(1),
            "no", new Answer.Scored(1));
    AnswerMatcher own = of(AGREEMENT, new Declared(answers, Declared.Codes.NONE, false));

    assertThat(List.of("Yes.", "YES", "(yes)", "(no)"))
        .extracting(raw -> meaning(own.match(raw)))
        .containsExactly("5", "1", "answer-unmatched", "2");
  }
}
