package org.regionalism.export.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.regionalism.diagnostic.Code;

/**
 * A part of a workbook that is as long as the archive says and has the checksum that it says: what
 * is damaged is refused, and never read as something else.
 */
final class WholePart extends FilterInputStream {

  private static final int SKIPPED_AT_ONCE = 1 << 13;

  private final long size;
  private final long checksum;
  private final CRC32 found = new CRC32();
  private long read;

  WholePart(InputStream in, long size, long checksum) {
    super(in);
    this.size = size;
    this.checksum = checksum;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = unpack(target, offset, length);
    if (count > 0) {
      read += count;
      found.update(target, offset, count);
    }
    boolean ended = count < 0;
    if (read > size || (ended && (read < size || found.getValue() != checksum))) {
      throw new WorkbookFault(Code.XLSX_DAMAGED);
    }
    return count;
  }

  private int unpack(byte[] target, int offset, int length) throws IOException {
    try {
      return in.read(target, offset, length);
    } catch (ZipException | java.io.EOFException damaged) {
      throw new WorkbookFault(Code.XLSX_DAMAGED);
    }
  }

  @Override
  public long skip(long count) throws IOException {
    byte[] skipped = new byte[(int) Math.min(count, SKIPPED_AT_ONCE)];
    return Math.max(0, read(skipped, 0, skipped.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
