package org.regionalism.recovery;

import java.util.List;
import org.regionalism.release.LooseText;

/**
 * What an attack comes to.
 *
 * @param files what was read
 * @param privates what is not for passing on and was not read
 * @param others what lies beside reports and is none
 * @param unread what could not be understood
 * @param minGroup the smallest set of people of which anything may be known
 * @param sets how many sets of people there are, each in each question
 * @param questions how many questions there are
 * @param findings what comes out and should not
 */
public record Outcome(
    List<String> files,
    List<String> privates,
    List<String> others,
    List<LooseText> unread,
    int minGroup,
    int sets,
    int questions,
    List<Finding> findings) {

  /** Keeps its own copies. */
  public Outcome {
    files = List.copyOf(files);
    privates = List.copyOf(privates);
    others = List.copyOf(others);
    unread = List.copyOf(unread);
    findings = List.copyOf(findings);
  }
}
