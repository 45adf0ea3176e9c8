package org.regionalism.recovery;

import java.util.List;
import java.util.Locale;
import org.regionalism.diagnostic.Location;
import org.regionalism.release.PeopleSet;

/**
 * Something that can be worked out and should not be.
 *
 * @param way how it comes out
 * @param place where the figures stand that give it away
 * @param wave the wave
 * @param question the question
 * @param sets who it speaks of; several where they come out together only
 * @param how the way, in a sentence; never what comes out
 */
public record Finding(
    Way way, Location place, String wave, String question, List<PeopleSet> sets, String how) {

  /** Keeps its own copy. */
  public Finding {
    sets = List.copyOf(sets);
  }

  /** The word for the way in JSON. */
  public String wayId() {
    return way.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
