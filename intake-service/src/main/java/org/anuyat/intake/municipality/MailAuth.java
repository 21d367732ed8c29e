package org.anuyat.intake.municipality;

/** How intake logs in to the mail servers. */
public enum MailAuth {
  PASSWORD,
  /** An OAuth 2.0 access token instead of the password, where the provider withdrew passwords. */
  XOAUTH2
}
