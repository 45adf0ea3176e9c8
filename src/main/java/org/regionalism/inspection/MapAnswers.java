package org.regionalism.inspection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.regionalism.response.Findings.ItemFindings;
import org.regionalism.response.Findings.RawAnswer;
import org.regionalism.response.MatchRule;

/**
 * Writes what raw answers mean: for a whole scale where its items agree, else item by item. Numbers
 * that count as themselves are remarks, so that a direction still turns them round.
 */
final class MapAnswers {

  private static final int MOST_UNMATCHED = 200;

  private final YamlLines lines;

  MapAnswers(YamlLines lines) {
    this.lines = lines;
  }

  void write(List<ItemFindings> items) {
    Map<String, List<ItemFindings>> byScale = new LinkedHashMap<>();
    items.forEach(item -> byScale.computeIfAbsent(item.scale(), id -> new ArrayList<>()).add(item));
    Map<String, List<RawAnswer>> ofScales = new LinkedHashMap<>();
    Map<String, List<RawAnswer>> ofItems = new LinkedHashMap<>();
    byScale.forEach((scale, found) -> split(scale, found, ofScales, ofItems));
    lines
        .blank()
        .remark(0, "What the answers mean: a point of the scale, or blank, not-applicable,")
        .remark(0, "dont-know, refused or not-shown. Behind # stands how often each was given.");
    if (ofScales.isEmpty() && ofItems.isEmpty()) {
      return;
    }
    lines.add(0, "answers:");
    tables("scales", ofScales);
    tables("items", ofItems);
  }

  /** A value that means different things in the columns of a scale is written item by item. */
  private static void split(
      String scale,
      List<ItemFindings> items,
      Map<String, List<RawAnswer>> ofScales,
      Map<String, List<RawAnswer>> ofItems) {
    Map<String, Set<String>> meanings = new TreeMap<>();
    for (ItemFindings item : items) {
      for (RawAnswer answer : item.answers()) {
        meanings
            .computeIfAbsent(answer.raw(), raw -> new LinkedHashSet<>())
            .add(answer.meaning() + answer.fault());
      }
    }
    Map<String, RawAnswer> shared = new TreeMap<>();
    for (ItemFindings item : items) {
      for (RawAnswer answer : item.answers()) {
        if (answer.raw().isBlank() || answer.raw().length() > MapText.LONGEST_KEY) {
          continue;
        }
        if (meanings.getOrDefault(answer.raw(), Set.of()).size() == 1) {
          shared.merge(answer.raw(), answer, RawAnswer::plus);
        } else {
          ofItems.computeIfAbsent(item.item(), id -> new ArrayList<>()).add(answer);
        }
      }
    }
    if (!shared.isEmpty()) {
      ofScales.put(scale, new ArrayList<>(shared.values()));
    }
  }

  private void tables(String kind, Map<String, List<RawAnswer>> tables) {
    if (tables.isEmpty()) {
      return;
    }
    lines.add(2, kind + ":");
    tables.forEach(
        (id, answers) -> {
          lines.add(4, YamlLines.word(id) + ":");
          answers.stream()
              .filter(answer -> answer.fault().isEmpty())
              .sorted(Comparator.comparing(MapAnswers::order).thenComparing(RawAnswer::raw))
              .forEach(this::matched);
          answers.stream()
              .filter(answer -> answer.fault().isPresent())
              .sorted(Comparator.comparing(RawAnswer::raw))
              .limit(MOST_UNMATCHED)
              .forEach(this::unmatched);
        });
  }

  /** Points from the lowest to the highest, then the reasons. */
  private static long order(RawAnswer answer) {
    return answer.scored() ? Integer.parseInt(answer.meaning()) : Long.MAX_VALUE;
  }

  private void matched(RawAnswer answer) {
    String line = YamlLines.quoted(answer.raw()) + ": " + answer.meaning();
    String remark = "   # " + answer.count() + " by " + answer.rule().word();
    if (answer.rule() == MatchRule.NUMBER || answer.rule() == MatchRule.NUMBERED_LABEL) {
      lines.add(6, "# " + line + remark);
    } else {
      lines.add(6, line + remark);
    }
  }

  private void unmatched(RawAnswer answer) {
    String near = answer.nearest().map(label -> ", near \"" + label + "\"").orElse("");
    lines.remark(
        6,
        YamlLines.quoted(YamlLines.shown(answer.raw()))
            + ": ?   # "
            + answer.count()
            + " not scored"
            + near);
  }
}
