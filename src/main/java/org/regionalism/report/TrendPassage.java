package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.regionalism.assessment.Change;
import org.regionalism.assessment.Movement;
import org.regionalism.assessment.Reason;
import org.regionalism.assessment.Verdict;
import org.regionalism.rubric.Domain;

/** How the whole and the domains went over the waves, broken where they cannot be read on. */
final class TrendPassage implements Passage {

  private static final int LEAST_WAVES = 2;

  @Override
  public List<Block> of(Edition edition, FigureCells cells) {
    List<TrendWave> waves = TrendWave.of(edition);
    if (waves.size() < LEAST_WAVES) {
      return List.of();
    }
    Words words = edition.words();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(words.of("trend.heading")));
    blocks.addAll(
        part(edition, cells, waves, "trend-overall", words.of("overall.name"), Optional.empty()));
    Map<String, String> slugs =
        Slugs.of(edition.rubric().domains().stream().map(Domain::id).toList());
    for (Domain domain : edition.rubric().domains()) {
      String name = edition.text(domain.shortTitle());
      String id = "trend-domain-" + slugs.get(domain.id());
      blocks.addAll(part(edition, cells, waves, id, name, Optional.of(domain)));
    }
    if (anyBreak(waves)) {
      blocks.add(new Block.Note(words.of("trend.broken")));
    }
    return blocks;
  }

  private static List<Block> part(
      Edition edition,
      FigureCells cells,
      List<TrendWave> waves,
      String id,
      String name,
      Optional<Domain> domain) {
    Words words = edition.words();
    Grid grid =
        new Grid(id + "-table", words.of("trend.caption", name))
            .columns(words.of("column.wave"), words.of("column.index"))
            .columns(words.of("column.interval"), words.of("column.since-before"));
    List<Chart.LinePoint> points = new ArrayList<>();
    List<String> spoken = new ArrayList<>();
    for (int i = 0; i < waves.size(); i++) {
      TrendWave wave = waves.get(i);
      TrendWave.Index index = wave.index(domain);
      boolean broken = i > 0 && isBroken(waves.get(i - 1), wave);
      points.add(new Chart.LinePoint(wave.name(), Points.of(index), broken));
      spoken.add(
          words.of(
              "bars.description",
              wave.name(),
              new Spoken(words).index(index.value(), index.interval())));
      grid.row(
          new Cell.RowHeading(wave.name()),
          cells.amount(index.value(), Cell.Format.INDEX),
          cells.range(index.interval(), Cell.Format.INDEX),
          i == 0 ? FigureCells.UNASKED : new Cell.Label(said(words, wave, domain, broken)));
    }
    return List.of(
        new Block.Picture(
            new Chart.IndexLine(
                id,
                title(words, name, waves, domain),
                subtitle(words, points),
                spoken.stream()
                    .reduce((before, next) -> words.of("sentences", before, next))
                    .orElseThrow(),
                words.of("bars.axis"),
                points)),
        grid.table());
  }

  /** What may be said of a step, and that the line is broken before it. */
  private static String said(Words words, TrendWave wave, Optional<Domain> domain, boolean broken) {
    String verdict = ChangeSection.verdict(words, movement(wave, domain));
    return broken ? words.of("trend.step.broken", verdict) : verdict;
  }

  private static Movement movement(TrendWave wave, Optional<Domain> domain) {
    Movement none = Movement.missing(Reason.OTHER_ITEMS);
    return wave.change()
        .map(
            change ->
                domain.isEmpty()
                    ? change.overall()
                    : change.domains().getOrDefault(domain.get().id(), none))
        .orElse(none);
  }

  private static String subtitle(Words words, List<Chart.LinePoint> points) {
    String plotted = words.of("trend.subtitle");
    return points.stream().anyMatch(Chart.LinePoint::broken)
        ? words.of("sentences", plotted, words.of("trend.subtitle.broken"))
        : plotted;
  }

  /** Names the steps that can be told, several on end as one, and says nothing of the others. */
  private static String title(
      Words words, String name, List<TrendWave> waves, Optional<Domain> domain) {
    List<String> told = new ArrayList<>();
    for (int from = 0; from < waves.size() - 1; ) {
      Optional<Verdict> verdict = movement(waves.get(from + 1), domain).verdict();
      int to = from + 1;
      while (to < waves.size() - 1
          && movement(waves.get(to + 1), domain).verdict().equals(verdict)) {
        to++;
      }
      if (verdict.filter(one -> one != Verdict.CANNOT_TELL).isPresent()) {
        String steps = to == from + 1 ? "" : ".steps";
        told.add(
            words.of(
                "trend." + verdict.get().id() + steps,
                waves.get(from).name(),
                waves.get(to).name()));
      }
      from = to;
    }
    if (!told.isEmpty()) {
      return words.of("finding.group", name, words.all(told));
    }
    List<Movement> compared =
        waves.stream()
            .skip(1)
            .map(wave -> movement(wave, domain))
            .filter(movement -> !GroundPassage.isOther(movement))
            .toList();
    boolean shown = compared.stream().anyMatch(one -> one.indexDifference().number().isPresent());
    String untold = shown ? "trend.cannot-tell" : "trend.hidden";
    return words.of(compared.isEmpty() ? "trend.not-compared" : untold, name);
  }

  private static boolean anyBreak(List<TrendWave> waves) {
    for (int i = 1; i < waves.size(); i++) {
      if (isBroken(waves.get(i - 1), waves.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Where the statements or what counts once change, indexes do not go on from each other. */
  private static boolean isBroken(TrendWave before, TrendWave wave) {
    boolean others =
        wave.change().map(Change::ground).filter(ground -> ground.items().isPresent()).isPresent();
    boolean uncompared =
        wave.change().map(Change::overall).filter(GroundPassage::isOther).isPresent();
    return others || uncompared || before.unit() != wave.unit();
  }
}
