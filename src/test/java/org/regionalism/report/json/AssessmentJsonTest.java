package org.regionalism.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.regionalism.report.json.Tree.at;
import static org.regionalism.report.json.Tree.keys;
import static org.regionalism.report.json.Tree.value;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.regionalism.assessment.Assessment;
import org.regionalism.notation.Node;
import org.regionalism.notation.Node.BooleanNode;
import org.regionalism.notation.Node.Entry;
import org.regionalism.notation.Node.ListNode;
import org.regionalism.notation.Node.MapNode;
import org.regionalism.notation.Node.NullNode;
import org.regionalism.notation.Node.NumberNode;
import org.regionalism.privacy.DisclosedFixture;

class AssessmentJsonTest {

  private static final String JSON = write(LanternCoast.assessment());

  private static final Path GOLDEN =
      Path.of("src/test/resources/org/regionalism/report/json/lantern.json");

  private static String write(Assessment assessment) {
    return AssessmentJson.draft(
            DisclosedFixture.of(assessment), List.of(), "0.1.0", Optional.empty())
        .listing(
            List.of(
                new AssessmentJson.Output("charts/shifts.svg", Optional.of(LanternCoast.SHA256))));
  }

  /** With {@code -Dgolden.overwrite=true} the file is written anew, and the test still fails. */
  @Test
  void writesTheGoldenText() throws IOException {
    String before = Files.readString(GOLDEN);
    if (Boolean.getBoolean("golden.overwrite")) {
      Files.writeString(GOLDEN, JSON);
    }
    assertThat(JSON).isEqualTo(before);
  }

  @Test
  void listsFilesInTheirPlaceWhateverTheConsortiumIsCalled() {
    AssessmentDraft draft =
        AssessmentJson.draft(
            DisclosedFixture.of(LanternCoast.assessment()).named("\n  \"outputs\": []"),
            List.of(),
            "0.1.0",
            Optional.empty());

    assertThat(draft.listing(List.of()))
        .contains("\n  \"consortium\": \"\\n  \\\"outputs\\\": []\",\n")
        .contains("\n  \"outputs\": [],\n  \"inputs\": [");
    assertThat(draft.listing(List.of(new AssessmentJson.Output("report.md", Optional.empty()))))
        .isEqualTo(
            draft
                .listing(List.of())
                .replace(
                    "\n  \"outputs\": [],\n",
                    "\n  \"outputs\": [\n    {\n      \"file\": \"report.md\"\n    }\n  ],\n"));
  }

  @Test
  void fulfilsTheSchema() {
    assertThat(AssessmentSchema.faults(JSON)).isEmpty();
  }

  @Test
  void putsTheKeysInOrder() {
    assertThat(keys(top()))
        .containsExactly(
            "schema",
            "tool",
            "consortium",
            "rubric",
            "settings",
            "date",
            "outputs",
            "inputs",
            "ledger",
            "waves",
            "changes",
            "diagnostics");
    MapNode wave = (MapNode) at(top(), "waves", "0");
    assertThat(keys(wave))
        .containsExactly(
            "wave",
            "basis",
            "respondents",
            "organizations",
            "unit",
            "unitAsked",
            "overall",
            "domains",
            "dimensions",
            "shifts",
            "lenses",
            "items",
            "groups",
            "gaps",
            "named",
            "screens",
            "influence");
    assertThat(keys(at(wave, "items"))).containsExactly("solo-1", "solo-2", "fleet-1", "visits-1");
    assertThat(keys(at(wave, "dimensions"))).containsExactly("solo", "fleet", "visits");
    assertThat(keys(at(wave, "dimensions", "solo")))
        .containsExactly(
            "n",
            "organizations",
            "mean",
            "sd",
            "ci",
            "index",
            "indexCi",
            "pooledMean",
            "hubEffect",
            "band",
            "bandsInReach",
            "agree",
            "disagree",
            "answers",
            "leanAgree",
            "leanDisagree",
            "split",
            "alpha",
            "alphaN",
            "alphaCi",
            "itemRest",
            "rwg",
            "icc1",
            "icc2",
            "reasons");
  }

  /** Walks the whole document: wherever a figure is null there is a reason, and nowhere else. */
  @Test
  void givesReasonsForExactlyTheFiguresThatAreNull() {
    List<String> withReasons = new ArrayList<>();
    walk("", top(), withReasons);
    assertThat(withReasons).hasSizeGreaterThan(20).contains("/waves/0/overall", "/waves/1/overall");
  }

  private static void walk(String path, Node node, List<String> withReasons) {
    if (node instanceof MapNode map) {
      List<String> nulls =
          map.entries().stream()
              .filter(entry -> entry.value() instanceof NullNode)
              .map(Entry::key)
              .toList();
      Optional<Node> reasons = value(map, "reasons");
      assertThat(reasons.map(Tree::keys).orElse(List.of()))
          .as("reasons of '%s'", path)
          .isEqualTo(nulls);
      if (reasons.isPresent()) {
        withReasons.add(path);
        assertThat(nulls).as(path).isNotEmpty();
      }
      map.entries().forEach(entry -> walk(path + "/" + entry.key(), entry.value(), withReasons));
    } else if (node instanceof ListNode list) {
      for (int i = 0; i < list.elements().size(); i++) {
        walk(path + "/" + i, list.elements().get(i), withReasons);
      }
    }
  }

