package org.anuyat.intake.message.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A part whose transfer encoding is uuencode. */
final class UuDecoding extends InputStream {

  private final BufferedReader lines;
  private byte[] line = new byte[0];
  private int at;
  private boolean begun;

  UuDecoding(InputStream raw) {
    lines = new BufferedReader(new InputStreamReader(raw, StandardCharsets.ISO_8859_1));
  }

  @Override
  public int read() throws IOException {
    while (at == line.length) {
      String next = lines.readLine();
      if (next == null || (begun && UuLine.isEnd(next))) {
        return -1;
      }
      at = 0;
      line = begun ? UuLine.decode(next) : new byte[0];
      begun = begun || UuLine.isBegin(next);
    }
    return line[at++] & 0xFF;
  }
}
