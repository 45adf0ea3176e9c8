package org.regionalism.inspection;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostic;

/** What the person can do next, by the keys of the sentences that say it. */
final class NextSteps {

  private static final Set<Code> OF_ANSWERS =
      EnumSet.of(
          Code.ANSWER_UNMATCHED,
          Code.ANSWER_TEXT,
          Code.ANSWER_OFF_SCALE,
          Code.ANSWER_CONTRADICTS,
          Code.ANSWER_DATE,
          Code.ANSWER_CODE_UNKNOWN,
          Code.ANSWER_CODE_LABEL,
          Code.ANSWER_OTHER_SCALE,
          Code.ANSWERS_OTHER_LABELS);

  private static final Set<Code> OF_ENCODING =
      EnumSet.of(Code.CSV_NOT_UTF8, Code.CSV_NOT_IN_ENCODING);

  private static final Set<Code> FOR_A_MAP =
      EnumSet.of(
          Code.COLUMN_AMBIGUOUS_ITEM,
          Code.COLUMN_AMBIGUOUS_ATTRIBUTE,
          Code.COLUMN_TWO_ITEMS,
          Code.COLUMN_NO_ITEMS,
          Code.COLUMN_DESCENDING,
          Code.ANSWERS_OTHER_LABELS,
          Code.ANSWERS_TWO_LABELS,
          Code.ANSWER_RECODED,
          Code.ANSWER_UNMATCHED,
          Code.ANSWER_TEXT,
          Code.ANSWER_CODE_UNKNOWN,
          Code.ANSWER_CODE_LABEL,
          Code.ANSWER_OFF_SCALE,
          Code.ATTRIBUTE_UNKNOWN_VALUE);

  private NextSteps() {}

  /** At least one. */
  static List<String> of(Inspection inspection) {
    Set<Code> found = EnumSet.noneOf(Code.class);
    inspection.diagnostics().stream().map(Diagnostic::code).forEach(found::add);
    List<String> steps = new ArrayList<>();
    if (found.stream().anyMatch(OF_ENCODING::contains)) {
      steps.add("next.encoding");
    }
    if (found.stream().anyMatch(NextSteps::isOfFile)) {
      steps.add("next.file");
    }
    if (found.contains(Code.COLUMN_HEADER_BELOW)) {
      steps.add("next.header");
    }
    if (found.contains(Code.COLUMN_NO_ITEMS)) {
      steps.add("next.rubric");
    }
    if (found.contains(Code.ANSWER_RECODED)) {
      steps.add("next.codes");
    }
    if (found.stream().anyMatch(OF_ANSWERS::contains)) {
      steps.add("next.unscored");
    }
    if (found.stream().anyMatch(FOR_A_MAP::contains)) {
      steps.add("next.map");
    }
    if (found.contains(Code.COLUMN_ITEMS_MISSING)) {
      steps.add("next.missing");
    }
    if (found.contains(Code.WAVE_TOO_SMALL) || found.contains(Code.NO_RESPONDENTS)) {
      steps.add("next.respondents");
    }
    if (inspection.isScorable()) {
      steps.add(0, "next.score");
    }
    return steps.isEmpty() ? List.of("next.file") : steps;
  }

  /** Whether the file itself is to be mended, and not only told how it is to be read. */
  private static boolean isOfFile(Code code) {
    return code == Code.ANSWER_DATE
        || (code.name().startsWith("CSV_") && !OF_ENCODING.contains(code));
  }
}
