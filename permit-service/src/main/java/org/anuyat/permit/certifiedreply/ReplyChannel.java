package org.anuyat.permit.certifiedreply;

/** How a question came in. */
public enum ReplyChannel {
  MAIL,
  LETTER,
  COUNTER,
  PHONE
}
