package org.anuyat.intake.message;

/** What an officer did with a message by hand. */
public enum HandlingAction {
  LAID_TO_CASE,
  PLACED_AS_APPLICATION,
  PLACED_AS_INFORMATION_REQUEST,
  PLACED_AS_JUNK,
  /** An objection was set aside, and the mail is treated as what it is. */
  RELEASED,
  /** Junk that is none: moved to the inbox and read (rule A3.4). */
  RESCUED,
  /** Junk deleted for good; its hash stays (rule A3.3). */
  DISCARDED
}
