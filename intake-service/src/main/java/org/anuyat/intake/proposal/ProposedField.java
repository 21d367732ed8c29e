package org.anuyat.intake.proposal;

/** What can be proposed about a mail. */
public enum ProposedField {
  /** The code of an announced procedure. */
  PROCEDURE,
  /** First and last name stated in the mail: the type-1 signature (rule T1.7). */
  APPLICANT_NAME,
  /** เลขประจำตัวประชาชน, shown masked. */
  NATIONAL_ID,
  /** เลขทะเบียนนิติบุคคล, shown masked. */
  JURISTIC_ID,
  PHONE,
  /** The other e-mail address wished for the answer (rules 1.5, 3.9). */
  REPLY_ADDRESS,
  /** The channel wished for the answer, in the sender's words. */
  REPLY_CHANNEL,
  /** What is asked for, in the sender's words. */
  REQUEST
}
