package org.anuyat.cases.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who applied: the mail's sender. {@code replyTo} is the other address he named, or null. */
@Embeddable
public record Applicant(
    @Column(name = "applicant_name") String name,
    @Column(name = "applicant_address") String address,
    @Column(name = "applicant_reply_to") String replyTo) {

  /** The name to print; senders without a name are called by their address. */
  public String displayName() {
    return name == null || name.isBlank() ? address : name;
  }
}
