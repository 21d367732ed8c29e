package org.anuyat.intake.attachment;

/** Why an officer should look at a file with care. */
public enum AttachmentFlag {
  /** Not one of PDF, DOC, DOCX, TXT, JPEG (rule 3.4). */
  UNUSUAL_TYPE,
  /** The bytes are something else than the name says. */
  NAME_DISAGREES,
  /** No bytes at all. */
  EMPTY_FILE
}
