package org.anuyat.cases.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who applied: the mail's sender. {@code replyTo} is the other address he named, or null. */
@Embeddable
public record Applicant(
    @Column(name = "applicant_name") String name,
    @Column(name = "applicant_address") String address,
    @Column(name = "applicant_reply_to") String replyTo) {

  /** Stands in a case whose personal data were deleted at the end of their retention. */
  static final Applicant ERASED = new Applicant(null, "erased@invalid", null);

  /** What fits on a permit and a fee notice; a longer name is a joke or an attack. */
  private static final int LONGEST_NAME = 200;

  /** The name to print, cut to 200 characters; who gave none is called by the address. */
  public String displayName() {
    String shown = name == null || name.isBlank() ? address : name.strip();
    return shown.length() <= LONGEST_NAME ? shown : shown.substring(0, LONGEST_NAME);
  }
}
