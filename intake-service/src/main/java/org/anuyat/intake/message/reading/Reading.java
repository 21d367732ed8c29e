package org.anuyat.intake.message.reading;

/** What came of reading a raw message. */
public sealed interface Reading permits ReadMail, Reading.Unreadable {

  /** It could not be read as a mail; the reason is for the officer and the operator. */
  record Unreadable(String reason) implements Reading {}
}
