package org.anuyat.intake.message.reading;

import java.util.List;
import java.util.Optional;

/**
 * What a delivery report says.
 *
 * @param messageIds the Message-IDs of the mails it speaks of, as far as it quotes them
 * @param action {@code failed}, {@code delayed}, {@code delivered}, …
 * @param diagnostic the remote server's words
 */
public record DeliveryReport(
    List<String> messageIds,
    Optional<String> action,
    Optional<String> status,
    Optional<String> diagnostic) {

  public DeliveryReport {
    messageIds = List.copyOf(messageIds);
  }
}
