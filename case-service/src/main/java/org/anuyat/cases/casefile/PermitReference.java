package org.anuyat.cases.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The case's permit as permit-service reported it; null until then. */
@Embeddable
public record PermitReference(
    @Column(name = "permit_id") String permitId,
    @Column(name = "permit_number") String permitNumber) {

  static final PermitReference NONE = new PermitReference(null, null);

  /** A later report without a number does not take the known one away. */
  PermitReference reported(String permit, String number) {
    return new PermitReference(permit, number == null ? permitNumber : number);
  }
}
