package org.anuyat.payment.statement.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** What a reader made of a file. */
final class Lines implements LineSink {
  final List<String> accounts = new ArrayList<>();
  final List<BankLine> lines = new ArrayList<>();
  final List<LineFault> faults = new ArrayList<>();
  LineFault end;

  static Lines of(StatementReader reader, String file, Charset charset) {
    return of(reader, file.getBytes(charset));
  }

  static Lines of(StatementReader reader, byte[] file) {
    Lines read = new Lines();
    try {
      reader.read(new ByteArrayInputStream(file), read);
    } catch (UnreadableFile unreadable) {
      read.end = unreadable.fault();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return read;
  }

  @Override
  public void account(String number) {
    accounts.add(number);
  }

  @Override
  public void line(BankLine line) {
    lines.add(line);
  }

  @Override
  public void fault(LineFault fault) {
    faults.add(fault);
  }
}
