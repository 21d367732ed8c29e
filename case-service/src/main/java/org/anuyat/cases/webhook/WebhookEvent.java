package org.anuyat.cases.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.anuyat.cases.publicstatus.ChangeType;

/** What an agency may be told of. */
public enum WebhookEvent {
  /** An application was opened as a case. */
  @JsonProperty("case.opened")
  CASE_OPENED("case.opened"),
  /** The public status of a case is another one. */
  @JsonProperty("case.status-changed")
  CASE_STATUS_CHANGED("case.status-changed");

  /** The type of a message that only tries the connection. */
  static final String PING = "webhook.ping";

  private final String type;

  WebhookEvent(String type) {
    this.type = type;
  }

  String type() {
    return type;
  }

  static WebhookEvent of(ChangeType change) {
    return switch (change) {
      case CASE_OPENED -> CASE_OPENED;
      case CASE_STATUS_CHANGED -> CASE_STATUS_CHANGED;
    };
  }
}
