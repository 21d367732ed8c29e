package org.anuyat.payment.statement.format;

/** Where a reader puts what it reads, in the order of the file. */
public interface LineSink {
  /** The account the following lines are of, where the file names it; digits as written. */
  void account(String number);

  void line(BankLine line);

  /** A line that cannot be read; the reader goes on behind it. */
  void fault(LineFault fault);
}
