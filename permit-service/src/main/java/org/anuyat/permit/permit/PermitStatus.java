package org.anuyat.permit.permit;

/**
 * Whether a permit holds. {@link #EXPIRED} follows from the date and is never stored; a permit that
 * is {@link #SUPERSEDED} lives on in the one that came in its place.
 */
public enum PermitStatus {
  VALID,
  SUSPENDED,
  REVOKED,
  SUPERSEDED,
  EXPIRED
}
