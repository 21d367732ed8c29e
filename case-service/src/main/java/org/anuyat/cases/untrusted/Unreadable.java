package org.anuyat.cases.untrusted;

/** The bytes cannot be read; trying again reads them no better. */
public final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  Unreadable(String message, Throwable cause) {
    super(message, cause);
  }

  public Unreadable(String message) {
    super(message);
  }
}
