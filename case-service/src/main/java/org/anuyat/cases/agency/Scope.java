package org.anuyat.cases.agency;

/** What a client of an agency may be granted, as it stands in the token's {@code scope} claim. */
public enum Scope {
  CASES_READ("cases.read"),
  APPLICATIONS_WRITE("applications.write"),
  WEBHOOKS_MANAGE("webhooks.manage");

  private final String value;

  Scope(String value) {
    this.value = value;
  }

  public String value() {
    return value;
  }
}
