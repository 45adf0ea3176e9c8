package org.regionalism.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CodeTest {

  /** Codes about responses whose texts name counts, files and options only. */
  private static final Set<Code> SAFE =
      Set.of(
          Code.COLUMN_ITEMS_MISSING,
          Code.ROWS_RAGGED,
          Code.SHEET_HIDDEN_READ,
          Code.SHEET_ROWS_HIDDEN,
          Code.WAVE_MISSING,
          Code.COLUMN_HEADER_BELOW,
          Code.COLUMN_HEADER_MISSING,
          Code.CONSORTIA_SEVERAL,
          Code.NO_RESPONDENTS,
          Code.ROSTER_OF_RESPONSES,
          Code.ROSTER_MORE_FAULTS,
          Code.ROSTER_NO_COLUMN,
          Code.ROSTER_COLUMN_TWICE,
          Code.ROSTER_EMPTY,
          Code.ROSTER_NO_NAME,
          Code.ROSTER_SECTOR,
          Code.ROSTER_CONVENER,
          Code.ROSTER_INVITED,
          Code.ROSTER_NOBODY,
          Code.ROSTER_MORE_ANSWERED,
          Code.TARGETS_UNKNOWN,
          Code.TARGETS_RANGE,
          Code.TARGETS_EMPTY,
          Code.DUPLICATES_TOO_MANY,
          Code.DUPLICATES_STANDARD_INPUT,
          Code.MAP_UNKNOWN_REFERENCE,
          Code.MAP_DIRECTION,
          Code.MAP_VALUES,
          Code.MAP_TWICE,
          Code.MAP_OFF_SCALE,
          Code.GROUPS_LEFT_OUT,
          Code.WAVES_STANDARD_INPUT,
          Code.WAVES_TOO_MANY_PEOPLE,
          Code.WAVE_UNLABELLED,
          Code.ITEM_AGAINST_REST,
          Code.COMMENTS_TOO_MANY,
          Code.COMMENTS_NOT_ASKED,
          Code.LEVELS_NONE,
          Code.LEVELS_COLUMN_TWICE,
          Code.LEVELS_NO_WAVE,
          Code.LEVELS_TEXT_LONG,
          Code.LEVELS_DISAGREE,
          Code.LEVELS_TEXT_ALONE,
          Code.LEVELS_APART,
          Code.LEVELS_MISSING);

  private static final Set<String> SAFE_FAMILIES =
      Set.of(
          "NOTATION",
          "RUBRIC",
          "FILE",
          "CSV",
          "XLSX",
          "LAYOUT",
          "CODEBOOK",
          "SINCE",
          "PLAN",
          "BATCH",
          "BY",
          "MANIFEST",
          "RELEASE",
          "GATE",
          "GATES");

  /** A new code fails here until somebody has decided whether its texts may be passed on. */
  @Test
  void countsEveryOtherCodeAsQuotingResponses() {
    Set<Code> quiet =
        Arrays.stream(Code.values())
            .filter(code -> !SAFE_FAMILIES.contains(family(code)))
            .filter(code -> !code.quotesResponses())
            .collect(Collectors.toSet());
    assertThat(quiet).isEqualTo(SAFE);
  }

  @Test
  void countsNoCodeAboutRubricsOrFilesAsQuotingResponses() {
    assertThat(Arrays.stream(Code.values()).filter(code -> SAFE_FAMILIES.contains(family(code))))
        .hasSizeGreaterThan(40)
        .noneMatch(Code::quotesResponses);
  }

  @Test
  void makesItsIdWhateverTheMachinesLanguage() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr"));
    try {
      assertThat(Code.NOTATION_MISSING_KEY.id()).isEqualTo("notation-missing-key");
      assertThat(Severity.WARNING.word()).isEqualTo("warning");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String family(Code code) {
    return code.name().substring(0, code.name().indexOf('_'));
  }
}
