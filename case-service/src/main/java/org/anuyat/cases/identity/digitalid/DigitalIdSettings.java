package org.anuyat.cases.identity.digitalid;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How digital IDs are reached; see the README's settings. */
@ConfigMapping(prefix = "anuyat.digital-id")
interface DigitalIdSettings {
  /** The province's realm, as browsers and this service reach it. */
  URI issuer();

  /** The realm's client for this flow. */
  String clientId();

  String clientSecret();

  /** Where browsers reach this service: the beginning of mailed links. */
  URI publicUrl();

  /** Days a mailed link is good. */
  int linkDays();

  /** Aliases of the realm's identity providers that are connected; none by default. */
  Optional<List<String>> connected();

  /** Names for people, by alias. */
  Map<String, Name> names();

  /** A provider's name. */
  interface Name {
    String th();

    String en();
  }
}
