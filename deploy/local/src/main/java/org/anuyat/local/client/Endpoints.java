package org.anuyat.local.client;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Where a running stack is reached: its {@code endpoints.properties}. */
public final class Endpoints {
  private final Properties values;
  private final Tokens tokens;

  public Endpoints(Properties values) {
    this.values = values;
    this.tokens = new Tokens(get("keycloak.url"));
  }

  /**
   * @param file {@code DIR/endpoints.properties}
   */
  public static Endpoints read(Path file) {
    Properties values = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      values.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read; is the stack running?", e);
    }
    return new Endpoints(values);
  }

  /** The value of a key such as {@code intake.url}; a missing one is an error. */
  public String get(String key) {
    String value = values.getProperty(key);
    if (value == null) {
      throw new IllegalStateException("endpoints.properties has no " + key);
    }
    return value;
  }

  public int port(String key) {
    return Integer.parseInt(get(key));
  }

  /** A service's API for a person, by the name in Keycloak. */
  public Api as(String user, String service) {
    String password = get("user." + user + ".password");
    return new Api(get(service + ".url"), () -> tokens.ofUser(user, password));
  }

  /** A service's API for another service, by its client in Keycloak, such as case-service. */
  public Api asService(String client, String service) {
    String secret = get("client." + client + ".secret");
    return new Api(get(service + ".url"), () -> tokens.ofService(client, secret));
  }

  /** A service's API for somebody without a token. */
  public Api asAnybody(String service) {
    return new Api(get(service + ".url"), () -> null);
  }

  /** A mail account of the local mail server. */
  public Mailbox mailbox(String address) {
    return new Mailbox(address, get("mail.password"), port("smtp.port"), port("imap.port"));
  }
}
