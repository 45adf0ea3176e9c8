package org.regionalism.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.regionalism.cli.Run;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.gate.Found.Value;
import org.regionalism.notation.Node;
import org.regionalism.notation.Node.BooleanNode;
import org.regionalism.notation.Node.Entry;
import org.regionalism.notation.Node.ListNode;
import org.regionalism.notation.Node.MapNode;
import org.regionalism.notation.Node.NumberNode;
import org.regionalism.notation.Node.TextNode;
import org.regionalism.notation.NodeReader;
import org.regionalism.rubric.Rubrics;

/** Every figure that is written can be named, and what is named is found. */
class FigurePathsTest {

  private static final Location HERE = Location.of("gates.yaml");

  /** Lists of objects that are told apart by what they are of. */
  private static final Set<String> KEYED = Set.of("attribute", "value", "name");

  @TempDir private static Path folder = Path.of("unset");

  private static Node assessment = new MapNode(HERE, List.of());

  private final Diagnostics diagnostics = new Diagnostics();

  @BeforeAll
  static void scoreEverythingThereIs() throws Exception {
    Run run =
        Run.of(
            "score",
            "samples/cedar-valley.csv",
            "samples/cedar-valley-levels.csv",
            "--roster",
            "samples/cedar-valley-roster.csv",
            "--targets",
            "samples/cedar-valley-targets.yaml",
            "--name-organizations",
            "--format",
            "json",
            "--out",
            folder.toString());
    assertThat(run.code()).as(run.err()).isZero();
    byte[] bytes = Files.readAllBytes(folder.resolve("assessment.json"));
    assessment = NodeReader.readJson("assessment.json", bytes, new Diagnostics()).orElseThrow();
  }

  private FigurePaths paths() throws Exception {
    return new FigurePaths(Rubrics.find(Rubrics.DEFAULT).rubric(), diagnostics);
  }

  @Test
  void namesAndFindsEveryNumberAndEveryTruthThatIsWritten() throws Exception {
    List<String> figures = new ArrayList<>();
    collect(last("waves"), "", "", figures);
    collect(last("changes"), "change", "", figures);
    collect(child(assessment, "ledger"), "", "ledger", figures);
    FigurePaths paths = paths();

    assertThat(figures)
        .hasSizeGreaterThan(2000)
        .contains("respondents 114", "change.pairs 94")
        .anyMatch(figure -> figure.startsWith("overall.change.indexCi.high "))
        .anyMatch(figure -> figure.startsWith("groups.sector.k12.dimensions.trust.index "))
        .anyMatch(figure -> figure.startsWith("gaps.convener."))
        .anyMatch(figure -> figure.startsWith("named."))
        .anyMatch(figure -> figure.startsWith("lenses."))
        .anyMatch(figure -> figure.startsWith("coverage.bounds.dimensions.trust.low "))
        .anyMatch(figure -> figure.startsWith("dimensions.trust.itemRest.trust-1 "));
    for (String figure : figures) {
      int blank = figure.lastIndexOf(' ');
      Optional<FigurePath> path = paths.find(figure.substring(0, blank), HERE);
      assertThat(path).as(figure + " " + diagnostics.toList()).isPresent();
      assertThat(shown(FigureFinder.find(path.get(), assessment)))
          .as(figure)
          .isEqualTo(figure.substring(blank + 1));
      assertThat(path.get().text()).isEqualTo(figure.substring(0, blank));
    }
  }

  private static String shown(Found found) {
    return found
        .value()
        .map(
            value ->
                value instanceof Value.Amount amount
                    ? number(amount.number())
                    : ((Value.Word) value).word())
        .orElse("");
  }

