package org.regionalism;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.FileDescriptor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.regionalism.response.InputSummary;
import org.regionalism.response.LedgerEntry;
import org.regionalism.response.LedgerSummary;
import org.regionalism.response.LevelRating;
import org.regionalism.response.Screen;
import org.regionalism.rubric.Rubric;

/** Who may import whom, and who may touch what is not ours. */
class ArchitectureTest {

  private static final String ROOT = "org.regionalism.";

  /** Each package with those it may import, which all stand below it. */
  private static final Map<String, Set<String>> MAY_IMPORT =
      table(
          """
          cli: batch recovery release inspection report.ci report.markdown report.text report survey simulation gate \
               privacy assessment statistic response mapping export rubric notation diagnostic
          batch: report.ci report.excel report.html report.markdown report.json report.cohort \
                 report.chart report gate privacy assessment statistic tally response mapping export \
                 rubric notation diagnostic
          inspection: report.markdown report.text report response mapping export rubric notation diagnostic
          recovery: release report statistic notation diagnostic
          release: notation export.workbook diagnostic
          report.ci: report.markdown report gate diagnostic
          report.excel: report.chart report
          report.html: report.markdown report.chart report
          report.markdown: report.chart report
          report.text: report
          report.chart: report
          report.json: report.cohort report gate privacy assessment response rubric notation diagnostic
          report.cohort: report assessment statistic rubric diagnostic
          report: gate privacy assessment statistic response rubric diagnostic
          gate: mapping rubric notation diagnostic
          survey: rubric diagnostic
          simulation: response export rubric diagnostic
          privacy: assessment response statistic rubric diagnostic
          assessment: statistic tally response rubric diagnostic
          statistic:
          tally: response rubric
          response: mapping export rubric diagnostic
          mapping: export rubric notation diagnostic
          export: export.workbook diagnostic
          export.workbook: diagnostic
          rubric: notation diagnostic
          notation: diagnostic
          diagnostic:
          """);

  /** What is left of responses once they are read, and the levels that a group agreed on. */
  private static final List<Class<?>> SUMMARIES =
      List.of(
          InputSummary.class,
          LedgerSummary.class,
          LedgerEntry.class,
          LevelRating.class,
          Screen.class);

  private static JavaClasses program = new ClassFileImporter().importClasses();

  @BeforeAll
  static void readTheProgram() throws Exception {
    program =
        new ClassFileImporter()
            .importPath(
                Path.of(Rubric.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
  }

  private static Map<String, Set<String>> table(String text) {
    Map<String, Set<String>> table = new LinkedHashMap<>();
    for (String line : text.lines().toList()) {
      int colon = line.indexOf(':');
      table.put(
          line.substring(0, colon),
          Arrays.stream(line.substring(colon + 1).split(" "))
              .filter(name -> !name.isEmpty())
              .collect(toCollection(TreeSet::new)));
    }
    return table;
  }

  private static String place(JavaClass type) {
    return type.getPackageName().substring(ROOT.length());
  }

  private static Stream<JavaClass> ours() {
    return program.stream().filter(type -> type.getPackageName().startsWith(ROOT));
  }

  @Test
  void listsEveryPackageInTheTable() {
    Set<String> places = ours().map(ArchitectureTest::place).collect(toSet());

    assertThat(MAY_IMPORT.keySet()).containsAll(places);
    assertThat(places).contains("rubric", "response", "privacy");
  }

  @Test
  void importsDownwardsOnly() {
    List<String> above = new ArrayList<>();
    MAY_IMPORT.forEach(
        (place, imports) -> {
          above.add(place);
          assertThat(MAY_IMPORT.keySet()).as(place).containsAll(imports);
          assertThat(imports)
              .as("imports of " + place + " stand below it")
              .doesNotContainAnyElementsOf(above);
        });
  }

  static Set<String> places() {
    return MAY_IMPORT.keySet();
  }

  @ParameterizedTest
  @MethodSource("places")
  void importsOnlyWhatTheTableAllows(String place) {
    Set<String> allowed = MAY_IMPORT.getOrDefault(place, Set.of());

    Set<String> imported =
        ours()
            .filter(type -> place(type).equals(place))
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .map(dependency -> dependency.getTargetClass().getBaseComponentType())
            .filter(target -> target.getPackageName().startsWith(ROOT))
            .map(ArchitectureTest::place)
            .filter(target -> !target.equals(place))
            .collect(toCollection(TreeSet::new));

    assertThat(imported).isSubsetOf(allowed);
  }

  @Test
  void hasNoCyclesAmongPackages() {
    slices().matching("org.regionalism.(**)").should().beFreeOfCycles().check(program);
  }

  @Test
  void showsReportsOnlySummariesOfResponses() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + "report..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(ROOT + "response")
                .and(
                    DescribedPredicate.describe(
                        "are no summaries",
                        type -> SUMMARIES.stream().noneMatch(outermost(type)::isEquivalentTo))))
        .check(program);
  }

