package org.anuyat.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ports of one stack, all on 127.0.0.1. */
public record Ports(
    Map<ServiceName, Integer> services,
    Map<ServiceName, Integer> management,
    int keycloak,
    int smtp,
    int imap,
    int s3,
    int postgres) {

  private static final int SPAN = 60;

  /** The ports that the documentation names. */
  public static Ports defaults() {
    return new Ports(each(8081), each(9081), 8180, 3025, 3143, 9000, 54320);
  }

  /** A set of ports above {@code base}, for a second stack beside the first. */
  public static Ports above(int base) {
    if (base < 1024 || base + SPAN > 65535) {
      throw new IllegalArgumentException(
          "--port-base must be between 1024 and " + (65535 - SPAN) + ", not " + base + ".");
    }
    return new Ports(
        each(base + 1), each(base + 11), base + 20, base + 25, base + 43, base + 50, base + 60);
  }

  /** A port of 127.0.0.1 that nobody listens on now. */
  public static int anyFree() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<ServiceName, Integer> each(int first) {
    Map<ServiceName, Integer> ports = new LinkedHashMap<>();
    for (ServiceName service : ServiceName.values()) {
      ports.put(service, first + service.ordinal());
    }
    return Map.copyOf(ports);
  }

  public int of(ServiceName service) {
    return services.get(service);
  }

  public int managementOf(ServiceName service) {
    return management.get(service);
  }

  /** Every port with the name of what will listen on it. */
  Map<Integer, String> named() {
    Map<Integer, String> named = new LinkedHashMap<>();
    named.put(postgres, "PostgreSQL");
    named.put(s3, "the S3 store");
    named.put(smtp, "SMTP");
    named.put(imap, "IMAP");
    named.put(keycloak, "Keycloak");
    for (ServiceName service : ServiceName.values()) {
      named.put(of(service), service.module());
      named.put(managementOf(service), "the health check of " + service.module());
    }
    return named;
  }
}
