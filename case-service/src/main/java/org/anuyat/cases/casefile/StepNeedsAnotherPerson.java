package org.anuyat.cases.casefile;

/** The person, or the one in whose name he acts, took an earlier step of the same approval. */
public final class StepNeedsAnotherPerson extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StepNeedsAnotherPerson(CaseNumber number) {
    super("An earlier step of case " + number.printed() + " was taken by the same person");
  }
}
