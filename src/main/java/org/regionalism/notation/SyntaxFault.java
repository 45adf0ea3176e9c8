package org.regionalism.notation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.regionalism.diagnostic.Code;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * What a fault of the YAML grammar means to the person who wrote the file.
 *
 * @param code the kind of fault
 * @param mark where to look: what was left open where it begins, all else where it was noticed
 * @param argument what the code's text names, possibly nothing
 */
record SyntaxFault(Code code, Optional<Mark> mark, Optional<String> argument) {

  private static final Pattern FIRST_CHARACTER =
      Pattern.compile("found character '(.)' that cannot start any token.*");

  /**
   * Reads the grammar's own words, which name tokens that nobody but its author knows.
   *
   * @param fault what the grammar says
   * @param bracket where the innermost bracket is that has not been closed
   */
  static SyntaxFault of(MarkedYamlEngineException fault, Optional<Mark> bracket) {
    String problem = String.valueOf(fault.getProblem()).strip();
    String context = String.valueOf(fault.getContext());
    if (problem.startsWith("found unexpected")) {
      return unclosed(fault.getContextMark());
    }
    if (problem.contains("<stream end>") && bracket.isPresent()) {
      return unclosed(bracket);
    }
    if (problem.contains("(TAB)")) {
      return new SyntaxFault(Code.NOTATION_TAB, fault.getProblemMark(), Optional.empty());
    }
    Matcher first = FIRST_CHARACTER.matcher(problem);
    if (first.matches()) {
      return firstCharacter(fault.getProblemMark());
    }
    if (context.endsWith("an alias") || context.endsWith("an anchor")) {
      return firstCharacter(fault.getContextMark());
    }
    return switch (problem) {
      case "mapping values are not allowed here" ->
          new SyntaxFault(Code.NOTATION_COLON, fault.getProblemMark(), Optional.empty());
      case "could not find expected ':'" ->
          new SyntaxFault(Code.NOTATION_NO_COLON, fault.getContextMark(), Optional.empty());
      default ->
          problem.startsWith("expected <")
                  || problem.startsWith("expected the node")
                  || problem.startsWith("expected '<document start>'")
                  || problem.startsWith("expected ','")
                  || problem.endsWith("are not allowed here")
              ? new SyntaxFault(
                  Code.NOTATION_OUT_OF_PLACE, fault.getProblemMark(), Optional.empty())
              : new SyntaxFault(Code.NOTATION_SYNTAX, fault.getProblemMark(), Optional.of(problem));
    };
  }

  private static SyntaxFault unclosed(Optional<Mark> opening) {
    return new SyntaxFault(Code.NOTATION_UNCLOSED, opening, opening.map(SyntaxFault::character));
  }

  private static SyntaxFault firstCharacter(Optional<Mark> mark) {
    return new SyntaxFault(Code.NOTATION_FIRST_CHARACTER, mark, mark.map(SyntaxFault::character));
  }

  private static String character(Mark mark) {
    return Character.toString(mark.getBuffer()[mark.getPointer()]);
  }
}
