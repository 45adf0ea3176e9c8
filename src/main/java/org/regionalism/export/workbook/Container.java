package org.regionalism.export.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What a file is packed in, by its first bytes and whatever its name says. */
public enum Container {
  /** A zip archive, as workbooks are. */
  ARCHIVE,
  /** What Office used before it used zip archives. */
  OLD_OFFICE,
  /** A workbook with a password, which is wrapped into the container of older programs. */
  LOCKED,
  /** None of these. */
  NONE;

  /** How many bytes tell an archive. */
  public static final int MARK_LENGTH = 4;

  private static final byte[] FILLED = {'P', 'K', 3, 4};
  private static final byte[] EMPTY = {'P', 'K', 5, 6};
  private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /** What the older container calls the content of a file with a password. */
  private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

  /**
   * Looks into a file.
   *
   * @param file a file that exists
   * @return what it is packed in
   * @throws IOException where it cannot be read
   */
  public static Container of(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      byte[] head = in.readNBytes(MARK_LENGTH);
      if (isArchive(head)) {
        return ARCHIVE;
      }
      if (!Arrays.equals(head, OLD)) {
        return NONE;
      }
      return isEncrypted(in) ? LOCKED : OLD_OFFICE;
    }
  }

  /**
   * Tells an archive.
   *
   * @param head the first bytes of a file, {@value #MARK_LENGTH} of them where it has as many
   * @return whether an archive begins with them
   */
  public static boolean isArchive(byte[] head) {
    return Arrays.equals(head, FILLED) || Arrays.equals(head, EMPTY);
  }

  private static boolean isEncrypted(InputStream in) throws IOException {
    int found = 0;
    for (int next = in.read(); next >= 0 && found < ENCRYPTED.length; next = in.read()) {
      found = next == ENCRYPTED[found] ? found + 1 : next == ENCRYPTED[0] ? 1 : 0;
    }
    return found == ENCRYPTED.length;
  }
}
