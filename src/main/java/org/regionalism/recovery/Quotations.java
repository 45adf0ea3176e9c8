package org.regionalism.recovery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.regionalism.diagnostic.Location;
import org.regionalism.release.LooseText;
import org.regionalism.release.OfMany;
import org.regionalism.release.PeopleSet;
import org.regionalism.release.Printed;
import org.regionalism.release.Quoted;
import org.regionalism.release.Released;
import org.regionalism.release.ReportFile;
import org.regionalism.release.Round;
import org.regionalism.release.Said;
import org.regionalism.release.Topic;

/**
 * Holds what a report of many consortia says against their own reports, which lie in folders beside
 * it: every figure in it has to be one that the consortium's own {@code assessment.json} shows.
 * That itself repeats figures with its gates.
 *
 * @param phrases words for what comes out
 * @param file the report of many
 * @param beside all files of its folder
 * @param members the consortia's own reports
 */
record Quotations(
    Phrases phrases, ReportFile file, List<ReportFile> beside, List<ReportFile> members) {

  private static final Set<String> SUMS = Set.of("respondents", "organizations");

  static Quotations of(Phrases phrases, ReportFile file, List<ReportFile> files) {
    Path folder = Path.of(file.folder());
    List<ReportFile> below =
        files.stream()
            .filter(one -> one.released().isPresent())
            .filter(one -> folder.equals(Path.of(one.folder()).getParent()))
            .toList();
    List<ReportFile> beside =
        files.stream().filter(one -> one.folder().equals(file.folder())).toList();
    boolean own = file.released().isPresent();
    return new Quotations(phrases, file, beside, own ? List.of(file) : below);
  }

  /** What has to be left unchecked, because there is nothing to hold it against. */
  Optional<LooseText> unmatched() {
    return members.isEmpty() && !file.cohort().quoted().isEmpty()
        ? Optional.of(new LooseText(Location.of(file.path()), file.path(), LooseText.Kind.ALONE))
        : Optional.empty();
  }

  List<Finding> findings() {
    List<Finding> found = new ArrayList<>();
    for (Quoted quoted : file.cohort().quoted()) {
      boolean known = quoted.consortium().isEmpty() || !members.isEmpty();
      List<Released> own = named(quoted);
      if (known && own.stream().noneMatch(one -> one.shows(quoted))) {
        found.add(single(quoted, own));
      }
    }
    if (!members.isEmpty()) {
      CohortValues values = new CohortValues(compared());
      file.cohort().ofMany().forEach(one -> found.addAll(ofMany(one, values)));
      file.texts().stream()
          .filter(text -> text.kind() == LooseText.Kind.KEPT_ALONE)
          .map(text -> LooseFigures.kept(phrases, text))
          .forEach(found::add);
    }
    return found;
  }

  /**
   * Two consortia can have one name: then either of them may show it, unless its folder is told.
   */
  private List<Released> named(Quoted quoted) {
    return members.stream()
        .filter(one -> quoted.consortium().equals(Optional.of(one.consortium())))
        .filter(one -> quoted.slug().map(Path.of(one.folder())::endsWith).orElse(true))
        .flatMap(one -> one.released().stream())
        .toList();
  }

  /**
   * Those whose figures are set beside each other, which gates are not; the others have reports of
   * their own only. A picture need not have room for all of them.
   */
  private List<Released> compared() {
    Set<Optional<String>> names =
        beside.stream()
            .flatMap(one -> one.cohort().quoted().stream())
            .filter(one -> one.round() == Round.SURVEY)
            .map(Quoted::consortium)
            .collect(Collectors.toSet());
    return members.stream()
        .filter(one -> names.contains(Optional.of(one.consortium())))
        .flatMap(one -> one.released().stream())
        .toList();
  }

  private List<Finding> ofMany(OfMany one, CohortValues values) {
    boolean follows =
        one.subjects().stream()
            .anyMatch(subject -> one.said().stream().allMatch(it -> fits(it, subject, values)));
    if (follows) {
      return List.of();
    }
    Said wrong =
        one.said().stream()
            .filter(it -> one.subjects().stream().noneMatch(at -> fits(it, at, values)))
            .findFirst()
            .orElse(one.said().get(0));
    boolean few =
        CohortValues.isQuartile(wrong.key())
            && one.subjects().stream().noneMatch(at -> values.of(at, wrong.key()).isPresent());
    return List.of(
        finding(
            one.place(),
            question(one.subjects()),
            few
                ? phrases.of("quoted.quartile", Integer.toString(CohortValues.FEWEST))
                : phrases.of(
                    SUMS.contains(wrong.key()) ? "quoted.sum" : "quoted.spread", wrong.key())));
  }

  private static boolean fits(Said said, String subject, CohortValues values) {
    OptionalDouble own = values.of(subject, said.key());
    return own.isPresent()
        && said.text()
            .flatMap(Printed::of)
            .filter(printed -> printed.fits(own.getAsDouble()))
            .isPresent();
  }

  private Finding single(Quoted quoted, List<Released> own) {
    String question = question(quoted.subjects());
    String key =
        quoted.said().stream()
            .filter(said -> own.stream().noneMatch(one -> one.shows(quoted.only(said))))
            .findFirst()
            .orElse(quoted.said().get(0))
            .key();
    return quoted
        .consortium()
        .map(it -> finding(quoted.place(), it + ": " + question, phrases.of("quoted", key, it)))
        .orElseGet(() -> finding(quoted.place(), question, phrases.of("quoted.refused", key)));
  }

  /** The figures of a wave as a whole count its people. */
  private static String question(List<String> subjects) {
    String first = subjects.get(0);
    boolean people = first.isEmpty() || first.startsWith("waves.");
    return people ? Topic.PEOPLE : first;
  }

  private static Finding finding(Location place, String question, String how) {
    return new Finding(Way.DISAGREEMENT, place, "", question, List.of(PeopleSet.WHOLE), how);
  }
}
