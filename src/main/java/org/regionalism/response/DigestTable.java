package org.regionalism.response;

/** Numbers by digest, in little memory: a million take 24 MB. */
public final class DigestTable {

  private static final int LEAST = 1 << 10;

  /** A place is free where it holds this, which stands for no digest. */
  private static final long FREE = 0;

  /** Stands for the one digest that would look like a free place. */
  private static final long ZERO = 0x9E3779B97F4A7C15L;

  private static final int UNKNOWN = -1;

  private long[] digests = new long[LEAST];
  private int[] numbers = new int[LEAST];
  private int size;

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
    int place = place(digests, kept(digest));
    return digests[place] == FREE ? UNKNOWN : numbers[place];
  }

  /**
   * Gives a digest a number.
   *
   * @param digest any bits
   * @param number 0 or more
   */
  public void put(long digest, int number) {
    long kept = kept(digest);
    int place = place(digests, kept);
    if (digests[place] == FREE) {
      size++;
      digests[place] = kept;
    }
    numbers[place] = number;
    if (size * 2 > digests.length) {
      grow();
    }
  }

  private void grow() {
    long[] moreDigests = new long[digests.length * 2];
    int[] moreNumbers = new int[digests.length * 2];
    for (int i = 0; i < digests.length; i++) {
      if (digests[i] != FREE) {
        int place = place(moreDigests, digests[i]);
        moreDigests[place] = digests[i];
        moreNumbers[place] = numbers[i];
      }
    }
    digests = moreDigests;
    numbers = moreNumbers;
  }

  private static long kept(long digest) {
    return digest == FREE ? ZERO : digest;
  }

  /** Where a digest stands, or where it would. */
  private static int place(long[] digests, long digest) {
    int place = (int) (Digest.mixed(digest) & (digests.length - 1));
    while (digests[place] != FREE && digests[place] != digest) {
      place = (place + 1) & (digests.length - 1);
    }
    return place;
  }
}
