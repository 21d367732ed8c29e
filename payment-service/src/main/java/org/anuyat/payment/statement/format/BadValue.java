package org.anuyat.payment.statement.format;

/** A value that is not what its place in the statement asks for. */
final class BadValue extends Exception {
  private static final long serialVersionUID = 1L;

  private final String thai;

  BadValue(String thai, String english) {
    super(english);
    this.thai = thai;
  }

  LineFault at(int line) {
    return LineFault.at(line, thai, getMessage());
  }

  LineFault at(int line, String column) {
    return LineFault.at(
        line, "คอลัมน์ " + column + ": " + thai, "column " + column + ": " + getMessage());
  }
}
