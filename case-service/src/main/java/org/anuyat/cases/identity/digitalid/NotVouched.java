package org.anuyat.cases.identity.digitalid;

/** The provider's answer cannot be trusted, or did not come; says why in words for the log. */
final class NotVouched extends Exception {
  private static final long serialVersionUID = 1L;

  NotVouched(String why) {
    super(why);
  }

  NotVouched(String why, Throwable cause) {
    super(why, cause);
  }
}
