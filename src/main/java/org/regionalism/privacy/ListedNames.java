package org.regionalism.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the names of organizations in texts, word by word: case, accents and what stands between
 * the words do not matter. Initials of three words or more count as a name where they are written
 * in capitals. A name of two letters counts only as it is written, one of a single letter never.
 */
final class ListedNames {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final int SHORT = 2;
  private static final int INITIALS = 3;

  /** By the first folded word, the folded words of each name, longest first. */
  private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

  /** Words that count only as they are written. */
  private final Collection<String> exact;

  ListedNames(Collection<String> names) {
    exact =
        names.stream()
            .flatMap(name -> exact(words(name).stream().map(MatchResult::group).toList()).stream())
            .collect(Collectors.toSet());
    for (String name : names) {
      List<String> folded = words(name).stream().map(word -> fold(word.group())).toList();
      if (String.join("", folded).length() > SHORT) {
        byFirstWord.computeIfAbsent(folded.get(0), first -> new ArrayList<>()).add(folded);
      }
    }
    byFirstWord
        .values()
        .forEach(same -> same.sort((one, other) -> Integer.compare(other.size(), one.size())));
  }

  /** A stretch of a text. */
  record Stretch(int from, int to) {}

  /** Where names stand in a text, from its beginning, none within another. */
  List<Stretch> in(String text) {
    List<MatchResult> words = words(text);
    List<String> folded = words.stream().map(word -> fold(word.group())).toList();
    List<Stretch> found = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int length = length(folded, i);
      if (length == 0 && exact.contains(words.get(i).group())) {
        length = 1;
      }
      if (length > 0) {
        found.add(new Stretch(words.get(i).start(), words.get(i + length - 1).end()));
      }
      i += Math.max(length, 1);
    }
    return found;
  }

  private int length(List<String> folded, int at) {
    return byFirstWord.getOrDefault(folded.get(at), List.of()).stream()
        .mapToInt(List::size)
        .filter(size -> at + size <= folded.size())
        .filter(
            size ->
                byFirstWord
                    .getOrDefault(folded.get(at), List.of())
                    .contains(folded.subList(at, at + size)))
        .findFirst()
        .orElse(0);
  }

  private static List<String> exact(List<String> words) {
    List<String> found = new ArrayList<>();
    if (words.size() == 1 && words.get(0).length() == SHORT) {
      found.add(words.get(0));
    }
    if (words.size() >= INITIALS) {
      found.add(initials(words));
      List<String> telling =
          words.stream().filter(word -> Character.isUpperCase(word.codePointAt(0))).toList();
      if (telling.size() >= INITIALS) {
        found.add(initials(telling));
      }
    }
    return found;
  }

  private static String initials(List<String> words) {
    return words.stream()
        .map(word -> word.substring(0, Character.charCount(word.codePointAt(0))))
        .collect(Collectors.joining())
        .toUpperCase(Locale.ROOT);
  }

  private static List<MatchResult> words(String text) {
    return WORD.matcher(text).results().toList();
  }

  private static String fold(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFKD);
    return MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
