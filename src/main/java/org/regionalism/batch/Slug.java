package org.regionalism.batch;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of folders that are safe on every machine. */
public final class Slug {

  private static final int LONGEST = 80;
  private static final Pattern UNSAFE = Pattern.compile("[^a-z0-9]+");
  private static final Pattern EDGES = Pattern.compile("^-+|-+$");
  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

  /** Names of devices, which Windows takes for them whatever the ending. */
  private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

  private Slug() {}

  /**
   * Makes a slug of a name.
   *
   * @param name any text
   * @return lower-case ASCII letters, digits and dashes, at most 100 bytes; with a short hash at
   *     the end where the name could not be kept as it is
   */
  public static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
    plain = ACCENTS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    String slug = EDGES.matcher(UNSAFE.matcher(plain).replaceAll("-")).replaceAll("");
    boolean kept =
        !slug.isEmpty()
            && slug.equals(name)
            && slug.length() <= LONGEST
            && !RESERVED.matcher(slug).matches();
    if (kept) {
      return slug;
    }
    String hash = Sha256.of(name.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
    String cut = EDGES.matcher(slug.substring(0, Math.min(LONGEST, slug.length()))).replaceAll("");
    return cut.isEmpty() ? hash : cut + "-" + hash;
  }
}
