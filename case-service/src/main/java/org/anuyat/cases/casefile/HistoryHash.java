package org.anuyat.cases.casefile;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * SHA-256 over fields, each preceded by its length, so that no two different entries give the same
 * bytes. Null and empty differ.
 */
final class HistoryHash {

  private final MessageDigest digest = DigestUtils.getSha256Digest();

  HistoryHash with(Object field) {
    if (field == null) {
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(-1).array());
      return this;
    }
    byte[] bytes = field.toString().getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
    return this;
  }

  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
