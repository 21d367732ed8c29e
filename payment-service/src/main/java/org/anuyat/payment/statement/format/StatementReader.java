package org.anuyat.payment.statement.format;

import java.io.IOException;
import java.io.InputStream;

/** Reads one shape of statement, line by line. */
public interface StatementReader {
  /**
   * Reads the file to its end and leaves it open.
   *
   * @throws UnreadableFile when nothing more can be made of the file
   */
  void read(InputStream file, LineSink sink) throws IOException, UnreadableFile;
}
