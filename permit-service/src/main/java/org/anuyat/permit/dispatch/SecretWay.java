package org.anuyat.permit.dispatch;

/** By which way a password or code is told: never the one the permit took (8.4). */
public enum SecretWay {
  SECOND_ADDRESS,
  SMS,
  PHONE,
  COUNTER
}
