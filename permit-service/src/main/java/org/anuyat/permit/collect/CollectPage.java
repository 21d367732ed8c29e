package org.anuyat.permit.collect;

import org.anuyat.permit.client.MunicipalityProfile;

/**
 * What stands on the page.
 *
 * @param open whether a code may be typed
 * @param attemptsLeft after a wrong code; null before the first
 * @param municipality whom to phone; null when the link leads nowhere
 * @param nonce lets the page's own style sheet past the content security policy
 */
public record CollectPage(
    boolean open, Integer attemptsLeft, MunicipalityProfile municipality, String nonce) {
  static CollectPage asking(MunicipalityProfile municipality, String nonce) {
    return new CollectPage(true, null, municipality, nonce);
  }

  static CollectPage wrong(int attemptsLeft, MunicipalityProfile municipality, String nonce) {
    return new CollectPage(true, attemptsLeft, municipality, nonce);
  }

  static CollectPage closed(String nonce) {
    return new CollectPage(false, null, null, nonce);
  }
}
