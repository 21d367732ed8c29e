package org.anuyat.intake.proposal;

/** What an officer says a person's letter is. */
public enum ConfirmedMatter {
  APPLICATION,
  /** Process 1: answered from the log of information requests, not handed to case-service. */
  INFORMATION_REQUEST
}
