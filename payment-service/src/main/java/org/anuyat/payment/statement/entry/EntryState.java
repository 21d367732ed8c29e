package org.anuyat.payment.statement.entry;

/** Where a line of a statement stands. */
public enum EntryState {
  /** Imported, not looked at yet. */
  NEW,
  /** Money in that no fee was found for. */
  UNMATCHED,
  /** Money in that may be for a fee; an officer decides. */
  PROPOSED,
  /** A part belongs to fees; the rest waits for an officer. */
  PART_MATCHED,
  /** All of it belongs to fees. */
  MATCHED,
  /** An officer found that the rest of it is for no fee. */
  DISMISSED,
  /** Money out, or nothing: never matched. */
  DEBIT,
  /** A bank's call whose money a statement has shown; that line stands for it. */
  SUPERSEDED;

  /** Whether an officer may still say which fee its money is for. */
  public boolean isOpen() {
    return switch (this) {
      case UNMATCHED, PROPOSED, PART_MATCHED, DISMISSED -> true;
      case NEW, MATCHED, DEBIT, SUPERSEDED -> false;
    };
  }
}
