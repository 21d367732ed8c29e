package org.anuyat.intake.message.reading;

import java.io.IOException;
import java.io.InputStream;

/**
 * Quoted-printable as it comes: an equals sign that begins no code stays, blanks at a line's end
 * go, lower-case codes count.
 */
final class LooseQuotedPrintable extends InputStream {

  /** Longer runs of blanks are no line's end but content. */
  private static final int LONGEST_RUN = 1_000;

  private final InputStream in;
  private final byte[] block = new byte[8_192];
  private int blockAt;
  private int blockEnd;
  private final StringBuilder ready = new StringBuilder();
  private int readyAt;

  LooseQuotedPrintable(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    while (readyAt == ready.length()) {
      ready.setLength(0);
      readyAt = 0;
      int next = next();
      if (next < 0) {
        return -1;
      }
      if (next == '=') {
        code();
      } else if (next == ' ' || next == '\t') {
        blanks(next);
      } else {
        return next;
      }
    }
    return ready.charAt(readyAt++);
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

  private void code() throws IOException {
    int first = peek(0);
    int high = Character.digit(first, 16);
    int low = high < 0 ? -1 : Character.digit(peek(1), 16);
    if (low >= 0) {
      blockAt += 2;
      ready.append((char) (high * 16 + low));
      return;
    }
    int blanks = 0;
    while (blanks < LONGEST_RUN && (peek(blanks) == ' ' || peek(blanks) == '\t')) {
      blanks++;
    }
    int end = peek(blanks);
    if (end == '\r' || end == '\n' || end < 0) {
      blockAt += blanks + (end == '\r' && peek(blanks + 1) == '\n' ? 2 : end < 0 ? 0 : 1);
    } else {
      ready.append('=');
    }
  }

  private void blanks(int firstBlank) throws IOException {
    ready.append((char) firstBlank);
    while (ready.length() < LONGEST_RUN && (peek(0) == ' ' || peek(0) == '\t')) {
      ready.append((char) next());
    }
    if (peek(0) == '\r' || peek(0) == '\n' || peek(0) < 0) {
      ready.setLength(0);
    }
  }

  private int next() throws IOException {
    int next = peek(0);
    if (next >= 0) {
      blockAt++;
    }
    return next;
  }

  private int peek(int ahead) throws IOException {
    if (blockAt + ahead >= blockEnd) {
      System.arraycopy(block, blockAt, block, 0, blockEnd - blockAt);
      blockEnd -= blockAt;
      blockAt = 0;
      blockEnd += Math.max(0, in.readNBytes(block, blockEnd, block.length - blockEnd));
    }
    return blockAt + ahead < blockEnd ? block[blockAt + ahead] & 0xFF : -1;
  }
}
