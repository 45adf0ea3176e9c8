package org.regionalism.report.json;

import static java.util.regex.Matcher.quoteReplacement;
import static java.util.regex.Pattern.quote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalism.report.json.Tree.at;
import static org.regionalism.report.json.Tree.keys;
import static org.regionalism.report.json.Tree.value;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalism.assessment.Reason;
import org.regionalism.notation.Node;
import org.regionalism.notation.Node.Entry;
import org.regionalism.notation.Node.ListNode;
import org.regionalism.notation.Node.MapNode;
import org.regionalism.notation.Node.TextNode;
import org.regionalism.privacy.DisclosedFixture;
import org.regionalism.response.LedgerEntry;

class AssessmentSchemaTest {

  private static final String JSON =
      AssessmentJson.draft(
              DisclosedFixture.of(LanternCoast.assessment()), List.of(), "0.1.0", Optional.empty())
          .listing(List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          const                 | "regionalism-assessment/1"      | "regionalism-assessment/2"
          type                  | "respondents": 25               | "respondents": "25"
          type                  | "respondents": 25               | "respondents": 25.5
          type                  | "respondents": 25               | "respondents": null
          minimum               | "answers": 50                   | "answers": -1
          maximum               | "agree": 0.62                   | "agree": 1.2
          minimum               | "leanAgree": 0.44               | "leanAgree": -0.01
          maximum               | "index": 72.5                   | "index": 100.5
          minimum               | "position": 33.75               | "position": -1
          maximum               | 0.775                           | 1.775
          items                 | 0.775                           | 0.775, 0.8
          minItems              | 0.4,¶            0.775          | 0.4
          minimum               | "sd": 0.8                       | "sd": -0.8
          type                  | "hubEffect": -0.7               | "hubEffect": "withheld"
          type                  | "pooledMean": 3.2               | "pooledMean": "NaN"
          type                  | "mean": 3.9                     | "mean": true
          type                  | "mean": 3.9                     | "mean": [3.9]
          enum                  | "unit": "organization"          | "unit": "person"
          minimum               | "minGroup": 5                   | "minGroup": 2
          pattern               | "date": "2026-10-31"            | "date": "2026-10-32"
          pattern               | "date": "2026-10-31"            | "date": "31 October"
          pattern               | "sha256": "0123456789abcdef     | "sha256": "0123456789ABCDEF
          pattern               | 0123456789abcdef"               | 0123456789abcde"
          enum                  | "quadrant": "regional"          | "quadrant": "regionl"
          type                  | "band": "glow"                  | "band": 2
          enum                  | "mean": "mixed-scales"          | "mean": "secret"
          propertyNames         | "mean": "mixed-scales"          | "about": "withheld"
          type                  | "split": true                   | "split": "yes"
          propertyNames         | "1": 2                          | "Never": 2
          type                  | "1": 2                          | "1": "2"
          enum                  | "role": "metadata"              | "role": "name"
          oneOf                 | "value": 5                      | "value": 5, "reason": "blank"
          type                  | "value": 5                      | "value": "5"
          enum                  | "reason": "blank"               | "reason": "unmatched"
          additionalProperties  | "reason": "blank"               | "reason": "blank", "count": 4
          enum                  | "severity": "error"             | "severity": "fatal"
          dependentRequired     | "row": 7,                       |
          minimum               | "row": 7                        | "row": 0
          additionalProperties  | "consortium":                   | "names": ["A"], "consortium":
          additionalProperties  | "unitAsked":                    | "mood": 1, "unitAsked":
          additionalProperties  | "agreeCi":                      | "median": 1, "agreeCi":
          unevaluatedProperties | "hubEffect":                    | "median": 1, "hubEffect":
          unevaluatedProperties | "quadrant": "regional"          | "quadrant": "regional", "alpha": 0.8
          additionalProperties  | "blank": 5                      | "blank": 5, "lost": 1
          required              | "blank": 5,                     |
          required              | "hubEffect": -0.7,              |
          required              | "position": 33.75,              |
          required              | "answers": 50,                  |
          required              | "sd": 1.25,                     |
          required              | "wave": "spring",               |
          required              | "consortium": "Lantern Coast",  |
          required              | "schema": "regionalism-assessment/1", |
          """)
  void refuses(String keyword, String found, @Nullable String instead) {
    String whole = found.replace('¶', '\n');
    assertThat(JSON).contains(whole);
    String broken =
        JSON.replaceFirst(quote(whole), quoteReplacement(instead == null ? "" : instead));
    assertThat(AssessmentSchema.faults(broken)).anyMatch(fault -> fault.startsWith(keyword + " "));
  }

  @Test
  void refusesAnAssessmentWithoutWaves() {
    String broken =
        JSON.replaceFirst("(?s)\"waves\": .*\"diagnostics\"", "\"waves\": [], \"diagnostics\"");
    assertThat(AssessmentSchema.faults(broken))
        .hasSize(1)
        .allMatch(fault -> fault.startsWith("minItems"));
  }

  @Test
  void leavesRoomForWhatLaterVersionsWrite() {
    String later =
        JSON.replaceFirst("\"diagnostics\":", "\"gates\": [], \"diagnostics\":")
            .replaceFirst(
                "\"groups\":",
                "\"gaps\": [{}], \"screens\": {}, \"influence\": null,"
                    + " \"reasons\": {\"influence\": \"withheld\"}, \"groups\":");
    assertThat(AssessmentSchema.faults(later)).isEmpty();
  }

  @Test
  void isAValidSchemaOfItsDialect() {
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(AssessmentSchema.text(), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void namesEveryReasonOfTheModel() {
    List<String> reasons = new ArrayList<>(Arrays.stream(Reason.values()).map(Reason::id).toList());
    reasons.add(MeasureJson.CANNOT_TELL);
    assertThat(texts(at(schema(), "$defs", "reason", "enum")))
        .containsExactlyInAnyOrderElementsOf(reasons);
  }

  @Test
  void namesEveryReasonWhyAnAnswerHasNoPoint() {
    List<LedgerEntry> others =
        List.of(LedgerEntry.ANSWERED, LedgerEntry.UNMATCHED, LedgerEntry.EXCLUDED);
    Node answer = at(schema(), "$defs", "input", "properties", "answers", "items");
    assertThat(texts(at(answer, "properties", "reason", "enum")))
        .containsExactlyElementsOf(
            Arrays.stream(LedgerEntry.values())
                .filter(entry -> !others.contains(entry))
                .map(LedgerEntry::id)
                .toList());
  }

  @Test
  void describesEveryKey() {
    List<String> described = new ArrayList<>();
    walk(
        schema(),
        (path, node) -> {
          if (path.matches(".*/(properties|\\$defs)/[^/]+")) {
            assertThat(value(node, "description")).as(path).isPresent();
            described.add(path);
          }
        });
    assertThat(described).hasSizeGreaterThan(100);
  }

  @Test
  void closesEveryObjectWhoseKeysItNames() {
    List<String> closed = new ArrayList<>();
    walk(
        schema(),
        (path, node) -> {
          if (value(node, "properties").isPresent() && !path.endsWith("/measureKeys")) {
            assertThat(keys(node))
                .as(path)
                .containsAnyOf("additionalProperties", "unevaluatedProperties");
            closed.add(path);
          }
        });
    assertThat(closed).hasSizeGreaterThan(15);
  }

  private static void walk(Node node, BiConsumer<String, MapNode> visit) {
    walk("", node, visit);
  }

  private static void walk(String path, Node node, BiConsumer<String, MapNode> visit) {
    if (node instanceof MapNode map) {
      visit.accept(path, map);
      for (Entry entry : map.entries()) {
        walk(path + "/" + entry.key(), entry.value(), visit);
      }
    }
  }

  private static MapNode schema() {
    return Tree.of(AssessmentSchema.text());
  }

  private static List<String> texts(Node list) {
    return ((ListNode) list).elements().stream().map(text -> ((TextNode) text).value()).toList();
  }
}