  private static JavaClass outermost(JavaClass type) {
    return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
  }

  @ParameterizedTest
  @CsvSource({
    "tools.jackson.., notation",
    "org.snakeyaml.engine.., notation",
    "de.siegmar.fastcsv.., export simulation",
    "org.apache.poi.., report.excel export.workbook",
    "org.apache.commons.compress.., report.excel export.workbook",
    "org.openxmlformats.., report.excel",
    "org.apache.xmlbeans.., report.excel",
    "org.commonmark.., report.html release",
    "org.jsoup.., release",
    "picocli.., cli",
    "org.apache.commons.statistics.., statistic",
    "org.apache.commons.numbers.., privacy",
  })
  void keepsLibrariesBehindFences(String library, String places) {
    String[] inside = Arrays.stream(places.split(" ")).map(ROOT::concat).toArray(String[]::new);

    noClasses()
        .that()
        .resideOutsideOfPackages(inside)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(program);
  }

  @Test
  void knowsNoOtherLibraries() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..",
                ROOT + ".",
                "org.jspecify.annotations",
                "tools.jackson..",
                "org.snakeyaml.engine..",
                "de.siegmar.fastcsv..",
                "org.apache.poi..",
                "org.openxmlformats..",
                "org.apache.xmlbeans..",
                "org.apache.commons.compress..",
                "javax.xml..",
                "org.commonmark..",
                "org.jsoup..",
                "picocli..",
                "org.apache.commons.statistics..",
                "org.apache.commons.numbers.."))
        .check(program);
  }

  @Test
  void touchesTheProcessInMainOnly() {
    noClasses()
        .that(DescribedPredicate.not(nameMatching("org\\.regionalism\\.cli\\.Main(\\$.*)?")))
        .should()
        .accessTargetWhere(touchesTheProcess())
        .check(program);
  }

  private static DescribedPredicate<JavaAccess<?>> touchesTheProcess() {
    Set<String> ends = Set.of("out", "err", "in", "exit", "halt");
    return DescribedPredicate.describe(
        "reads or writes the standard streams or ends the process",
        access ->
            ends.contains(access.getTarget().getName())
                && Stream.of(System.class, Runtime.class, FileDescriptor.class)
                    .anyMatch(access.getTargetOwner()::isEquivalentTo));
  }

  @Test
  void asksNeitherClockNorTheMachinesLanguageAndPlace() {
    noClasses()
        .should()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(String.class, "getBytes")
        .orShould()
        .callConstructor(String.class, byte[].class)
        .orShould()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(java.time.ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.LocalDateTime.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .callConstructor(java.util.Random.class)
        .check(program);
  }

  @Test
  void callsNothingByAnEmptyName() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Info")
        .check(program);
  }

  @Test
  void describesEveryPackageAndMarksItFreeOfNulls() {
    Set<String> described =
        program.stream()
            .filter(simpleName("package-info"))
            .filter(type -> type.isAnnotatedWith(NullMarked.class))
            .map(JavaClass::getPackageName)
            .collect(toCollection(TreeSet::new));

    assertThat(described)
        .isEqualTo(program.stream().map(JavaClass::getPackageName).collect(toSet()));
  }
}
