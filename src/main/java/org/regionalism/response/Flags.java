package org.regionalism.response;

/**
 * What screens say of one response.
 *
 * @param raised the screens that count it, a bit each
 * @param lookedFor the screens that looked at it, a bit each
 * @param tooMany the screens that could not tell because there are too many responses, a bit each
 * @param original whether it stands for all responses with the same answers: that it repeats one is
 *     counted, but that one, which another screen flags, is the repetition
 */
public record Flags(int raised, int lookedFor, int tooMany, boolean original) {

  /** Of a response that no screen looked at. */
  public static final Flags NONE = new Flags(0, 0, 0, false);

  /**
   * Returns the same with a screen that flags it.
   *
   * @param screen the screen
   * @return the flags
   */
  public Flags raised(Screen screen) {
    return new Flags(raised | screen.bit(), lookedFor, tooMany, original);
  }

  /**
   * Returns the same with a screen that looks at it.
   *
   * @param screen the screen
   * @return the flags
   */
  public Flags lookedFor(Screen screen) {
    return new Flags(raised, lookedFor | screen.bit(), tooMany, original);
  }

  /**
   * Returns the same with a screen that cannot tell.
   *
   * @param screen the screen
   * @return the flags
   */
  public Flags tooMany(Screen screen) {
    return new Flags(raised, lookedFor, tooMany | screen.bit(), original);
  }

  /**
   * Returns the same of a response that stands for all with the same answers.
   *
   * @return the flags
   */
  Flags ofOriginal() {
    return new Flags(raised, lookedFor, tooMany, true);
  }

  /**
   * Tells whether the response is one of the flagged.
   *
   * @return true where a screen flags it; that it repeats another does not count where it is the
   *     original
   */
  public boolean isRaised() {
    return (original ? raised & ~Screen.DUPLICATE.bit() : raised) != 0;
  }

  /**
   * Tells whether any screen counts the response.
   *
   * @return true for one or more
   */
  public boolean isCounted() {
    return raised != 0;
  }

  /**
   * Tells whether a screen counts the response.
   *
   * @param screen the screen
   * @return true if it does
   */
  public boolean isCounted(Screen screen) {
    return (raised & screen.bit()) != 0;
  }

  /**
   * Returns what either of two responses has.
   *
   * @param other the other's flags
   * @return the union; this itself where the other has nothing more
   */
  public Flags or(Flags other) {
    int either = raised | other.raised;
    int looked = lookedFor | other.lookedFor;
    int many = tooMany | other.tooMany;
    return either == raised && looked == lookedFor && many == tooMany
        ? this
        : new Flags(either, looked, many, original);
  }

  /**
   * Tells whether a screen looked at the response.
   *
   * @param screen the screen
   * @return true if it did
   */
  public boolean isLookedFor(Screen screen) {
    return (lookedFor & screen.bit()) != 0;
  }

  /**
   * Tells whether any screen could not tell.
   *
   * @return true for one or more
   */
  public boolean isTooMany() {
    return tooMany != 0;
  }

  /**
   * Tells whether a screen could not tell.
   *
   * @param screen the screen
   * @return true if it could not
   */
  public boolean isTooMany(Screen screen) {
    return (tooMany & screen.bit()) != 0;
  }
}
