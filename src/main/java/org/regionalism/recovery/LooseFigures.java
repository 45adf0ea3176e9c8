package org.regionalism.recovery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.regionalism.release.LooseText;
import org.regionalism.release.Measured;
import org.regionalism.release.PeopleSet;
import org.regionalism.release.ReportFile;
import org.regionalism.release.Statement;
import org.regionalism.release.Statement.Showing;

/**
 * Looks outside of tables for figures that tables keep back: a number right behind the name of what
 * is kept back, in a sentence, a picture or its description; and what a chart keeps of a cell in
 * which it does not stand.
 */
final class LooseFigures {

  /** Between a name and its number stands at most one word, such as "index". */
  private static final String NUMBER = "[.:,]*\\s+(?:\\p{L}+\\s+)?[+−-]?\\d";

  private final Phrases phrases;
  private final Map<Pattern, Statement> hidden = new LinkedHashMap<>();

  LooseFigures(Phrases phrases, Release release) {
    this.phrases = phrases;
    String last = release.last().orElse("");
    Map<String, Statement> questions = new LinkedHashMap<>();
    for (ReportFile file : release.files()) {
      file.statements().stream()
          .filter(one -> one.topic().wave().equals(last) && isKeptBack(one))
          .forEach(one -> questions.putIfAbsent(one.topic().question(), one));
    }
    Map<String, String> names = new LinkedHashMap<>();
    release.files().forEach(file -> names.putAll(file.names()));
    names.forEach(
        (name, question) -> {
          Statement kept = questions.get(question);
          if (kept != null && !name.isBlank()) {
            hidden.put(Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(name) + NUMBER), kept);
          }
        });
  }

  /** Pictures show what all of the last wave think, and how many gave which answer. */
  private static boolean isKeptBack(Statement one) {
    boolean pictured = one.measured() == Measured.INDEX || one.measured() == Measured.COUNTS;
    return pictured
        && one.showing() == Showing.WITHHELD
        && one.topic().set().equals(PeopleSet.WHOLE);
  }

  List<Finding> in(List<LooseText> texts) {
    List<Finding> found = new ArrayList<>();
    for (LooseText text : texts) {
      if (text.kind() == LooseText.Kind.KEPT_ALONE) {
        found.add(kept(phrases, text));
      }
      hidden.forEach(
          (pattern, kept) -> {
            if (pattern.matcher(text.text()).find()) {
              found.add(finding(text, kept));
            }
          });
    }
    return found;
  }

  /** What a chart keeps of a cell in which it does not stand. */
  static Finding kept(Phrases phrases, LooseText text) {
    return new Finding(
        Way.DISAGREEMENT,
        text.place(),
        "",
        text.place().toString(),
        List.of(PeopleSet.WHOLE),
        phrases.of("loose.kept", text.text()));
  }

  private Finding finding(LooseText text, Statement kept) {
    return new Finding(
        Way.DISAGREEMENT,
        text.place(),
        kept.topic().wave(),
        kept.topic().question(),
        List.of(kept.topic().set()),
        phrases.of("loose.said", kept.measured().key(), kept.place().path()));
  }
}
