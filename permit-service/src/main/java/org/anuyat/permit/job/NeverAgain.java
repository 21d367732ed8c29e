package org.anuyat.permit.job;

/** A job cannot succeed however often it is tried; it is laid with the dead jobs at once. */
public final class NeverAgain extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NeverAgain(String message, Throwable cause) {
    super(message, cause);
  }
}
