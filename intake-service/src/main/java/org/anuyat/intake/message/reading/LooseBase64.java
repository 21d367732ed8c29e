package org.anuyat.intake.message.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Base64 as it comes: signs that do not belong are skipped, missing padding is missed by nobody,
 * and lines that were padded one by one are joined. Other text after the end is no part of it.
 */
final class LooseBase64 extends InputStream {

  private static final byte[] VALUES = values();
  private static final int SKIP = -1;
  private static final int PADDING = -2;

  /** One sign in so many may be strange. */
  private static final int MOST_STRANGE = 10;

  private final InputStream in;
  private final byte[] block = new byte[8_192];
  private int blockAt;
  private int blockEnd;
  private int bits;
  private int held;
  private boolean ended;
  private boolean begun;
  private boolean plain;

  LooseBase64(InputStream in) {
    this.in = in;
  }

  static byte[] decode(String encoded) {
    try (InputStream decoded =
        new LooseBase64(new ByteArrayInputStream(encoded.getBytes(StandardCharsets.ISO_8859_1)))) {
      return decoded.readAllBytes();
    } catch (IOException neverFromMemory) {
      throw new UncheckedIOException(neverFromMemory);
    }
  }

  /** Whether the words were never encoded, whatever the header says; known after the first byte. */
  boolean isNone() {
    return plain;
  }

  @Override
  public int read() throws IOException {
    if (!begun) {
      begun = true;
      fill();
      plain = isPlainText();
    }
    if (plain) {
      return nextByte();
    }
    while (!ended) {
      int next = nextByte();
      int value = next < 0 ? PADDING : VALUES[next];
      if (value == PADDING) {
        bits = 0;
        held = 0;
        ended = next < 0 || (next == '=' && !goesOnAfterPadding());
      } else if (value != SKIP) {
        bits = (bits << 6 | value) & 0xFFFF;
        held += 6;
        if (held >= 8) {
          held -= 8;
          return bits >> held & 0xFF;
        }
      }
    }
    return -1;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = 0;
    while (count < length) {
      int next = read();
      if (next < 0) {
        return count == 0 && length > 0 ? -1 : count;
      }
      buffer[offset + count++] = (byte) next;
    }
    return count;
  }

  private int nextByte() throws IOException {
    if (blockAt == blockEnd) {
      blockEnd = Math.max(0, in.read(block));
      blockAt = 0;
      if (blockEnd == 0) {
        return -1;
      }
    }
    return block[blockAt++] & 0xFF;
  }

  /** Words that were never encoded, whatever the header says: many signs that do not belong. */
  private boolean isPlainText() {
    int end = blockEnd;
    while (end > 0 && block[end - 1] >= 0 && block[end - 1] <= ' ') {
      end--;
    }
    int strange = 0;
    int i = 0;
    for (; i < end && block[i] != '='; i++) {
      boolean lineEnd = block[i] == '\r' || block[i] == '\n';
      strange += VALUES[block[i] & 0xFF] == SKIP && !lineEnd ? 1 : 0;
    }
    return strange * MOST_STRANGE > i;
  }

  /** Another line of the same follows, not a blank line or a footer. */
  private boolean goesOnAfterPadding() throws IOException {
    fill();
    int at = blockAt;
    int lineEnds = 0;
    while (at < blockEnd && "=\r\n \t".indexOf(block[at]) >= 0) {
      lineEnds += block[at] == '\n' ? 1 : 0;
      at++;
    }
    int letters = 0;
    while (at < blockEnd && VALUES[block[at] & 0xFF] >= 0) {
      letters++;
      at++;
    }
    while (at < blockEnd && block[at] == '=') {
      letters++;
      at++;
    }
    boolean wholeLine = at == blockEnd || block[at] == '\r' || block[at] == '\n';
    return lineEnds <= 1 && letters > 0 && letters % 4 == 0 && wholeLine;
  }

  private void fill() throws IOException {
    System.arraycopy(block, blockAt, block, 0, blockEnd - blockAt);
    blockEnd -= blockAt;
    blockAt = 0;
    blockEnd += Math.max(0, in.readNBytes(block, blockEnd, block.length - blockEnd));
  }

  private static byte[] values() {
    byte[] values = new byte[256];
    Arrays.fill(values, (byte) SKIP);
    String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (int i = 0; i < alphabet.length(); i++) {
      values[alphabet.charAt(i)] = (byte) i;
    }
    values['='] = (byte) PADDING;
    return values;
  }
}
