package org.anuyat.intake.municipality;

/**
 * The municipality's mail account, with the opened password; lives only while a session is made.
 */
public record MailAccount(
    String municipality,
    String address,
    MailServer imap,
    MailServer smtp,
    String username,
    String password) {

  @Override
  public String toString() {
    return "MailAccount[" + municipality + "]";
  }
}
