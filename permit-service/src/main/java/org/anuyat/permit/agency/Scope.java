package org.anuyat.permit.agency;

/** What a client of an agency may be granted, as it stands in the token's {@code scope} claim. */
enum Scope {
  PERMITS_READ("permits.read"),
  WEBHOOKS_MANAGE("webhooks.manage");

  private final String value;

  Scope(String value) {
    this.value = value;
  }

  String value() {
    return value;
  }
}
