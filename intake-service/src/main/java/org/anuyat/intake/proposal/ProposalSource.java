package org.anuyat.intake.proposal;

/** Where a proposal was found. */
public enum ProposalSource {
  SUBJECT,
  BODY_LINE,
  ATTACHMENT_NAME,
  /** The text of a form among the files. */
  ATTACHMENT_FORM
}
