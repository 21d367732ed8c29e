package org.anuyat.permit.agency.calling;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which addresses an agency may have its webhooks sent to. */
@ApplicationScoped
public class Receivers {
  private static final Set<Integer> PORTS = Set.of(443, 8443);

  private final Set<String> internal;
  private final CheckedNames names;

  Receivers(
      @ConfigProperty(name = "anuyat.webhook.internal-receivers") Optional<Set<String>> internal) {
    this.internal = internal.orElse(Set.of());
    this.names = new CheckedNames(Dns.SYSTEM, this.internal);
  }

  /**
   * The address to call.
   *
   * @throws ReceiverRefused when it is none, or none that may be called
   */
  public HttpUrl require(String address) {
    HttpUrl url = HttpUrl.parse(address);
    if (url == null) {
      throw new ReceiverRefused("url is no http or https address");
    }
    if (!url.username().isEmpty() || !url.password().isEmpty() || url.fragment() != null) {
      throw new ReceiverRefused("url must have no user name, password or fragment");
    }
    if (!internal.contains(url.host())) {
      requirePublic(url);
    }
    return url;
  }

  /** Looks names up for the connection itself. */
  CheckedNames names() {
    return names;
  }

  private void requirePublic(HttpUrl url) {
    if (!url.isHttps()) {
      throw new ReceiverRefused("url must begin with https://");
    }
    if (!PORTS.contains(url.port())) {
      throw new ReceiverRefused("the port must be 443 or 8443");
    }
    try {
      names.lookup(url.host());
    } catch (UnknownHostException e) {
      throw new ReceiverRefused(url.host() + " is not known in the public DNS");
    }
  }
}
