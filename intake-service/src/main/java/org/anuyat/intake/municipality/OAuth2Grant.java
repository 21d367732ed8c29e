package org.anuyat.intake.municipality;

import java.util.Locale;

/** How an access token is asked for (RFC 6749, sections 4.4 and 6). */
public enum OAuth2Grant {
  CLIENT_CREDENTIALS,
  REFRESH_TOKEN;

  String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }
}
