package org.anuyat.permit.permit;

/** Why something was done, in both languages. */
public record Reason(String reason, String reasonTh) {
  static final Reason NONE = new Reason(null, null);
}
