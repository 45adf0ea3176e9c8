package org.regionalism.response;

/** Numbers by digest, in little memory: a million take 32 MB. */
public final class DigestTable {

  private static final int LEAST = 1 << 9;

  /** So much larger a full table becomes: to put all into new places time and again costs more. */
  private static final int GROWTH = 1 << 4;

  /** A place is free where it holds this, which stands for no digest. */
  private static final long FREE = 0;

  /** Stands for the one digest that would look like a free place. */
  private static final long ZERO = 0x9E3779B97F4A7C15L;

  private static final int UNKNOWN = -1;

  /** Pairs of a digest and its number: who looks for the one has the other at hand. */
  private long[] pairs = new long[2 * LEAST];

  private int size;

  /** What was looked at ahead; kept, because looking for nothing would be left out. */
  @SuppressWarnings("UnusedVariable")
  private long ahead;

  /** Begins with none. */
  public DigestTable() {
    // Every place is free.
  }

  /**
   * Returns how many digests have a number.
   *
   * @return the count
   */
  public int size() {
    return size;
  }

  /**
   * Finds the number of a digest.
   *
   * @param digest any bits
   * @return its number, or −1 where it has none
   */
  public int get(long digest) {
    int place = place(pairs, kept(digest));
    return pairs[place] == FREE ? UNKNOWN : (int) pairs[place + 1];
  }

  /**
   * Looks where digests stand, or would stand, so that they are at hand when they are asked for one
   * by one: what is far away in memory is then waited for once, and not for each.
   *
   * @param digests any bits
   */
  public void lookAhead(long... digests) {
    long seen = 0;
    for (long digest : digests) {
      seen += pairs[firstPlace(pairs, digest)];
    }
    ahead += seen;
  }

  /**
   * Gives a digest a number.
   *
   * @param digest any bits
   * @param number 0 or more
   */
  public void put(long digest, int number) {
    long kept = kept(digest);
    int place = place(pairs, kept);
    if (pairs[place] == FREE) {
      size++;
      pairs[place] = kept;
    }
    pairs[place + 1] = number;
    if (size * 4L > pairs.length) {
      grow();
    }
  }

  private void grow() {
    long[] more = new long[pairs.length * GROWTH];
    for (int i = 0; i < pairs.length; i += 2) {
      if (pairs[i] != FREE) {
        int place = place(more, pairs[i]);
        more[place] = pairs[i];
        more[place + 1] = pairs[i + 1];
      }
    }
    pairs = more;
  }

  private static long kept(long digest) {
    return digest == FREE ? ZERO : digest;
  }

  /** Where a digest stands, or where it would. */
  private static int place(long[] pairs, long digest) {
    int mask = pairs.length - 2;
    int place = firstPlace(pairs, digest);
    while (pairs[place] != FREE && pairs[place] != digest) {
      place = (place + 2) & mask;
    }
    return place;
  }

  private static int firstPlace(long[] pairs, long digest) {
    return (int) Digest.mixed(digest) & (pairs.length - 2);
  }
}
