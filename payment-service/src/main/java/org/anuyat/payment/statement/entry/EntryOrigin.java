package org.anuyat.payment.statement.entry;

/** Who told of the money. */
public enum EntryOrigin {
  /** A line of an imported statement. */
  STATEMENT,
  /** A bank called when it was paid. */
  BANK_CALL
}
