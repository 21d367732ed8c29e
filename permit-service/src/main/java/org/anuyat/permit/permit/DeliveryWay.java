package org.anuyat.permit.permit;

/** How a permit reaches its holder (8.1 to 8.4). */
public enum DeliveryWay {
  MAIL_ATTACHMENT,
  LINK,
  PASSWORD_PROTECTED,
  COUNTER
}
