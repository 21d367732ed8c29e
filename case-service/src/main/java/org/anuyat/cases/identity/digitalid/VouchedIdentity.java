package org.anuyat.cases.identity.digitalid;

/**
 * What the verified ID token says. Values may be null where the provider vouches for less.
 *
 * @param provider alias of the identity provider the person really logged in at
 * @param nationalId as the provider writes it
 */
record VouchedIdentity(
    String issuer,
    String subject,
    String provider,
    String givenName,
    String familyName,
    String nationalId,
    String ial) {

  /** Given and family name, as the applicant would write them. */
  String name() {
    return ((givenName == null ? "" : givenName) + " " + (familyName == null ? "" : familyName))
        .strip();
  }

  /** Without the person, so that no log shows him. */
  @Override
  public String toString() {
    return "VouchedIdentity[" + provider + "]";
  }
}
