package org.regionalism;

import java.nio.charset.StandardCharsets;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.rubric.AnswerScale;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.RubricReader;

/** Invented rubrics to score with. */
public final class TestRubrics {

  private static final String HEAD =
      """
      rubric: harbor
      version: 1.0.0
      title: {en: Harbor check, es: Revisión del puerto}
      languages: [en, es]
      answer-scales:
        agreement:
          points:
            - {value: 1, label: {en: Strongly disagree, es: Muy en desacuerdo}}
            - {value: 2, label: {en: Disagree, es: En desacuerdo}}
            - value: 3
              label: {en: Neither agree nor disagree, es: Ni de acuerdo ni en desacuerdo}
              also: [Neutral]
            - {value: 4, label: {en: Agree, es: De acuerdo}}
            - {value: 5, label: {en: Strongly agree, es: Muy de acuerdo}}
          agree: 4
          disagree: 2
          not-scored:
            - {reason: not-applicable, label: {en: Does not apply here, es: No aplica aquí}, also: [NA]}
            - {reason: dont-know, label: {en: I cannot tell, es: No sabría decir}}
            - {reason: not-shown, label: {en: Not asked}}
        frequency:
          points:
            - {value: 0, label: {en: Never, es: Nunca}}
            - {value: 1, label: {en: Sometimes, es: A veces}}
            - {value: 2, label: {en: Often, es: A menudo}}
            - {value: 3, label: {en: Always, es: Siempre}}
          agree: 2
          disagree: 1
      bands:
        - {id: low, from: 0, name: {en: Low}}
        - {id: middle, from: 40, name: {en: Middle}}
        - {id: high, from: 70, name: {en: High}}
      """;

  private static final String HARBOR =
      """
      scoring: {min-answered: 60%, unit: organization, domain-weights: {ways: 3}}
      lenses:
        lever: [money, skills]
      domains:
        - id: ways
          title: {en: Ways of working}
          dimensions:
            - id: alone
              title: {en: Each town alone}
              direction: away
              items:
                - id: alone-1
                  text: {en: Each town plans by itself., es: Cada pueblo planea por su cuenta.}
                  lever: skills
                - {id: alone-2, text: {en: Each town keeps its own list of partners.}, lever: money}
                - id: alone-3
                  text: {en: Towns ask each other before they decide.}
                  keying: reverse
            - id: together
              title: {en: Together}
              items:
                - {id: together-1, text: {en: Partners plan next year's work together.}, lever: skills}
                - id: together-2
                  text: {en: Partners share the costs of shared work.}
                  weight: 2
                  lever: money
                - {id: together-3, text: {en: Partners share what they learn with everyone.}}
                - id: together-4
                  text: {en: Partners keep "their" numbers to themselves.}
                  keying: reverse
                  lever: skills
        - id: trust
          title: {en: Trust}
          dimensions:
            - id: open
              title: {en: Open doors}
              scale: frequency
              items:
                - {id: open-1, text: {en: Meetings are open to newcomers.}}
                - {id: open-2, text: {en: Minutes reach every partner.}, lever: skills}
            - id: kept
              title: {en: Kept promises}
              items:
                - {id: kept-1, text: {en: Promises are kept.}, lever: money}
      shifts:
        - {id: joining, title: {en: From alone to together}, from: alone, to: together}
      attributes:
        organization:
          question: {en: Which organization do you answer for?, es: ¿Por qué organización responde?}
          columns: [Partner name]
        sector:
          question: {en: Which sector do you work in?}
          values:
            - {id: education, label: {en: Education, es: Educación}, also: [School]}
            - {id: workforce, label: {en: Workforce board}}
            - {id: government, label: {en: Government}}
        role:
          values:
            - {id: lead, label: {en: I lead a team}}
            - {id: member, label: {en: I am in a team}}
        wave:
          values:
            - {id: spring, label: {en: Spring round}}
            - {id: fall, label: {en: Fall round}}
        consortium: {}
        comment-wish: {question: {en: What do you wish for?}}
      """;

  private TestRubrics() {}

  /**
   * A rubric with two domains of two dimensions on two scales, a shift, a lens and attributes. Its
   * items: alone-1, -2, -3 (reverse); together-1, -2 (weight 2), -3, -4 (reverse); open-1, -2 (from
   * 0 to 3); kept-1.
   */
  public static Rubric harbor() {
    return read(HARBOR);
  }

  /** A rubric of one dimension with items i1, i2 …, all of which have to be answered by half. */
  public static Rubric ofItems(int items) {
    return ofItems(items, "50%");
  }

  /** The same with another share of items that has to be answered. */
  public static Rubric ofItems(int items, String minAnswered) {
    StringBuilder body = new StringBuilder("scoring: {min-answered: " + minAnswered + "}\n");
    body.append("domains:\n- id: whole\n  title: Whole\n  dimensions:\n");
    body.append("  - id: only\n    title: Only\n    items:\n");
    for (int i = 1; i <= items; i++) {
      body.append("    - {id: i").append(i).append(", text: Item ").append(i).append("}\n");
    }
    return read(
        body
            + """
            attributes:
              organization: {}
              sector: {values: [{id: a, label: A}, {id: b, label: B}, {id: c, label: C}]}
              wave: {}
            """);
  }

  /** An answer scale with these keys. */
  public static AnswerScale scale(String keys) {
    String rubric =
        "rubric: r\nversion: 1.0.0\ntitle: R\nlanguages: [en]\nanswer-scales:\n  own:\n"
            + keys.indent(4)
            + "bands: [{id: all, from: 0, name: All}]\n"
            + "domains: [{id: d, title: D, dimensions: "
            + "[{id: d, title: D, items: [{id: i, text: I}]}]}]\n";
    return parse(rubric).scales().get(0);
  }

  /** A rubric with these domains and the scales and bands of the others. */
  public static Rubric read(String body) {
    return parse(HEAD + body);
  }

  /** A rubric, as it stands in a file. */
  public static Rubric parse(String yaml) {
    try {
      return RubricReader.read("harbor.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    } catch (RefusedException refused) {
      throw new AssertionError(refused.diagnostics().toString(), refused);
    }
  }
}
