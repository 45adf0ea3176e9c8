package org.regionalism.bench;

import java.util.List;
import java.util.stream.IntStream;

/** A rubric of ten dimensions with five items each, to go with {@link GeneratedExport}. */
final class GeneratedRubric {

  static final int ITEMS = 50;

  private static final int DIMENSIONS = 10;
  private static final int ITEMS_EACH = ITEMS / DIMENSIONS;
  private static final List<String> LEVERS = List.of("money", "power", "skills", "habits");

  private static final String HEAD =
      """
      rubric: benchmark
      version: 1.0.0
      title: Benchmark
      languages: [en]

      answer-scales:
        agreement:
          points:
            - {value: 1, label: Strongly disagree}
            - {value: 2, label: Disagree}
            - {value: 3, label: Neither agree nor disagree}
            - {value: 4, label: Agree}
            - {value: 5, label: Strongly agree}
          agree: 4
          disagree: 2
          not-scored:
            - {reason: not-applicable, label: Not applicable, also: [N/A]}

      bands:
        - {id: low, from: 0, name: Low}
        - {id: high, from: 50, name: High}

      lenses:
        lever: [money, power, skills, habits]

      attributes:
        organization: {columns: [organization]}
        sector:
          columns: [sector]
          values:
            - {id: schools, label: Schools}
            - {id: colleges, label: Colleges}
            - {id: workforce, label: Workforce board}
            - {id: employers, label: Employers}
            - {id: government, label: Government}
            - {id: community, label: Community organization}
            - {id: philanthropy, label: Philanthropy}
            - {id: health, label: Health care}
        role:
          columns: [role]
          values:
            - {id: executive, label: Executive}
            - {id: manager, label: Manager}
            - {id: staff, label: Program staff}
            - {id: teacher, label: Teacher}
            - {id: counselor, label: Counselor}
            - {id: board, label: Board member}

      shifts:
        - {id: first, title: First shift, from: d1, to: d2}

      domains:
      """;

  private GeneratedRubric() {}

  /** The items' ids in their order, which are the headers of their columns. */
  static List<String> items() {
    return IntStream.range(0, ITEMS).mapToObj(GeneratedRubric::id).toList();
  }

  private static String id(int item) {
    return "d" + (1 + item / ITEMS_EACH) + "-" + (1 + item % ITEMS_EACH);
  }

  static String yaml() {
    StringBuilder text = new StringBuilder(HEAD);
    for (int dimension = 0; dimension < DIMENSIONS; dimension++) {
      if (dimension % (DIMENSIONS / 2) == 0) {
        text.append("  - id: half-").append(1 + dimension / (DIMENSIONS / 2)).append('\n');
        text.append("    title: Half of it\n    dimensions:\n");
      }
      text.append("      - id: d").append(1 + dimension).append('\n');
      text.append("        title: Dimension ").append(1 + dimension).append('\n');
      text.append(dimension == 0 ? "        direction: away\n" : "");
      text.append("        items:\n");
      for (int i = 0; i < ITEMS_EACH; i++) {
        text.append(item(dimension * ITEMS_EACH + i));
      }
    }
    return text.toString();
  }

  private static String item(int item) {
    String keying = item % ITEMS_EACH == ITEMS_EACH - 1 ? ", keying: reverse" : "";
    String lever = LEVERS.get(item % LEVERS.size());
    return "          - {id: %s, text: Statement %d%s, lever: %s}\n"
        .formatted(id(item), 1 + item, keying, lever);
  }
}
