package org.anuyat.permit.agency.calling;

/**
 * How one call ended.
 *
 * @param statusCode the receiver's answer; null when there was none
 * @param error why there was no answer; null when there was one
 */
public record Outcome(Integer statusCode, long millis, String error) {
  private static final int GONE = 410;

  /** The receiver took it (2xx). */
  public boolean isTaken() {
    return statusCode != null && statusCode / 100 == 2;
  }

  /** The receiver wants no more of them (410). */
  public boolean isGone() {
    return statusCode != null && statusCode == GONE;
  }
}
