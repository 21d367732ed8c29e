package org.anuyat.permit.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.Security;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * SoftHSM, a security module in software. Its tokens lie where the environment's SOFTHSM2_CONF
 * says, which the pom sets for the tests.
 */
public final class SoftToken {
  static final String PIN = "135790";
  private static final Path TOOL = Path.of("/usr/bin/softhsm2-util");

  private SoftToken() {}

  /** Settings that lead the service to a fresh token; empty when SoftHSM is not installed. */
  public static Map<String, String> settings() {
    Optional<Path> library = library();
    String configuration = System.getenv("SOFTHSM2_CONF");
    if (library.isEmpty() || configuration == null) {
      return Map.of();
    }
    initialise(Path.of(configuration));
    return Map.of(
        "anuyat.signature.security-module.library",
        library.get().toString(),
        "anuyat.signature.security-module.pin",
        PIN);
  }

  static Optional<Path> library() {
    return !Files.isExecutable(TOOL)
        ? Optional.empty()
        : Stream.of("/usr/lib/softhsm", "/usr/lib/x86_64-linux-gnu/softhsm", "/usr/lib64/pkcs11")
            .map(folder -> Path.of(folder, "libsofthsm2.so"))
            .filter(Files::exists)
            .findFirst();
  }

  /** What a key ceremony does with the module's own tools. */
  static void put(String label, Identity identity) throws GeneralSecurityException, IOException {
    KeyStore token = KeyStore.getInstance("PKCS11", Security.getProvider("SunPKCS11-Anuyat"));
    token.load(null, PIN.toCharArray());
    token.setKeyEntry(
        label, identity.key(), null, identity.chain().toArray(X509Certificate[]::new));
  }

  private static void initialise(Path configuration) {
    try {
      Path tokens = Files.createTempDirectory(configuration.getParent(), "softhsm");
      Files.writeString(configuration, "directories.tokendir = " + tokens + "\n");
      Process process =
          new ProcessBuilder(
                  TOOL.toString(),
                  "--init-token",
                  "--free",
                  "--label",
                  "anuyat",
                  "--pin",
                  PIN,
                  "--so-pin",
                  PIN)
              .redirectErrorStream(true)
              .start();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException("softhsm2-util: " + output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
