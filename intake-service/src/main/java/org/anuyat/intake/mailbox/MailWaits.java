package org.anuyat.intake.mailbox;

/** What mail is kept in is away or full here: mail waits on the server and is taken in later. */
final class MailWaits extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MailWaits(String what, Throwable cause) {
    super(what + " cannot take mail: " + cause, cause);
  }
}
