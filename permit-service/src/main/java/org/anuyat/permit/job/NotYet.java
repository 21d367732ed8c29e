package org.anuyat.permit.job;

/** Nothing is wrong, but what the job waits for has not happened; it is looked at again later. */
public final class NotYet extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NotYet(String message) {
    super(message);
  }
}
