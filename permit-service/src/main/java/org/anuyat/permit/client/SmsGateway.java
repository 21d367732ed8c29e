package org.anuyat.permit.client;

import java.util.UUID;

/** Sends short messages; off unless a gateway is set up. */
public interface SmsGateway {
  boolean isOn();

  /**
   * Sends one message.
   *
   * @param id the same for every repetition of one message
   * @param phone as an officer typed it
   */
  void send(UUID id, String phone, String text);
}
