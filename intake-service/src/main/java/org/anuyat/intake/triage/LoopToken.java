package org.anuyat.intake.triage;

/** The header every mail of ours carries, so that we know our own mail when it comes back. */
public final class LoopToken {

  public static final String HEADER = "X-Anuyat-Loop";

  private LoopToken() {}
}
