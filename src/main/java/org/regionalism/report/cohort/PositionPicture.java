package org.regionalism.report.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.regionalism.report.Block;
import org.regionalism.report.Chart;
import org.regionalism.report.IndexSpread;
import org.regionalism.report.Points;
import org.regionalism.report.Spoken;
import org.regionalism.report.Words;

/** Draws where consortia stand in one part of the rubric, in as many panels as it takes. */
record PositionPicture(CohortEdition edition, Standings standings) {

  List<Block> blocks() {
    List<List<CohortMember>> panels = Panels.of(standings.members());
    List<Block> blocks = new ArrayList<>();
    int before = 0;
    for (int i = 0; i < panels.size(); i++) {
      blocks.add(new Block.Picture(panel(panels, i, before)));
      before += panels.get(i).size();
    }
    return blocks;
  }

  private Chart panel(List<List<CohortMember>> panels, int index, int before) {
    Words words = edition.words();
    List<CohortMember> members = panels.get(index);
    String id = "position-" + standings.part().slug();
    return new IndexSpread(
        panels.size() == 1 ? id : id + "-" + (index + 1),
        standings.title(),
        panels.size() == 1
            ? subtitle()
            : words.of(
                "cohort.position.panel",
                subtitle(),
                Integer.toString(before + 1),
                Integer.toString(before + members.size()),
                Integer.toString(standings.members().size())),
        description(members),
        words.of("bars.axis"),
        members.stream().map(this::bar).toList(),
        middle());
  }

  private String subtitle() {
    return edition
        .words()
        .of(
            edition.cohort().ranked()
                ? "cohort.position.subtitle.ranked"
                : "cohort.position.subtitle");
  }

  private Chart.IndexBar bar(CohortMember member) {
    Position position = standings.part().of(member);
    return new Chart.IndexBar(member.name(), Points.of(position.index(), position.interval()));
  }

  private Optional<IndexSpread.Middle> middle() {
    return standings
        .spread()
        .quartiles()
        .map(
            found ->
                new IndexSpread.Middle(
                    found.low(),
                    found.median(),
                    found.high(),
                    edition
                        .words()
                        .of(
                            "cohort.position.label",
                            Spoken.whole(found.median()),
                            Spoken.whole(found.low()),
                            Spoken.whole(found.high()))));
  }

  private String description(List<CohortMember> members) {
    Words words = edition.words();
    Spoken spoken = new Spoken(words);
    return members.stream()
        .map(
            member -> {
              Position position = standings.part().of(member);
              return words.of(
                  "bars.description",
                  member.name(),
                  spoken.index(position.index(), position.interval()));
            })
        .reduce((first, next) -> words.of("sentences", first, next))
        .orElseThrow();
  }
}
