package org.regionalism.batch;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A file that is no export, and is left alone.
 *
 * @param path the file as a person would name it
 * @param reason by what that is seen
 */
public record Skipped(String path, Reason reason) {

  String fileName() {
    return String.valueOf(Path.of(path).getFileName());
  }

  /** By what it is seen that a file is no export. */
  public enum Reason {
    /** Its name ends as no table's does. */
    NO_TABLE("its name ends as no table's does"),
    /** No column of it asks an item of the rubric. */
    NO_ITEMS("no column of it asks an item of the rubric");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /**
     * Returns the reason as {@code batch.json} has it.
     *
     * @return for example {@code no-items}
     */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the reason in words.
     *
     * @return half a sentence
     */
    public String words() {
      return words;
    }
  }
}
