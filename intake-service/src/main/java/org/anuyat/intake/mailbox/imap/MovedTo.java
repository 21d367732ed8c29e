package org.anuyat.intake.mailbox.imap;

/**
 * Where a moved mail now lies.
 *
 * @param uid 0: the server did not tell (no UIDPLUS)
 */
public record MovedTo(long uidValidity, long uid) {
  static final MovedTo SOMEWHERE = new MovedTo(0, 0);

  public boolean isKnown() {
    return uid > 0;
  }
}
