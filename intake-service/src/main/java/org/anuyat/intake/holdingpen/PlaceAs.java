package org.anuyat.intake.holdingpen;

/** What an officer says a held message is. */
public enum PlaceAs {
  /** A new application: a case is opened for it. */
  APPLICATION,
  /** A question (process 1), handed on to be answered. */
  INFORMATION_REQUEST,
  /** Junk: nothing of it is shown any more. */
  JUNK
}
