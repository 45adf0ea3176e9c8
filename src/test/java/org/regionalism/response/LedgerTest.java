package org.regionalism.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.regionalism.TestRubrics;

/** Every cell of every item column falls under exactly one heading, whatever the export. */
class LedgerTest {

  private static final Map<LedgerEntry, List<String>> CELLS =
      Map.of(
          LedgerEntry.ANSWERED, List.of("Agree", "4", "5.0", "strongly  DISAGREE", "2 – Disagree"),
          LedgerEntry.BLANK, List.of("", " ", "\u00a0", "No response"),
          LedgerEntry.NOT_APPLICABLE, List.of("NA", "n/a", "Does not apply here"),
          LedgerEntry.DONT_KNOW, List.of("I cannot tell", "no se"),
          LedgerEntry.REFUSED, List.of("Prefer not to say"),
          LedgerEntry.NOT_SHOWN, List.of("not asked"),
          LedgerEntry.UNMATCHED, List.of("maybe", "4 - Disagree", "5-Apr"));

  private final Map<LedgerEntry, Long> drawn = new EnumMap<>(LedgerEntry.class);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void addsUpToRowsTimesItemColumns(long seed) {
    Random random = new Random(seed);
    int items = 1 + random.nextInt(6);
    int asked = 1 + random.nextInt(items);
    int rows = 1 + random.nextInt(60);
    List<String> header = new ArrayList<>(List.of("wave", "x"));
    for (int i = 1; i <= asked; i++) {
      header.add("i" + i);
    }
    Collections.shuffle(header, random);
    StringBuilder export = new StringBuilder(String.join(",", header)).append('\n');
    for (int r = 0; r < rows; r++) {
      export.append(row(header, asked, random)).append(random.nextInt(9) == 0 ? "\n\n" : "\n");
    }

    LedgerSummary ledger = Readings.lenient(TestRubrics.ofItems(items), export.toString()).ledger();

    assertThat(ledger.cells()).isEqualTo((long) rows * asked);
    assertThat(ledger)
        .isEqualTo(
            new LedgerSummary(
                (long) rows * asked,
                count(LedgerEntry.ANSWERED),
                count(LedgerEntry.BLANK),
                count(LedgerEntry.NOT_APPLICABLE),
                count(LedgerEntry.DONT_KNOW),
                count(LedgerEntry.REFUSED),
                count(LedgerEntry.NOT_SHOWN),
                count(LedgerEntry.UNMATCHED),
                count(LedgerEntry.EXCLUDED)));
  }

  /** A row, now and then too long, without a wave or without answers; what it holds is noted. */
  private String row(List<String> header, int asked, Random random) {
    boolean ragged = random.nextInt(8) == 0;
    boolean hasWave = random.nextInt(8) > 0;
    Map<LedgerEntry, Long> held = new EnumMap<>(LedgerEntry.class);
    boolean saysNothing = true;
    List<String> cells = new ArrayList<>();
    for (String column : header) {
      if (column.equals("wave")) {
        cells.add(hasWave ? "spring" : "");
      } else if (column.equals("x")) {
        cells.add("anything");
      } else {
        LedgerEntry entry = pick(entries(), random);
        cells.add(pick(CELLS.getOrDefault(entry, List.of()), random));
        saysNothing &= entry == LedgerEntry.BLANK || entry == LedgerEntry.NOT_SHOWN;
        held.merge(entry, 1L, Long::sum);
      }
    }
    if (ragged || !hasWave || saysNothing) {
      held = Map.of(LedgerEntry.EXCLUDED, (long) asked);
    }
    held.forEach((entry, count) -> drawn.merge(entry, count, Long::sum));
    return String.join(",", cells) + (ragged ? ",more" : "");
  }

  private static List<LedgerEntry> entries() {
    return CELLS.keySet().stream().sorted().toList();
  }

  private static <T> T pick(List<T> from, Random random) {
    return from.get(random.nextInt(from.size()));
  }

  private long count(LedgerEntry entry) {
    return drawn.getOrDefault(entry, 0L);
  }
}
