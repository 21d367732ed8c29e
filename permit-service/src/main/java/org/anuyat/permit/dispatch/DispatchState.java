package org.anuyat.permit.dispatch;

/** How far one sending has come. */
public enum DispatchState {
  WAITING,
  /** The mail server of the municipality took it; it may still come back. */
  SENT,
  FAILED,
  /** Fetched by its link. */
  COLLECTED,
  /** Given to the holder at the counter. */
  HANDED_OVER,
  /** Another sending was ordered in its place. */
  REPLACED
}
