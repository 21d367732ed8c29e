package org.anuyat.cases.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/** Counts and hashes what is read through it, so that a big file is never held in memory. */
final class CountingSha256 extends FilterInputStream {
  private final MessageDigest digest = DigestUtils.getSha256Digest();
  private long size;

  CountingSha256(InputStream bytes) {
    super(bytes);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    if (count > 0) {
      digest.update(buffer, offset, count);
      size += count;
    }
    return count;
  }

  long size() {
    return size;
  }

  /** Lower-case hex over everything read so far; ends the counting. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
