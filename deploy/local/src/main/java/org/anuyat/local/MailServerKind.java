package org.anuyat.local;

import java.util.Locale;

/** Which IMAP server holds the mailboxes. SMTP is GreenMail's with either. */
public enum MailServerKind {
  /** In the program itself; needs nothing. */
  GREENMAIL,
  /** A process of its own, when Debian's dovecot-imapd is installed. */
  DOVECOT;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static MailServerKind of(String key) {
    for (MailServerKind kind : values()) {
      if (kind.key().equals(key)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("--mail must be greenmail or dovecot, not " + key + ".");
  }
}
