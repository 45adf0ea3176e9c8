package org.regionalism.tally;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.regionalism.response.DigestTable;
import org.regionalism.response.Respondent;
import org.regionalism.response.Standing;

/**
 * The answers of those in a wave who can be known again, packed: of each item the place of the
 * answer from 1, or 0 for none, in as few bits as the longest scale needs. For whom each answers is
 * kept as a number; of more standings than {@link Crossings} knows only the organizations are.
 */
final class PeopleOfWave {

  private static final int CHUNK = 1 << 12;

  private final int items;
  private final int bits;
  private final int rowBytes;
  private final List<long[]> digests = new ArrayList<>();
  private final Map<Standing, Integer> places = new HashMap<>();
  private final List<Standing> standings = new ArrayList<>();

  /** The place of each one's standing twice, and one more where screens flag the answers. */
  private final List<int[]> marks = new ArrayList<>();

  private final List<byte[]> answers = new ArrayList<>();
  private int size;

  PeopleOfWave(int items, int longestScale) {
    this.items = items;
    this.bits = Integer.SIZE - Integer.numberOfLeadingZeros(longestScale);
    this.rowBytes = (items * bits + Byte.SIZE - 1) / Byte.SIZE;
  }

  /** How many bytes a person takes. */
  int personBytes() {
    return Long.BYTES + Integer.BYTES + rowBytes;
  }

  int size() {
    return size;
  }

  void add(Respondent respondent, boolean flagged) {
    int at = next(respondent.person(), 2 * place(respondent.standing()) + (flagged ? 1 : 0));
    byte[] row = answers.get(answers.size() - 1);
    for (int i = 0; i < items; i++) {
      int code = Math.max(respondent.point(i), -1) + 1;
      for (int b = 0; b < bits; b++) {
        int bit = i * bits + b;
        row[at * rowBytes + bit / Byte.SIZE] |= (byte) ((code >>> b & 1) << bit % Byte.SIZE);
      }
    }
  }

  private int place(Standing standing) {
    @Nullable Integer known = places.get(standing);
    if (known != null) {
      return known;
    }
    Standing kept =
        standings.size() < Crossings.MOST
            ? standing
            : new Standing(standing.organization(), List.of());
    int place = places.computeIfAbsent(kept, any -> standings.size());
    if (place == standings.size()) {
      standings.add(kept);
    }
    return place;
  }

  private int next(long digest, int mark) {
    int at = size % CHUNK;
    if (at == 0) {
      digests.add(new long[CHUNK]);
      marks.add(new int[CHUNK]);
      answers.add(new byte[CHUNK * rowBytes]);
    }
    digests.get(size / CHUNK)[at] = digest;
    marks.get(size / CHUNK)[at] = mark;
    size++;
    return at;
  }

  /** Adds those of another run's part, whose standings have other numbers. */
  void add(PeopleOfWave other) {
    int[] placeOf = other.standings.stream().mapToInt(this::place).toArray();
    for (int row = 0; row < other.size; row++) {
      int mark = other.mark(row);
      int at = next(other.digest(row), 2 * placeOf[mark / 2] + mark % 2);
      System.arraycopy(
          other.answers.get(row / CHUNK),
          row % CHUNK * rowBytes,
          answers.get(answers.size() - 1),
          at * rowBytes,
          rowBytes);
    }
  }

  long digest(int row) {
    return digests.get(row / CHUNK)[row % CHUNK];
  }

  private int mark(int row) {
    return marks.get(row / CHUNK)[row % CHUNK];
  }

  Standing standing(int row) {
    return standings.get(mark(row) / 2);
  }

  boolean isFlagged(int row) {
    return mark(row) % 2 == 1;
  }

  /** Writes the places of a person's answers, from 1, or 0 for none. */
  void unpack(int row, int[] places) {
    byte[] packed = answers.get(row / CHUNK);
    int from = row % CHUNK * rowBytes;
    for (int i = 0; i < items; i++) {
      int code = 0;
      for (int b = 0; b < bits; b++) {
        int bit = i * bits + b;
        code |= (packed[from + bit / Byte.SIZE] >>> bit % Byte.SIZE & 1) << b;
      }
      places[i] = code;
    }
  }

  /** Finds the row of each person; somebody who answered twice cannot be matched. */
  DigestTable rows(BitSet twice) {
    DigestTable rows = new DigestTable();
    for (int row = 0; row < size; row++) {
      int before = rows.get(digest(row));
      if (before >= 0) {
        twice.set(before);
        twice.set(row);
      } else {
        rows.put(digest(row), row);
      }
    }
    return rows;
  }
}
