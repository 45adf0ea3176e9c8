package org.regionalism.batch;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.RefusedException;
import org.regionalism.gate.Gates;
import org.regionalism.mapping.Instructions;
import org.regionalism.mapping.TargetsReader;
import org.regionalism.report.json.MemberReader;
import org.regionalism.rubric.Rubric;
import org.regionalism.rubric.Targets;

/**
 * How all consortia of a batch are scored, and where their reports go.
 *
 * @param common what is asked of each, without exports
 * @param declared where it stands what is declared of all
 * @param gates what the figures of each are held against
 * @param formats which reports
 * @param out the folder in which each consortium gets one
 * @param version the program's version, printed on the reports
 * @param jobs how many consortia are scored at once, 1 or more
 * @param changedOnly whether reports that are up to date stay
 * @param ranked whether the cohort report puts consortia in an order by their figures
 */
public record BatchRequest(
    ScoreRequest common,
    Declared declared,
    Gates gates,
    Set<ReportFormat> formats,
    Path out,
    String version,
    int jobs,
    boolean changedOnly,
    boolean ranked) {

  /** Keeps its own copy, in order. */
  public BatchRequest {
    Set<ReportFormat> ordered = EnumSet.noneOf(ReportFormat.class);
    ordered.addAll(formats);
    formats = Collections.unmodifiableSet(ordered);
  }

  /**
   * What is asked of one consortium; all faults of what is declared of it alone are told at once.
   */
  ScoreRequest of(Assignment assignment) throws RefusedException {
    if (assignment.own().equals(OwnDeclarations.NONE)) {
      return common.of(assignment.exports());
    }
    Rubric rubric = common.rubric().rubric();
    Declared own = declaredOf(assignment);
    Diagnostics diagnostics = new Diagnostics();
    Instructions instructions = Instructions.NONE;
    Targets targets = Targets.NONE;
    try {
      instructions = Instructions.read(own.files(), own.reading(), rubric);
    } catch (RefusedException refused) {
      diagnostics.addAll(refused.diagnostics());
    }
    try {
      targets = targets(own.targets(), rubric);
    } catch (RefusedException refused) {
      diagnostics.addAll(refused.diagnostics());
    }
    diagnostics.refuseErrors();
    return common
        .of(assignment.exports())
        .declaring(
            instructions,
            instructions.reading(own.reading()),
            targets,
            assignment.own().language());
  }

  Declared declaredOf(Assignment assignment) {
    return assignment.own().over(declared);
  }

  /** Reads of reports what the cohort report needs. */
  MemberReader members() {
    return new MemberReader(
        common.rubric().rubric(), Sha256.of(common.rubric().bytes()), common.settings());
  }

  /**
   * Reads targets.
   *
   * @param named the path of a file, or {@link Targets#NEXT_BAND_WORD}, or empty
   * @param rubric the rubric whose dimensions it names
   * @return the targets
   * @throws RefusedException with everything that is wrong with them
   */
  public static Targets targets(Optional<String> named, Rubric rubric) throws RefusedException {
    if (named.isEmpty()) {
      return Targets.NONE;
    }
    return named.get().equals(Targets.NEXT_BAND_WORD)
        ? Targets.NEXT_BAND
        : TargetsReader.read(named.get(), rubric);
  }
}
