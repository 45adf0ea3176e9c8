package org.regionalism.response;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;

/**
 * What people wrote beside their answers, wave by wave, where that is asked for. Nothing is kept of
 * who wrote it but how many different people did.
 */
public final class Comments {

  /** More would be more than anybody reads, and than memory should hold. */
  static final int MOST_CHARACTERS = 1 << 24;

  private final boolean wanted;
  private final int most;
  private final Map<String, Map<String, Box>> byWave = new LinkedHashMap<>();
  private final Set<String> organizations = new TreeSet<>();
  private long characters;
  private long leftOut;
  private boolean asked;

  private Comments(boolean wanted, int most) {
    this.wanted = wanted;
    this.most = most;
  }

  /**
   * Returns a collection that takes comments only where they are wanted.
   *
   * @param wanted whether somebody asked for comments
   * @return an empty one
   */
  public static Comments wanted(boolean wanted) {
    return new Comments(wanted, MOST_CHARACTERS);
  }

  static Comments ofAtMost(int characters) {
    return new Comments(true, characters);
  }

  /**
   * The comments on one question.
   *
   * @param writers how many different people wrote one, as far as can be told
   * @param texts as they stand, in the order of the exports
   */
  public record Said(int writers, List<String> texts) {

    /** Nobody wrote anything. */
    public static final Said NOTHING = new Said(0, List.of());

    /** Keeps its own copy. */
    public Said {
      texts = List.copyOf(texts);
    }
  }

  private static final class Box {
    private final List<String> texts = new ArrayList<>();
    private final Set<Long> people = new HashSet<>();
    private int unknown;
  }

  /** Whether comments are to be handed over at all. */
  boolean isWanted() {
    return wanted;
  }

  /** Notes that exports have room for comments, and whom their responses name. */
  void note(Respondent respondent) {
    asked = true;
    if (!respondent.organization().isEmpty()) {
      organizations.add(respondent.organization());
    }
  }

  /**
   * Takes a comment.
   *
   * @param respondent who wrote it
   * @param attribute the comment's question
   * @param text as it stands
   * @param copied whether the response has all the same answers as an earlier one, so that it may
   *     be the same person once more
   */
  void add(Respondent respondent, String attribute, String text, boolean copied) {
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return;
    }
    Box box =
        byWave
            .computeIfAbsent(respondent.wave(), wave -> new LinkedHashMap<>())
            .computeIfAbsent(attribute, name -> new Box());
    if (respondent.person() != Respondent.NOBODY) {
      box.people.add(respondent.person());
    } else if (!copied) {
      box.unknown++;
    }
    if (characters + text.length() > most) {
      leftOut++;
      return;
    }
    characters += text.length();
    box.texts.add(text);
  }

  /**
   * Returns the comments of a wave.
   *
   * @param wave its name
   * @return by the attribute that asks for them; none where nobody wrote anything
   */
  public Map<String, Said> of(String wave) {
    Map<String, Said> said = new LinkedHashMap<>();
    byWave
        .getOrDefault(wave, Map.of())
        .forEach(
            (attribute, box) ->
                said.put(attribute, new Said(box.people.size() + box.unknown, box.texts)));
    return said;
  }

  /**
   * Returns the organizations that are named beside comments, or in their place.
   *
   * @return their names, sorted
   */
  public Set<String> organizations() {
    return Collections.unmodifiableSet(organizations);
  }

  /**
   * Says where comments are wanted and none was asked for, and where some were left out because
   * there are too many.
   *
   * @param place the exports
   * @param diagnostics takes the remark
   */
  public void report(Location place, Diagnostics diagnostics) {
    if (wanted && !asked) {
      diagnostics.add(Code.COMMENTS_NOT_ASKED, place);
    }
    if (leftOut > 0) {
      diagnostics.add(Code.COMMENTS_TOO_MANY, place, Long.toString(leftOut));
    }
  }
}
