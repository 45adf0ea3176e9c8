package org.regionalism.response;

import java.util.Arrays;

/** Numbers by digest, in little memory: a million take 24 MB. */
public final class DigestTable {

  private static final int LEAST = 1 << 10;

  /** A place is free where its number is this. */
  private static final int FREE = -1;

  private long[] digests = new long[LEAST];
  private int[] numbers = new int[LEAST];
  private int size;

  /** Begins with none. */
  public DigestTable() {
    Arrays.fill(numbers, FREE);
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
    return numbers[place(digests, numbers, digest)];
  }

  /**
   * Gives a digest a number.
   *
   * @param digest any bits
   * @param number 0 or more
   */
  public void put(long digest, int number) {
    int place = place(digests, numbers, digest);
    if (numbers[place] == FREE) {
      size++;
      digests[place] = digest;
    }
    numbers[place] = number;
    if (size * 2 > digests.length) {
      grow();
    }
  }

  private void grow() {
    long[] moreDigests = new long[digests.length * 2];
    int[] moreNumbers = new int[digests.length * 2];
    Arrays.fill(moreNumbers, FREE);
    for (int i = 0; i < digests.length; i++) {
      if (numbers[i] != FREE) {
        int place = place(moreDigests, moreNumbers, digests[i]);
        moreDigests[place] = digests[i];
        moreNumbers[place] = numbers[i];
      }
    }
    digests = moreDigests;
    numbers = moreNumbers;
  }

  /** Where a digest stands, or where it would. */
  private static int place(long[] digests, int[] numbers, long digest) {
    int place = (int) (Digest.mixed(digest) & (digests.length - 1));
    while (numbers[place] != FREE && digests[place] != digest) {
      place = (place + 1) & (digests.length - 1);
    }
    return place;
  }
}
