package org.anuyat.intake.municipality;

/**
 * What an access token for a mailbox is asked with; opened, so it lives only while one is asked.
 *
 * @param clientSecret null for a public client
 * @param refreshToken null with client credentials
 * @param scope null: the endpoint's own default
 */
public record OAuth2Access(
    String municipality,
    String tokenUrl,
    OAuth2Grant grant,
    String clientId,
    String clientSecret,
    String refreshToken,
    String scope) {

  @Override
  public String toString() {
    return "OAuth2Access[" + municipality + "]";
  }
}
