package org.anuyat.local.starter;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The unpacked Keycloak distribution.
 *
 * <p>Before its first start it is built once ({@code kc.sh build}), which takes half a minute and
 * makes every later start quick.
 */
final class KeycloakInstallation {
  private static final String BUILD_OPTIONS = "build --db=dev-file";

  /** C1 alone and the serial collector: starting is most of what this Keycloak ever does. */
  private static final String JAVA_OPTS =
      String.join(
          " ",
          "-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xms128m -Xmx512m -Xss512k",
          "-XX:MaxMetaspaceSize=256m -Djava.awt.headless=true",
          "-Duser.language=en -Duser.country=US --enable-native-access=ALL-UNNAMED",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED");

  private final Path home;

  private KeycloakInstallation(Path home) {
    this.home = home;
  }

  /** The distribution, built and with the realm file in its place. */
  static KeycloakInstallation prepared(Path log) throws IOException {
    Path folder = Components.find("keycloak");
    KeycloakInstallation installation = new KeycloakInstallation(only(folder));
    try (FileChannel channel =
            FileChannel.open(
                folder.resolveSibling("keycloak.lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      installation.buildOnce(log);
      installation.placeRealm();
      return installation;
    }
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> homes = Files.list(folder)) {
      return homes
          .filter(home -> Files.exists(home.resolve("bin/kc.sh")))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("no Keycloak in " + folder));
    }
  }

  private void buildOnce(Path log) throws IOException {
    Path stamp = home.resolve("anuyat-build.txt");
    if (Files.exists(stamp) && Files.readString(stamp).equals(BUILD_OPTIONS)) {
      return;
    }
    LocalProcess build = launch(List.of(BUILD_OPTIONS.split(" ")), log);
    try {
      int exitCode = build.awaitEnd(Duration.ofMinutes(5));
      if (exitCode != 0) {
        throw new IllegalStateException(
            "Keycloak could not be built (exit code " + exitCode + "); see " + log);
      }
    } finally {
      build.close();
    }
    Files.writeString(stamp, BUILD_OPTIONS);
  }

  private void placeRealm() throws IOException {
    Path realm = Components.projectRoot().resolve("deploy/keycloak/realm.json");
    Path target = home.resolve("data/import/anuyat-realm.json");
    if (Files.exists(target) && Files.mismatch(realm, target) == -1) {
      return;
    }
    Files.createDirectories(target.getParent());
    Path copy = Files.copy(realm, home.resolve("realm.part"), StandardCopyOption.REPLACE_EXISTING);
    Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE);
  }

  LocalProcess launch(List<String> arguments, Path log) {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin/kc.sh").toString());
    command.addAll(arguments);
    Map<String, String> environment = new HashMap<>(LocalKeycloak.bootstrapAdmin());
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("JAVA_OPTS", JAVA_OPTS);
    return LocalProcess.launch("Keycloak", command, environment, log);
  }
}
