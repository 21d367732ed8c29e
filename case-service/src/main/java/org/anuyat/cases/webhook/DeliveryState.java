package org.anuyat.cases.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a message to a receiver is. */
@Schema(name = "WebhookDeliveryState")
enum DeliveryState {
  /** To be sent, now or at the next try. */
  PENDING,
  /** The receiver answered 2xx. */
  DELIVERED,
  /** Given up after the last try, or the receiver answered 410. */
  DEAD,
  /** The subscription was set inactive before it was sent. */
  CANCELLED
}
