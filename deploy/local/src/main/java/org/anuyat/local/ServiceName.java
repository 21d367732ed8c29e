package org.anuyat.local;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The four services. */
public enum ServiceName {
  INTAKE("intake", 192),
  CASE("cases", 144),
  PAYMENT("payment", 192),
  PERMIT("permit", 224);

  private final String database;
  private final int heapMegabytes;

  ServiceName(String database, int heapMegabytes) {
    this.database = database;
    this.heapMegabytes = heapMegabytes;
  }

  /** {@code intake}, {@code case}, {@code payment}, {@code permit}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Such as {@code intake-service}: the module, and its client in Keycloak. */
  public String module() {
    return key() + "-service";
  }

  /** Its database, database role and bucket; {@code case} is a word of SQL, hence {@code cases}. */
  String database() {
    return database;
  }

  int heapMegabytes() {
    return heapMegabytes;
  }

  public static ServiceName of(String key) {
    return Arrays.stream(values())
        .filter(service -> service.key().equals(key))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no service "
                    + key
                    + ", only "
                    + Arrays.stream(values())
                        .map(ServiceName::key)
                        .collect(Collectors.joining(", "))));
  }
}