  @Test
  void saysWhyNoBandIsNamed() {
    assertThat(text("waves", "0", "dimensions", "solo", "reasons", "band"))
        .isEqualTo("cannot-tell");
    assertThat(text("waves", "0", "dimensions", "fleet", "band")).isEqualTo("glow");
    assertThat(text("waves", "1", "dimensions", "fleet", "reasons", "band"))
        .isEqualTo("no-variance");
    assertThat(text("waves", "1", "overall", "reasons", "band")).isEqualTo("too-few");
  }

  @Test
  void saysWhyThereIsNoQuadrantByThePoleThatIsNotShown() {
    assertThat(text("waves", "0", "shifts", "solo-to-fleet", "quadrant")).isEqualTo("regional");
    assertThat(at(top(), "waves", "1", "shifts", "solo-to-fleet", "quadrant"))
        .isInstanceOf(NullNode.class);
    assertThat(text("waves", "1", "shifts", "solo-to-fleet", "reasons", "quadrant"))
        .isEqualTo("withheld");
  }

  @Test
  void givesAShiftsPositionAsItsIndex() {
    MapNode shift = (MapNode) at(top(), "waves", "0", "shifts", "solo-to-fleet");
    assertThat(((NumberNode) at(shift, "position")).value()).isEqualByComparingTo("33.75");
    assertThat(((NumberNode) at(shift, "index")).value()).isEqualByComparingTo("33.75");
  }

  @Test
  void leavesOpenWhetherASplitIsThereOnlyWhereALeaningIsUnknown() {
    assertThat(at(top(), "waves", "0", "dimensions", "solo", "split"))
        .isInstanceOfSatisfying(BooleanNode.class, split -> assertThat(split.value()).isTrue());
    assertThat(at(top(), "waves", "0", "dimensions", "fleet", "split"))
        .isInstanceOfSatisfying(BooleanNode.class, split -> assertThat(split.value()).isFalse());
    assertThat(at(top(), "waves", "1", "dimensions", "solo", "split")).isInstanceOf(NullNode.class);
  }

  @Test
  void countsAnswersByTheValuesOfTheItemsOwnScale() {
    assertThat(keys(at(top(), "waves", "0", "items", "solo-1", "counts")))
        .containsExactly("1", "2", "3", "4", "5");
    assertThat(keys(at(top(), "waves", "0", "items", "visits-1", "counts")))
        .containsExactly("0", "3");
    assertThat(text("waves", "1", "items", "solo-1", "reasons", "counts")).isEqualTo("withheld");
    assertThat(text("waves", "0", "items", "fleet-1", "reasons", "counts")).isEqualTo("no-answers");
  }

  @Test
  void leavesOutWhatRespondentsWrote() {
    assertThat(JSON).doesNotContain(LanternCoast.PRIVATE).doesNotContain("Maren");
    assertThat(keys(at(top(), "diagnostics", "0")))
        .containsExactly("severity", "code", "file", "row", "column");
    assertThat(keys(at(top(), "diagnostics", "1")))
        .containsExactly("severity", "code", "file", "row", "column");
    assertThat(keys(at(top(), "diagnostics", "2")))
        .containsExactly("severity", "code", "file", "message");
    assertThat(((ListNode) at(top(), "inputs", "0", "answers")).elements()).hasSize(3);
  }

  @Test
  void namesFilesWithoutTheirFolders() {
    assertThat(text("diagnostics", "0", "file")).isEqualTo("lantern.csv");
    assertThat(text("diagnostics", "1", "file")).isEqualTo("lantern.csv");
    assertThat(JSON).doesNotContain("ana").doesNotContain("exports");
  }

  @Test
  void writesAnAnswersValueOrItsReason() {
    assertThat(keys(at(top(), "inputs", "0", "answers", "0")))
        .containsExactly("item", "raw", "value", "rule");
    assertThat(keys(at(top(), "inputs", "0", "answers", "1")))
        .containsExactly("item", "raw", "reason", "rule");
  }

  @Test
  void writesNullWhereThereIsNoDate() {
    Assessment dated = LanternCoast.assessment();
    Assessment undated =
        new Assessment(
            dated.consortium(),
            dated.rubric(),
            dated.rubricSha256(),
            dated.settings(),
            Optional.empty(),
            dated.inputs(),
            dated.ledger(),
            dated.waves(),
            dated.changes(),
            dated.diagnostics());
    assertThat(write(undated)).isEqualTo(JSON.replace("\"2026-10-31\"", "null"));
    assertThat(AssessmentSchema.faults(write(undated))).isEmpty();
  }

  @Test
  void writesTheSameWhateverTheMachinesLanguage() {
    Locale before = Locale.getDefault();
    try {
      for (String language : List.of("tr", "ar-EG", "de")) {
        Locale.setDefault(Locale.forLanguageTag(language));
        assertThat(write(LanternCoast.assessment())).isEqualTo(JSON);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static MapNode top() {
    return Tree.of(JSON);
  }

  private static String text(String... path) {
    return Tree.text(top(), path);
  }
}
