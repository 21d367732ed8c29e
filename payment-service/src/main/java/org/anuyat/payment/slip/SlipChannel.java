package org.anuyat.payment.slip;

/** How a slip came. */
public enum SlipChannel {
  /** By mail, through the mailroom. */
  MAIL,
  /** Over the API, by an officer at the counter or by a portal. */
  UPLOAD
}
