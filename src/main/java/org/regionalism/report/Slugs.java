package org.regionalism.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes names of lower-case letters, digits and dashes out of rubric ids. */
public final class Slugs {

  private Slugs() {}

  /**
   * Names each id.
   *
   * @param ids different from one another, though perhaps only in case or punctuation
   * @return the name by id; no two are the same
   */
  public static Map<String, String> of(List<String> ids) {
    Map<String, String> slugs = new LinkedHashMap<>();
    for (String id : ids) {
      String plain = plain(id);
      String slug = plain;
      for (int next = 2; slugs.containsValue(slug); next++) {
        slug = plain + "-" + next;
      }
      slugs.put(id, slug);
    }
    return slugs;
  }

  private static String plain(String id) {
    return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
