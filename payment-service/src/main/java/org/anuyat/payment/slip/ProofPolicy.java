package org.anuyat.payment.slip;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which files are taken as a proof of payment: JPEG and PDF up to a size (rule 6.3). */
@ApplicationScoped
class ProofPolicy {
  /** Of one mail; a payment is one picture, and nobody looks at hundreds. */
  static final int MOST_FILES = 20;

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

  void refuseTooLarge(long sizeBytes) {
    if (sizeBytes > maxBytes) {
      throw new Problem(
          ProblemType.PROOF_TOO_LARGE, "at most " + maxBytes + " bytes, it has " + sizeBytes);
    }
  }

  /** As {@link #typeOf}, where somebody can be told at once. */
  ProofType requireProof(byte[] content) {
    return ProofType.of(content).orElseThrow(() -> new Problem(ProblemType.NOT_A_PROOF_FILE));
  }
}
