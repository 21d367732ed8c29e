package org.anuyat.payment.statement.format;

/** A fault after which the rest of the file cannot be read. */
public final class UnreadableFile extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient LineFault fault;

  UnreadableFile(LineFault fault) {
    super(fault.messageEn());
    this.fault = fault;
  }

  public LineFault fault() {
    return fault;
  }
}
