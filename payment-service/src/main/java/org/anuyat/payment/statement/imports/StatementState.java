package org.anuyat.payment.statement.imports;

/** How far a statement is. */
public enum StatementState {
  /** Kept; its lines are still to be read. */
  WAITING,
  /** Its lines are in; fees are being looked for. */
  IMPORTED,
  /** Every line was looked at. */
  MATCHED,
  /** It has lines that cannot be read, or is of another account; nothing of it was imported. */
  REFUSED
}
