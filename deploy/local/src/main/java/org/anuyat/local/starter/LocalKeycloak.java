package org.anuyat.local.starter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Keycloak 26 on 127.0.0.1 with the realm {@code anuyat} of {@code deploy/keycloak/realm.json}.
 *
 * <p>The realm is imported when the data directory is new; afterwards the directory keeps it.
 */
public final class LocalKeycloak implements AutoCloseable {
  public static final String ADMIN = "admin";
  public static final String ADMIN_PASSWORD = "anuyat-local";

  private static final Duration START = Duration.ofSeconds(180);

  private final LocalProcess process;
  private final int port;

  private LocalKeycloak(LocalProcess process, int port) {
    this.process = process;
    this.port = port;
  }

  public static LocalKeycloak start(Path dataDirectory, int port, Path log) {
    try {
      Files.createDirectories(dataDirectory);
      KeycloakInstallation installation = KeycloakInstallation.prepared(log);
      LocalKeycloak keycloak =
          new LocalKeycloak(installation.launch(command(dataDirectory, port), log), port);
      keycloak.awaitReady();
      return keycloak;
    } catch (IOException e) {
      throw new UncheckedIOException("Keycloak did not start: " + e.getMessage(), e);
    }
  }

  private static List<String> command(Path dataDirectory, int port) {
    return List.of(
        "start",
        "--optimized",
        "--import-realm",
        "--http-enabled=true",
        "--http-host=127.0.0.1",
        "--http-port=" + port,
        "--hostname=http://127.0.0.1:" + port,
        "--cache=local",
        "--db-url=jdbc:h2:file:"
            + dataDirectory.toAbsolutePath().resolve("keycloak")
            // Keycloak has a column of this name.
            + ";NON_KEYWORDS=VALUE");
  }

  /** The realm's administrator of the first hour; Keycloak makes it once. */
  static Map<String, String> bootstrapAdmin() {
    return Map.of(
        "KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN, "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN_PASSWORD);
  }

  private void awaitReady() {
    try {
      process.awaitReady(
          () -> Probe.answers(realmUrl() + "/.well-known/openid-configuration"), START);
    } catch (RuntimeException e) {
      process.close();
      throw e;
    }
  }

  public String url() {
    return "http://127.0.0.1:" + port;
  }

  public String realmUrl() {
    return url() + "/realms/anuyat";
  }

  public LocalProcess process() {
    return process;
  }

  @Override
  public void close() {
    process.close();
  }
}
