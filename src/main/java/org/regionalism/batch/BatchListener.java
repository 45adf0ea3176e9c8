package org.regionalism.batch;

/** Is told how a batch goes. */
public interface BatchListener {

  /**
   * The work is known.
   *
   * @param consortia how many consortia are to be scored
   */
  void begins(int consortia);

  /**
   * A file is left alone.
   *
   * @param file the file, and by what it is seen that it is no export
   */
  void skips(Skipped file);

  /**
   * A consortium is done; told in the order in which they end, in whichever thread.
   *
   * @param refused whether it was refused
   */
  void ends(boolean refused);

  /**
   * What became of a consortium; told in the order of the work, in one thread.
   *
   * @param outcome what became of it
   */
  void takes(Outcome outcome);
}
