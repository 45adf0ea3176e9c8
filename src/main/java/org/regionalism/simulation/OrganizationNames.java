package org.regionalism.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Invented names of organizations: a place that is on no map, and what kind of house it is. */
final class OrganizationNames {

  private static final List<String> FIRST =
      List.of(
          "Alder", "Amber", "Birch", "Clover", "Copper", "Fern", "Granite", "Heron", "Juniper",
          "Lantern", "Maple", "Otter", "Quarry", "Saffron", "Sorrel", "Thistle", "Willow", "Wren");

  private static final List<String> SECOND =
      List.of(
          "Bend",
          "Bluff",
          "Crossing",
          "Fork",
          "Glen",
          "Hollow",
          "Landing",
          "Mesa",
          "Point",
          "Prairie",
          "Ridge",
          "Springs");

  /** Kinds by a word in a sector's label; of two that fit, the first counts. */
  private static final Map<String, List<String>> KINDS = new LinkedHashMap<>();

  private static final List<String> OTHER_KINDS =
      List.of("Learning Alliance", "Regional Council", "Public Library", "Learning Exchange");

  static {
    KINDS.put("college", List.of("Community College", "Technical College"));
    KINDS.put("universit", List.of("State University", "University"));
    KINDS.put("workforce", List.of("Workforce Board", "Job Center", "Workforce Council"));
    List<String> schools = List.of("Unified School District", "County Schools", "High School");
    KINDS.put("k-12", schools);
    KINDS.put("school", schools);
    KINDS.put("education", schools);
    List<String> businesses =
        List.of("Chamber of Commerce", "Manufacturers Alliance", "Health Group", "Builders Guild");
    KINDS.put("employer", businesses);
    KINDS.put("industry", businesses);
    KINDS.put("business", businesses);
    List<String> offices =
        List.of("Economic Development Office", "City Hall", "County Planning Department");
    KINDS.put("government", offices);
    KINDS.put("public", offices);
    List<String> groups =
        List.of("Community Fund", "Family Center", "Youth, Arts & Learning", "Neighbors United");
    KINDS.put("community", groups);
    KINDS.put("nonprofit", groups);
  }

  private final List<String> places;
  private int used;

  OrganizationNames(Draws draws) {
    List<String> all = new ArrayList<>();
    for (String first : FIRST) {
      for (String second : SECOND) {
        all.add(first + " " + second);
      }
    }
    places = draws.in("places").shuffled(all);
  }

  /** Returns a name that was not given before, fitting an English label of a sector. */
  String next(String sectorLabel, Draws draws) {
    String label = sectorLabel.toLowerCase(Locale.ROOT);
    List<String> kinds =
        KINDS.entrySet().stream()
            .filter(kind -> label.contains(kind.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse(OTHER_KINDS);
    int place = used++;
    int round = place / places.size();
    String name = places.get(place % places.size()) + " " + draws.in("kind").pick(kinds);
    return round == 0 ? name : name + " " + (round + 1);
  }
}
