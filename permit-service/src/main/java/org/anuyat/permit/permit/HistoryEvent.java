package org.anuyat.permit.permit;

/** What can have happened to a permit. */
public enum HistoryEvent {
  ISSUED,
  DOCUMENT_SIGNED,
  DELIVERED,
  DELIVERY_FAILED,
  SUSPENDED,
  SUSPENSION_ENDED,
  REINSTATED,
  REVOKED,
  SUPERSEDED,
  COPY_ISSUED,
  REMINDED
}
