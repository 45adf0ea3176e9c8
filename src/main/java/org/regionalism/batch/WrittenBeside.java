package org.regionalism.batch;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.regionalism.assessment.CommentSet;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.WaveResult;
import org.regionalism.mapping.Roster;
import org.regionalism.response.Comments;
import org.regionalism.rubric.Attribute;

/** What people wrote beside their answers, question by question, where that is asked for. */
final class WrittenBeside {

  private final ScoreRequest request;
  private final Comments comments;

  WrittenBeside(ScoreRequest request) {
    this.request = request;
    this.comments = Comments.wanted(request.permissions().includeComments());
  }

  /** Takes what is read. */
  Comments comments() {
    return comments;
  }

  /** What was written in the wave that headlines are about, in the rubric's order. */
  List<CommentSet> of(List<WaveResult> waves) {
    Map<String, Comments.Said> said = comments.of(waves.get(waves.size() - 1).wave());
    return request
        .rubric()
        .rubric()
        .attributes(Attribute.Kind.COMMENT)
        .map(Attribute::name)
        .filter(said::containsKey)
        .map(name -> set(name, said.getOrDefault(name, Comments.Said.NOTHING)))
        .toList();
  }

  private static CommentSet set(String attribute, Comments.Said said) {
    return new CommentSet(attribute, Figure.count(said.writers()), said.texts(), 0);
  }

  /** Every name of an organization that a comment could hold. */
  Set<String> organizations() {
    Set<String> names = new TreeSet<>(comments.organizations());
    for (Roster.Entry entry : request.instructions().roster().entries()) {
      names.add(entry.name());
      names.addAll(entry.also());
    }
    return names;
  }
}
