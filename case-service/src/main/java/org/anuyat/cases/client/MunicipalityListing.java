package org.anuyat.cases.client;

/** What the mailroom's directory says of a municipality. */
public sealed interface MunicipalityListing {

  /** It is listed; the profile may be the last known one. */
  record Listed(MunicipalityProfile profile) implements MunicipalityListing {}

  /** The mailroom knows no such municipality. */
  record NotListed() implements MunicipalityListing {}

  /** The mailroom has never answered, so nothing is known. */
  record NotReached() implements MunicipalityListing {}
}
