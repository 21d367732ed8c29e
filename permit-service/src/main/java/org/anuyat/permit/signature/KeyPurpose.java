package org.anuyat.permit.signature;

/** What a key signs. */
enum KeyPurpose {
  /** A PDF, in the municipality's name (PAdES). */
  DOCUMENT,
  /** Data for machines: credentials and QR codes (JWS, Ed25519). */
  DATA
}
