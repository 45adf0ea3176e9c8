package org.regionalism.privacy;

import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.regionalism.privacy.ListedNames.Stretch;

/**
 * Covers what names somebody in a comment: mail and web addresses, addresses of computers, phone
 * numbers, and organizations whose names are known. Names of people are not known, and stay.
 */
final class CommentMask {

  /** What stands in the place of what is covered, in every language. */
  static final String COVER = "[…]";

  private static final Pattern MAIL =
      Pattern.compile(
          "[\\p{L}\\p{N}._%+'-]{1,64}+(?:@|\\s{0,2}[\\[(]at[\\])]\\s{0,2})[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)*+");

  private static final Pattern WEB =
      Pattern.compile(
          "(?i)\\b(?:[a-z][a-z0-9+.-]{0,30}://|www\\.)[^\\s\"'<>]++|(?<![\\p{L}\\p{N}])@[\\p{L}\\p{N}_.-]{2,}+");

  /** Seven digits or more, as they are dialled; and addresses of computers, which look alike. */
  private static final Pattern DIGITS =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}])[+(]{0,2}\\p{Nd}(?:[\\s().\\-/–]{0,3}\\p{Nd}){6,}+(?![\\p{L}\\p{Nd}])");

  private static final Pattern COMPUTER =
      Pattern.compile(
          "(?<![\\p{L}\\p{Nd}.])(?:\\d{1,3}\\.){3}\\d{1,3}(?![\\p{L}\\p{Nd}])"
              + "|(?<![\\p{L}\\p{Nd}:])(?:[0-9A-Fa-f]{0,4}:){3,7}[0-9A-Fa-f]{1,4}(?![\\p{L}\\p{Nd}])");

  /** Two years, or a day, are no phone number. */
  private static final Pattern TIME =
      Pattern.compile(
          "(?:19|20)\\d\\d\\s?[-–/]\\s?(?:(?:19|20)\\d\\d|\\d\\d?\\s?[-–/]\\s?\\d\\d?)");

  private final ListedNames names;

  CommentMask(Collection<String> organizations) {
    names = new ListedNames(organizations);
  }

  /**
   * A text in which nothing stands that names somebody, as far as can be told.
   *
   * @param text what is left
   * @param covered how many stretches were covered
   */
  record Masked(String text, int covered) {}

  Masked mask(String text) {
    Masked masked = new Masked(text, 0);
    for (Pattern pattern : List.of(MAIL, WEB, COMPUTER, DIGITS)) {
      masked = cover(masked, pattern);
    }
    StringBuilder out = new StringBuilder();
    int from = 0;
    int covered = masked.covered();
    for (Stretch name : names.in(masked.text())) {
      out.append(masked.text(), from, name.from()).append(COVER);
      from = name.to();
      covered++;
    }
    return new Masked(out.append(masked.text().substring(from)).toString(), covered);
  }

  private static Masked cover(Masked before, Pattern pattern) {
    Stream<MatchResult> found = pattern.matcher(before.text()).results();
    List<MatchResult> named =
        found.filter(one -> !TIME.matcher(one.group().strip()).matches()).toList();
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (MatchResult one : named) {
      out.append(before.text(), from, one.start()).append(COVER);
      from = one.end();
    }
    return new Masked(
        out.append(before.text().substring(from)).toString(), before.covered() + named.size());
  }
}
