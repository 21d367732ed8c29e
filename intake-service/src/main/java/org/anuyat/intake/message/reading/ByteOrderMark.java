package org.anuyat.intake.message.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Text that says by its first bytes how it is written, which beats any label. */
final class ByteOrderMark {

  private ByteOrderMark() {}

  static Optional<String> decode(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(MailCharsets.decodeUnlabelled(Arrays.copyOfRange(bytes, 3, bytes.length)));
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return Optional.of(rest(bytes, StandardCharsets.UTF_16LE));
    }
    return begins(bytes, 0xFE, 0xFF)
        ? Optional.of(rest(bytes, StandardCharsets.UTF_16BE))
        : Optional.empty();
  }

  private static boolean begins(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static String rest(byte[] bytes, Charset charset) {
    return new String(bytes, 2, bytes.length - 2, charset);
  }
}
