package org.regionalism.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.regionalism.response.Standing;

/**
 * Numbers for standings, from 0 in the order of their first response. What tells them apart lies
 * side by side, because every response is looked up among many thousands.
 */
final class Standings {

  private static final int LEAST = 1 << 4;

  private final List<Standing> all = new ArrayList<>();

  /** How many texts a standing has: its organization and its groups. */
  private final int width;

  /** At the place of its hash, or behind it, each standing's number and one more; 0 is free. */
  private int[] places = new int[LEAST];

  private int[] hashes = new int[LEAST];
  private String[] texts;

  Standings(int groups) {
    width = 1 + groups;
    texts = new String[LEAST * width];
  }

  int size() {
    return all.size();
  }

  Standing get(int number) {
    return all.get(number);
  }

  /** The number of a standing, or −1 where it has none. */
  int find(Standing standing) {
    int hash = standing.hashCode();
    int place = hash & (places.length - 1);
    while (places[place] > 0) {
      int number = places[place] - 1;
      if (hashes[number] == hash && is(number, standing)) {
        return number;
      }
      place = (place + 1) & (places.length - 1);
    }
    return -1;
  }

  private boolean is(int number, Standing standing) {
    int at = number * width;
    boolean same = texts[at].equals(standing.organization());
    for (int group = 0; same && group < width - 1; group++) {
      same = texts[at + 1 + group].equals(standing.group(group));
    }
    return same;
  }

  /** Gives a standing that has none the next number. */
  int add(Standing standing) {
    int number = all.size();
    if (2 * number >= places.length) {
      grow();
    }
    all.add(standing);
    hashes[number] = standing.hashCode();
    texts[number * width] = standing.organization();
    for (int group = 0; group < width - 1; group++) {
      texts[number * width + 1 + group] = standing.group(group);
    }
    occupy(number);
    return number;
  }

  private void occupy(int number) {
    int place = hashes[number] & (places.length - 1);
    while (places[place] > 0) {
      place = (place + 1) & (places.length - 1);
    }
    places[place] = number + 1;
  }

  private void grow() {
    places = new int[2 * places.length];
    hashes = Arrays.copyOf(hashes, places.length);
    texts = Arrays.copyOf(texts, places.length * width);
    for (int number = 0; number < all.size(); number++) {
      occupy(number);
    }
  }
}
