package org.regionalism.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.regionalism.diagnostic.Code;
import org.regionalism.export.Delimiter;
import org.regionalism.response.LedgerEntry;
import org.regionalism.response.MatchRule;

/** Every word that inspect says is there, and none is left that nobody says. */
class InspectionWordsTest {

  private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z-]+)+)\"");

  private static final Set<String> WORDS =
      ResourceBundle.getBundle("org.regionalism.inspection.words", Locale.ROOT).keySet();

  private static Set<String> written() throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/regionalism/inspection"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        KEY.matcher(Files.readString(file))
            .results()
            .map((MatchResult found) -> found.group(1))
            .filter(key -> !key.startsWith("org."))
            .forEach(keys::add);
      }
    }
    return keys;
  }

  private static Set<String> made() {
    Set<String> keys = new TreeSet<>();
    for (LedgerEntry entry : LedgerEntry.values()) {
      keys.add("answer." + entry.id());
      keys.add("ledger." + entry.id());
    }
    for (MatchRule rule : MatchRule.values()) {
      keys.add("rule." + rule.name());
    }
    for (Code code : Code.values()) {
      keys.add("fault." + code.id());
    }
    Delimiter.words().forEach(word -> keys.add("delimiter." + word));
    for (String role :
        List.of(
            "item", "attribute", "comment", "timestamp", "metadata", "rating-sheet", "unused")) {
      keys.add("role." + role);
    }
    return keys;
  }

  @Test
  void hasEveryWordThatIsWritten() throws IOException {
    assertThat(written())
        .hasSizeGreaterThan(40)
        .allMatch(
            key ->
                WORDS.contains(key)
                    || (WORDS.contains(key + ".one") && WORDS.contains(key + ".many")));
  }

  @Test
  void hasNoWordThatNobodySays() throws IOException {
    Set<String> said = written();
    said.addAll(made());

    assertThat(WORDS)
        .allMatch(key -> said.contains(key) || said.contains(key.replaceAll("\\.(one|many)$", "")));
  }

  @Test
  void hasAWordForEveryRoleAndEveryHeadingOfTheLedger() {
    assertThat(made())
        .filteredOn(key -> key.startsWith("role.") || key.startsWith("ledger."))
        .allMatch(WORDS::contains);
  }
}
