package org.anuyat.payment.statement.format;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops a file whose rows do not end, such as one with a quote that is never closed. */
final class RowLimit extends FilterReader {
  /** Too many characters without a row being finished. */
  static final class Exceeded extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private static final long LONGEST = 200_000;

  private long sinceRow;

  RowLimit(Reader in) {
    super(in);
  }

  void rowFinished() {
    sinceRow = 0;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int characters) throws Exceeded {
    sinceRow += characters;
    if (sinceRow > LONGEST) {
      throw new Exceeded();
    }
  }
}
