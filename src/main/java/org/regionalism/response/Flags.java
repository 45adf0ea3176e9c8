package org.regionalism.response;

/**
 * What screens say of one response.
 *
 * @param raised the screens that flag it, a bit each
 * @param lookedFor the screens that looked at it, a bit each
 * @param tooMany the screens that could not tell because there are too many responses, a bit each
 */
public record Flags(int raised, int lookedFor, int tooMany) {

  /** Of a response that no screen looked at. */
  public static final Flags NONE = new Flags(0, 0, 0);

  /**
   * Returns the same with a screen that flags it.
   *
   * @param screen the screen
   * @return the flags
   */
  public Flags raised(Screen screen) {
    return new Flags(raised | screen.bit(), lookedFor, tooMany);
  }

  /**
   * Returns the same with a screen that looks at it.
   *
   * @param screen the screen
   * @return the flags
   */
  public Flags lookedFor(Screen screen) {
    return new Flags(raised, lookedFor | screen.bit(), tooMany);
  }

  /**
   * Returns the same with a screen that cannot tell.
   *
   * @param screen the screen
   * @return the flags
   */
  public Flags tooMany(Screen screen) {
    return new Flags(raised, lookedFor, tooMany | screen.bit());
  }

  /**
   * Tells whether any screen flags the response.
   *
   * @return true for one or more
   */
  public boolean isRaised() {
    return raised != 0;
  }

  /**
   * Tells whether a screen flags the response.
   *
   * @param screen the screen
   * @return true if it does
   */
  public boolean isRaised(Screen screen) {
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
        : new Flags(either, looked, many);
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
