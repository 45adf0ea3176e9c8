package org.regionalism.response;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.regionalism.diagnostic.Code;
import org.regionalism.diagnostic.Diagnostics;
import org.regionalism.diagnostic.Location;
import org.regionalism.rubric.Attribute;
import org.regionalism.rubric.Folding;
import org.regionalism.rubric.Rubric;

/**
 * The names of waves that are scored together. Two that differ only in case, blanks and the like
 * are one wave, and taken for two they would be compared: people would read of a change where there
 * is a slip of the keyboard.
 */
public final class WaveNames {

  private final Map<String, String> declared = new HashMap<>();
  private final Map<String, String> first = new HashMap<>();
  private final Set<String> known = new HashSet<>();

  /**
   * Begins without names.
   *
   * @param rubric what texts mean the waves that it declares
   */
  public WaveNames(Rubric rubric) {
    rubric
        .attributes(Attribute.Kind.WAVE)
        .findFirst()
        .ifPresent(wave -> declared.putAll(wave.byText()));
  }

  /**
   * Tells whether two names mean the same wave.
   *
   * @param one a wave's name
   * @param other a wave's name
   * @return true also where they are written in two ways
   */
  public boolean areOne(String one, String other) {
    return key(one).equals(key(other));
  }

  private String key(String name) {
    String folded = Folding.fold(name);
    return declared.getOrDefault(folded, folded);
  }

  /** Takes a name, and reports one that means the wave of an earlier name. */
  void add(String name, Location at, Diagnostics diagnostics) {
    if (known.add(name)) {
      @Nullable String before = first.putIfAbsent(key(name), name);
      if (before != null) {
        diagnostics.add(Code.WAVES_ALIKE, at, name, before);
      }
    }
  }
}