  private static String number(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  /** Adds the paths and values of all numbers and truths below a node. */
  private static void collect(Node node, String change, String path, List<String> figures) {
    if (node instanceof MapNode map) {
      for (Entry entry : map.entries()) {
        if (!entry.key().equals("reasons")) {
          collect(
              entry.value(),
              change,
              path.isEmpty() ? entry.key() : path + "." + entry.key(),
              figures);
        }
      }
    } else if (node instanceof ListNode list) {
      list(list, change, path, figures);
    } else if (node instanceof NumberNode number) {
      figures.add(written(change, path, 1) + " " + number(number.value().doubleValue()));
    } else if (node instanceof BooleanNode truth) {
      figures.add(written(change, path, 1) + " " + truth.value());
    }
  }

  private static void list(ListNode list, String change, String path, List<String> figures) {
    for (int i = 0; i < list.elements().size(); i++) {
      Node element = list.elements().get(i);
      if (element instanceof NumberNode end) {
        String figure = path + (i == 0 ? ".low" : ".high");
        figures.add(written(change, figure, 2) + " " + number(end.value().doubleValue()));
      } else if (element instanceof MapNode map) {
        StringBuilder own = new StringBuilder(path);
        map.entries().stream()
            .filter(entry -> KEYED.contains(entry.key()))
            .forEach(entry -> own.append('.').append(((TextNode) entry.value()).value()));
        collect(map, change, own.toString(), figures);
      }
    }
  }

  /** With the word for a change before the figure itself. */
  private static String written(String change, String path, int own) {
    if (change.isEmpty()) {
      return path;
    }
    List<String> steps = new ArrayList<>(List.of(path.split("\\.", -1)));
    steps.add(steps.size() - own, change);
    return String.join(".", steps);
  }

  private static Node last(String key) {
    ListNode list = (ListNode) child(assessment, key);
    return list.elements().get(list.elements().size() - 1);
  }

  private static Node child(Node node, String key) {
    return ((MapNode) node)
        .entries().stream()
            .filter(entry -> entry.key().equals(key))
            .map(Entry::value)
            .findFirst()
            .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "overall, overall.index",
    "dimensions.trust, dimensions.trust.index",
    "shifts.partnership, shifts.partnership.index",
    "consensus.overall, consensus.overall.index",
    "overall.change, overall.change.verdict",
    "dimensions.trust.change, dimensions.trust.change.verdict",
    "dimensions.trust.change.indexDifference, dimensions.trust.change.indexDifference",
    "change.pairs, change.pairs",
    "targets.overall.reached, targets.overall.reached",
    "named.St. Mary's. College.index, named.St. Mary's. College.index",
    "gaps.convener.Dr. No.dimensions.trust.p, gaps.convener.Dr. No.dimensions.trust.p",
  })
  void takesShortFormsAndNames(String written, String meant) throws Exception {
    assertThat(paths().find(written, HERE).map(FigurePath::text))
        .as(diagnostics.toList().toString())
        .contains(meant);
  }

  @Test
  void knowsAnIdThatIsTheWordForAChange() {
    Diagnostics none = new Diagnostics();
    FigurePaths paths = new FigurePaths(ChangeRubric.read(), none);

    assertThat(paths.find("dimensions.change", HERE).map(FigurePath::text))
        .contains("dimensions.change.index");
    assertThat(paths.find("dimensions.change.change", HERE).map(FigurePath::text))
        .contains("dimensions.change.change.verdict");
    assertThat(none.toList()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "overal.index | Did you mean 'overall.index'?",
        "overall.indx | Did you mean 'overall.index'?",
        "dimensions.tust.index | Did you mean 'dimensions.trust.index'?",
        "dimension.trust | Did you mean 'dimensions.trust'?",
        "dimensions.partnership | Did you mean 'shifts.partnership'?",
        "trust | Did you mean 'dimensions.trust'?",
        "trust-1 | Did you mean 'items.trust-1'?",
        "overall.change.verdct | Did you mean 'overall.change.verdict'?",
        "groups.sektor.k12.n | Did you mean 'groups.sector.k12.n'?",
        "groups.sector.k13.n | Did you mean 'groups.sector.k12.n'?",
        "items.trust-1.agreeCi.lo | Did you mean 'items.trust-1.agreeCi.low'?",
        "items.trust-1.counts.6 | There are 1, 2, 3, 4, 5.",
        "dimensions.trust.itemRest.mission-1 | There are trust-1",
        "lenses.lever.mony.index | Did you mean",
        "ledger.unmached | Did you mean 'ledger.unmatched'?",
        "overall.index.low | 'overall.index.low'",
        "settings.minGroup | lists all measures",
        "waves.0.overall.index | names no figure",
        "'' | lists all measures",
        "overall..index | ''",
        "overall.reasons.index | 'reasons'",
        "named. | there is no ''",
        "inputs.0.rows | lists all measures",
      })
  void refusesWhatIsNotThereAndSaysWhatWasMeant(String path, String hint) throws Exception {
    assertThat(paths().find(path, HERE)).isEmpty();
    assertThat(diagnostics.toList()).hasSize(1);
    assertThat(diagnostics.toList().get(0).toString()).contains(hint);
  }

  @ParameterizedTest
  @CsvSource({
    "dimensions, There are geography",
    "overall.indexCi, There are low; high.",
    "overall.bandsInReach, lists all measures",
    "coverage, There are invited",
    "wave, lists all measures",
    "levels.trust.evidence, lists all measures",
    "change, There are from",
    "gaps.sector.k12.domains.network-principles, There are unit",
  })
  void refusesWhatIsNoSingleFigure(String path, String hint) throws Exception {
    assertThat(paths().find(path, HERE)).isEmpty();
    assertThat(diagnostics.toList().get(0).toString())
        .contains("gate-no-figure")
        .contains(hint.replace(';', ','));
  }
}
