package org.anuyat.payment.slip;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which files are taken as a proof of payment: JPEG and PDF up to a size (rule 6.3). */
@ApplicationScoped
class ProofPolicy {
  @ConfigProperty(name = "anuyat.slip.max-bytes")
  long maxBytes;

  /** By what the mail says of it, before anybody has seen its bytes. */
  boolean isWorthFetching(HandedInSlip.Attachment attachment) {
    return attachment.size() <= maxBytes
        && ProofType.mayBe(attachment.name(), attachment.contentType());
  }

  /** By its bytes. */
  Optional<ProofType> typeOf(byte[] content) {
    return content.length <= maxBytes ? ProofType.of(content) : Optional.empty();
  }
}
