package org.anuyat.intake.municipality;

import java.time.Instant;

/**
 * The municipality's mail account, with the opened secrets; lives only while a connection does.
 *
 * @param password null with {@code oauth2}
 * @param oauth2 null with {@code password}
 * @param receiveFrom mail that arrived before is not taken in; null: everything is
 */
public record MailAccount(
    String municipality,
    String address,
    MailServer imap,
    MailServer smtp,
    String username,
    String password,
    OAuth2Access oauth2,
    Instant receiveFrom) {

  @Override
  public String toString() {
    return "MailAccount[" + municipality + "]";
  }
}
