package org.anuyat.permit.signature;

import java.util.Optional;

/**
 * What one signature of a PDF turned out to be.
 *
 * @param isIntact the bytes it covers are those that were signed
 * @param municipality whose key signed, when its certificate leads to the province's authority
 * @param isByWithdrawnKey by a key that somebody else may have: it proves nothing of who signed
 * @param covers length of the file's beginning that it covers
 */
public record SignatureFinding(
    boolean isIntact, Optional<String> municipality, boolean isByWithdrawnKey, long covers) {
  /** It bears the name of one of our municipalities, and what it covers was not changed. */
  public boolean isInOrder() {
    return isIntact && municipality.isPresent();
  }
}
