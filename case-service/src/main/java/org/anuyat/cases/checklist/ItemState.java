package org.anuyat.cases.checklist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a document is found to be. */
@Schema(name = "ChecklistItemState")
public enum ItemState {
  /** Nobody has looked yet. */
  UNCHECKED,
  /** In the file and in order. */
  PRESENT,
  /** Not in the file. */
  MISSING,
  /** In the file, but not usable; the note says why. */
  DEFECTIVE,
  /** Not needed in this case; the note says on which condition. */
  NOT_NEEDED;

  boolean needsNote() {
    return this == DEFECTIVE || this == NOT_NEEDED;
  }

  /** Whether the applicant has to send something. */
  boolean isOwed() {
    return this == MISSING || this == DEFECTIVE;
  }
}
