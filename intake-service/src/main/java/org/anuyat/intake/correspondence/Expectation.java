package org.anuyat.intake.correspondence;

/** What is to come of a correspondence that begins. */
public enum Expectation {
  /** A case is being opened for it. */
  CASE,
  /** The sender was asked to write again; his answer is the application. */
  APPLICATION,
  NOTHING
}
