package org.anuyat.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;
import org.anuyat.local.starter.LocalKeycloak;
import org.anuyat.local.starter.LocalS3;

/**
 * Writes {@code endpoints.properties}: every address, port, credential and process id of a running
 * stack, one {@code key=value} a line without escapes, so that a shell script can read it too.
 */
final class EndpointsFile {
  private EndpointsFile() {}

  static Path in(Path dataDirectory) {
    return dataDirectory.resolve("endpoints.properties");
  }

  static void write(Path dataDirectory, Ports ports, Map<String, Long> pids) {
    Map<String, String> values = values(dataDirectory, ports);
    pids.forEach((name, pid) ->
        values.put(name.replace("-service", "").replace(" ", "-") + ".pid", "" + pid));
    StringBuilder text = new StringBuilder();
    values.forEach((key, value) -> text.append(key).append('=').append(value).append('\n'));
    try {
      Path part = Files.writeString(dataDirectory.resolve("endpoints.part"), text);
      Files.move(part, in(dataDirectory), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void delete(Path dataDirectory) {
    try {
      Files.deleteIfExists(in(dataDirectory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> values(Path dataDirectory, Ports ports) {
    Map<String, String> values = new TreeMap<>();
    values.put("data", dataDirectory.toString());
    values.put("stack.pid", String.valueOf(ProcessHandle.current().pid()));
    services(values, ports, dataDirectory);
    mail(values, ports);
    keycloak(values, ports);
    values.put("s3.url", ServiceSettings.url(ports.s3()));
    values.put("s3.accessKey", LocalS3.ACCESS_KEY);
    values.put("s3.secretKey", LocalS3.SECRET_KEY);
    values.put("postgres.host", "127.0.0.1");
    values.put("postgres.port", String.valueOf(ports.postgres()));
    values.put("postgres.url", "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/postgres");
    values.put("postgres.user", "postgres");
    return values;
  }

  private static void services(Map<String, String> values, Ports ports, Path dataDirectory) {
    for (ServiceName service : ServiceName.values()) {
      String key = service.key();
      values.put(key + ".url", ServiceSettings.url(ports.of(service)));
      values.put(key + ".management.url", ServiceSettings.url(ports.managementOf(service)));
      values.put(key + ".log", dataDirectory + "/logs/" + service.module() + ".log");
      values.put(
          key + ".database.url",
          "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + service.database());
      values.put(key + ".database.user", service.database());
      values.put(key + ".database.password", service.database());
      values.put(key + ".bucket", service.database());
    }
  }

  private static void mail(Map<String, String> values, Ports ports) {
    values.put("smtp.host", "127.0.0.1");
    values.put("smtp.port", String.valueOf(ports.smtp()));
    values.put("imap.host", "127.0.0.1");
    values.put("imap.port", String.valueOf(ports.imap()));
    values.put("mail.addresses", String.join(",", LocalMailboxes.ADDRESSES));
    values.put("mail.password", LocalMailboxes.PASSWORD);
  }

  private static void keycloak(Map<String, String> values, Ports ports) {
    String url = ServiceSettings.url(ports.keycloak());
    values.put("keycloak.url", url);
    values.put("keycloak.realm", "anuyat");
    values.put("keycloak.token.url", url + "/realms/anuyat/protocol/openid-connect/token");
    values.put("keycloak.client", "anuyat-cli");
    values.put("keycloak.admin.user", LocalKeycloak.ADMIN);
    values.put("keycloak.admin.password", LocalKeycloak.ADMIN_PASSWORD);
    Realm realm = Realm.read();
    realm.clientSecrets().forEach((id, secret) -> values.put("client." + id + ".secret", secret));
    for (Realm.User user : realm.users()) {
      values.put("user." + user.name() + ".password", user.password());
      values.put("user." + user.name() + ".role", user.role());
      values.put("user." + user.name() + ".municipality", user.municipality());
    }
  }
}
