package org.anuyat.permit.checkcount;

/** On which way a permit was checked. */
public enum Way {
  /** JSON by token. */
  API,
  /** The page behind the QR code. */
  PAGE,
  NUMBER,
  FILE,
  /** An agency's system, many at once. */
  AGENCY
}
