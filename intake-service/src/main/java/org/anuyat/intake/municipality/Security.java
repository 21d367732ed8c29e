package org.anuyat.intake.municipality;

/** How a connection to a mail server is protected. */
public enum Security {
  NONE,
  STARTTLS,
  TLS
}
