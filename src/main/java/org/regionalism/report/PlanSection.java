package org.regionalism.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.regionalism.rubric.LastPlan;

/** What to take up, in which order; people fill in who does what by when. */
final class PlanSection implements SectionLayout {

  /** More than these nobody takes up at once. */
  private static final int MOST = 7;

  @Override
  public List<Document.Section> of(Edition edition) {
    Words words = edition.words();
    List<Priorities.Priority> all = new Priorities(edition.assessment()).all();
    LastPlan last = edition.assessment().expectations().plan();
    if (all.isEmpty() && last.entries().isEmpty()) {
      return List.of();
    }
    List<Priorities.Priority> taken = all.stream().limit(MOST).toList();
    PlanTable table = new PlanTable(edition);
    List<Block> blocks = new ArrayList<>();
    if (!taken.isEmpty()) {
      blocks.add(table.of(taken));
    }
    List<LastPlan.Entry> kept = kept(last, taken);
    if (!kept.isEmpty()) {
      blocks.add(table.of("plan-last", words.of("plan.last.caption"), kept, 0));
    }
    blocks.add(
        table.of(
            "plan-own",
            words.of("plan.own.caption"),
            last.entries().stream().filter(entry -> entry.dimension().isEmpty()).toList(),
            PlanTable.EMPTY_ROWS));
    blocks.add(new Block.Note(words.of("plan.note")));
    if (all.size() > taken.size()) {
      blocks.add(new Block.Note(words.of("plan.more", Integer.toString(MOST))));
    }
    return List.of(
        new Document.Section(
            "action-plan",
            words.of("plan.name"),
            title(edition, taken),
            edition.say("plan.lead"),
            blocks));
  }

  /** What was promised for dimensions that are no longer taken up, or no longer asked. */
  private static List<LastPlan.Entry> kept(LastPlan last, List<Priorities.Priority> taken) {
    Set<Optional<String>> now =
        taken.stream()
            .map(priority -> Optional.of(priority.dimension().id()))
            .collect(Collectors.toSet());
    return last.entries().stream()
        .filter(entry -> entry.dimension().isPresent() && !now.contains(entry.dimension()))
        .toList();
  }

  private static String title(Edition edition, List<Priorities.Priority> taken) {
    Words words = edition.words();
    if (taken.isEmpty()) {
      return words.of("plan.title.none");
    }
    Finding finding = new Finding(words, List.of());
    for (Priorities.Priority priority : taken) {
      finding.add(
          Finding.Clause.of("plan.title." + PlanTable.word(priority.why())),
          edition.name(priority.dimension()));
    }
    return finding.title();
  }
}
