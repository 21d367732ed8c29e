package org.anuyat.intake.message.reading;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/**
 * Gives a mail whose lines end in bare carriage returns proper line ends, for the parser only; the
 * raw bytes stay as they came. A run of carriage returns before a line feed is one line end.
 */
final class NewlineNormaliser extends FilterInputStream {

  private int pendingNewlines;

  NewlineNormaliser(InputStream in) {
    super(new PushbackInputStream(in, 1));
  }

  @Override
  public int read() throws IOException {
    if (pendingNewlines > 0) {
      pendingNewlines--;
      return '\n';
    }
    int next = in.read();
    if (next != '\r') {
      return next;
    }
    int returns = 1;
    int after = in.read();
    while (after == '\r') {
      returns++;
      after = in.read();
    }
    if (after == '\n') {
      return '\n';
    }
    if (after >= 0) {
      ((PushbackInputStream) in).unread(after);
    }
    pendingNewlines = returns - 1;
    return '\n';
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = 0;
    while (count < length) {
      int next = read();
      if (next < 0) {
        return count == 0 ? -1 : count;
      }
      buffer[offset + count++] = (byte) next;
    }
    return count;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Whether the header at the beginning of a mail shows line ends that need this. */
  static boolean isNeeded(byte[] beginning) {
    for (int i = 0; i < beginning.length - 1; i++) {
      if (beginning[i] == '\r' && beginning[i + 1] != '\n' && beginsLine(beginning, i + 1)) {
        return true;
      }
      if (beginning[i] == '\n' && (beginning[i + 1] == '\n' || beginning[i + 1] == '\r')) {
        return false;
      }
    }
    return false;
  }

  /** A field, a folded line or another line end follows, not the rest of a value. */
  private static boolean beginsLine(byte[] bytes, int at) {
    int i = at;
    while (i < bytes.length && (isNameLetter(bytes[i]) || bytes[i] == '-')) {
      i++;
    }
    return i == at ? "\r \t".indexOf(bytes[at]) >= 0 : i < bytes.length && bytes[i] == ':';
  }

  private static boolean isNameLetter(byte b) {
    return b > 0 && Character.isLetterOrDigit(b);
  }
}
