package org.regionalism.recovery;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.regionalism.diagnostic.Location;
import org.regionalism.release.LooseText;
import org.regionalism.release.Measured;
import org.regionalism.release.PeopleSet;
import org.regionalism.release.Quoted;
import org.regionalism.release.ReportFile;
import org.regionalism.release.Statement;
import org.regionalism.release.Topic;

/**
 * Holds what a report of many consortia says against their own reports, which lie in folders beside
 * it: it may show nothing that they do not.
 *
 * @param phrases words for what comes out
 * @param file the report of many
 * @param members the consortia's own reports
 */
record Quotations(Phrases phrases, ReportFile file, List<Release> members) {

  /** From so many consortia up there are quartiles. */
  private static final int FEWEST = 5;

  /** An index is printed whole. */
  private static final double WHOLE = 0.5 + Facts.ROUNDING;

  static Quotations of(Phrases phrases, ReportFile file, List<Release> releases) {
    Path folder = Path.of(file.folder());
    List<Release> below =
        releases.stream()
            .filter(one -> folder.equals(Path.of(one.files().get(0).folder()).getParent()))
            .toList();
    return new Quotations(phrases, file, below);
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
      if (known && quoted.statement().isShown() && !isShownByItself(quoted)) {
        found.add(single(quoted));
      }
    }
    if (!members.isEmpty()) {
      file.cohort().sums().stream()
          .filter(sum -> sum.number().orElse(0) != sum(sum.measured()))
          .forEach(sum -> found.add(of(sum, "quoted.sum", sum.measured().key())));
      file.cohort().quartiles().stream()
          .filter(one -> showing(one.topic().question()) < FEWEST)
          .forEach(one -> found.add(of(one, "quoted.quartile", Integer.toString(FEWEST))));
    }
    return found;
  }

  /** Two consortia can have one name: then either of them may show it. */
  private boolean isShownByItself(Quoted quoted) {
    return named(quoted).stream()
        .flatMap(release -> own(release, quoted).stream())
        .anyMatch(own -> own.isShown() && isAlike(own.number(), quoted.statement()));
  }

  private List<Release> named(Quoted quoted) {
    return members.stream()
        .filter(release -> quoted.consortium().equals(Optional.of(release.consortium())))
        .toList();
  }

  private static Optional<Statement> own(Release release, Quoted quoted) {
    Statement said = quoted.statement();
    return own(release, quoted.wave(), said.topic().question(), said.measured());
  }

  private static Optional<Statement> own(
      Release release, Optional<String> named, String question, Measured measured) {
    return named
        .or(release::last)
        .map(release.waves()::get)
        .filter(Objects::nonNull)
        .flatMap(facts -> facts.find(question, PeopleSet.WHOLE, measured));
  }

  private static boolean isAlike(OptionalDouble own, Statement said) {
    double rounding = said.measured() == Measured.INDEX ? WHOLE : Facts.ROUNDING;
    return own.isEmpty()
        || said.number().isEmpty()
        || Math.abs(own.getAsDouble() - said.number().getAsDouble()) <= rounding;
  }

  /** Adds up what the reports of all consortia show that are compared here. */
  private double sum(Measured measured) {
    return compared().stream()
        .flatMap(release -> own(release, Optional.empty(), Topic.PEOPLE, measured).stream())
        .mapToDouble(own -> own.number().orElse(0))
        .sum();
  }

  private long showing(String question) {
    return compared().stream()
        .flatMap(release -> own(release, Optional.empty(), question, Measured.INDEX).stream())
        .filter(Statement::isShown)
        .count();
  }

  private List<Release> compared() {
    Set<String> names =
        file.cohort().quoted().stream()
            .flatMap(quoted -> quoted.consortium().stream())
            .collect(Collectors.toSet());
    return members.stream().filter(one -> names.contains(one.consortium())).toList();
  }

  private Finding single(Quoted quoted) {
    Statement said = quoted.statement();
    String key = said.measured().key();
    String question = said.topic().question();
    Optional<String> name = quoted.consortium();
    return new Finding(
        Way.DISAGREEMENT,
        said.place(),
        quoted.wave().orElse(""),
        name.map(it -> it + ": " + question).orElse(question),
        List.of(PeopleSet.WHOLE),
        name.map(it -> phrases.of("quoted", key, it))
            .orElseGet(() -> phrases.of("quoted.refused", key)));
  }

  private Finding of(Statement said, String phrase, String argument) {
    return new Finding(
        Way.DISAGREEMENT,
        said.place(),
        "",
        said.topic().question(),
        List.of(PeopleSet.WHOLE),
        phrases.of(phrase, argument));
  }
}
