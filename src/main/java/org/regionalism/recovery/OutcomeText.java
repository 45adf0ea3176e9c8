package org.regionalism.recovery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.regionalism.release.LooseText;

/** Tells people what an attack comes to: the verdict first. */
public final class OutcomeText {

  private static final int MOST = 50;

  private final Phrases phrases = new Phrases();
  private final Outcome outcome;

  private OutcomeText(Outcome outcome) {
    this.outcome = outcome;
  }

  /**
   * Tells it.
   *
   * @param outcome what it comes to
   * @return lines of plain text
   */
  public static List<String> lines(Outcome outcome) {
    return new OutcomeText(outcome).lines();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    Collection<List<Finding>> alike = alike();
    String k = Integer.toString(outcome.minGroup());
    int files = outcome.files().size();
    lines.add(
        alike.isEmpty()
            ? phrases.counted("verdict.safe", files, Integer.toString(files))
            : phrases.counted("verdict.unsafe", alike.size(), Integer.toString(alike.size()), k));
    lines.add(
        phrases.of(
            "checked", Integer.toString(outcome.sets()), Integer.toString(outcome.questions()), k));
    alike.stream().limit(MOST).forEach(same -> finding(same, lines));
    if (alike.size() > MOST) {
      lines.add("");
      lines.add(phrases.of("more", Integer.toString(alike.size() - MOST)));
    }
    apart(lines);
    lines.add("");
    lines.add(phrases.of("limits"));
    return lines;
  }

  /** The same sets, the same way: in how many questions is told once. */
  private Collection<List<Finding>> alike() {
    Map<List<Object>, List<Finding>> alike = new LinkedHashMap<>();
    for (Finding one : outcome.findings()) {
      alike
          .computeIfAbsent(
              List.of(one.way(), one.place().path(), one.wave(), one.sets()),
              any -> new ArrayList<>())
          .add(one);
    }
    return alike.values();
  }

  private void finding(List<Finding> same, List<String> lines) {
    Finding first = same.get(0);
    lines.add("");
    lines.add(first.place() + ": " + phrases.where(first.wave(), first.question()));
    lines.add("  " + first.how() + ".");
    int more = same.size() - 1;
    if (more > 0) {
      lines.add("  " + phrases.counted("alike", more, Integer.toString(more)));
    }
  }

  private void apart(List<String> lines) {
    if (!outcome.privates().isEmpty()
        || !outcome.others().isEmpty()
        || !outcome.unread().isEmpty()) {
      lines.add("");
    }
    for (String path : outcome.others()) {
      lines.add(phrases.of("other", path));
    }
    for (String path : outcome.privates()) {
      lines.add(phrases.of("private", path));
    }
    for (LooseText unread : outcome.unread()) {
      boolean alone = unread.kind() == LooseText.Kind.ALONE;
      lines.add(phrases.of(alone ? "alone" : "unread", unread.place().toString(), unread.text()));
    }
  }
}
