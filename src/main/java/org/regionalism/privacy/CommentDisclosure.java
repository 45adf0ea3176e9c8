package org.regionalism.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.regionalism.assessment.CommentSet;
import org.regionalism.assessment.Figure;
import org.regionalism.assessment.Reason;
import org.regionalism.rubric.Folding;

/**
 * Decides which comments are shown: all on a question, or none. They are sorted by their text, so
 * that nothing is left of the order in which people answered.
 */
final class CommentDisclosure {

  private static final Comparator<String> BY_TEXT =
      Comparator.<String, String>comparing(Folding::foldAccents)
          .thenComparing(Comparator.naturalOrder());

  private static final Pattern PROTECTED = Pattern.compile("^'(?=[=+@-])");

  private final int least;
  private final CommentMask mask;

  CommentDisclosure(int k, Collection<String> organizations) {
    least = Math.max(k, CommentSet.LEAST_WRITERS);
    mask = new CommentMask(organizations);
  }

  List<CommentSet> disclose(List<CommentSet> comments) {
    return comments.stream().map(this::disclose).toList();
  }

  private CommentSet disclose(CommentSet set) {
    if (set.writers().number().orElse(0) < least) {
      return new CommentSet(set.attribute(), Figure.missing(Reason.WITHHELD), List.of(), 0);
    }
    List<String> texts = new ArrayList<>();
    int covered = 0;
    for (String text : set.texts()) {
      CommentMask.Masked masked = mask.mask(plain(text));
      texts.add(masked.text());
      covered += masked.covered();
    }
    texts.sort(BY_TEXT);
    return new CommentSet(set.attribute(), set.writers(), texts, covered);
  }

  /** Without the apostrophe that survey tools put before what could be a formula. */
  private static String plain(String text) {
    return Normalizer.normalize(PROTECTED.matcher(text).replaceFirst(""), Normalizer.Form.NFC);
  }
}
