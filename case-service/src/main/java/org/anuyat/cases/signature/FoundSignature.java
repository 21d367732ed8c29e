package org.anuyat.cases.signature;

import java.time.Instant;
import java.util.List;
import org.anuyat.cases.document.SignatureFinding;

/**
 * One signature inside a PDF.
 *
 * @param field the PDF form field it stands in
 * @param claimedAt the time the signer claims; null when he claims none
 * @param level such as {@code PAdES-BASELINE-B}
 * @param laterRevisions something was added to the file after it
 */
record FoundSignature(
    String field,
    String signer,
    String organization,
    String issuer,
    Instant claimedAt,
    String level,
    Integrity integrity,
    boolean laterRevisions,
    Trust trust) {

  /** The worst of them counts. */
  static SignatureFinding finding(List<FoundSignature> signatures) {
    return signatures.stream()
        .map(FoundSignature::finding)
        .max(Enum::compareTo)
        .orElse(SignatureFinding.NONE);
  }

  private SignatureFinding finding() {
    return switch (integrity) {
      case BROKEN -> SignatureFinding.BROKEN;
      case UNKNOWN -> SignatureFinding.DOUBTFUL;
      case INTACT ->
          switch (trust) {
            case TRUSTED -> SignatureFinding.TRUSTED;
            case EXPIRED -> SignatureFinding.DOUBTFUL;
            case UNKNOWN -> SignatureFinding.UNKNOWN_ISSUER;
          };
    };
  }
}
