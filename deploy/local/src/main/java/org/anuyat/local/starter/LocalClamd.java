package org.anuyat.local.starter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * ClamAV's daemon on 127.0.0.1 with a signature database of two harmless entries, so that it starts
 * in a second and finds what a test puts there: {@link #MARKER} and the EICAR test file.
 */
public final class LocalClamd implements AutoCloseable {
  /** Bytes that our own signature calls infected; they do nothing. */
  public static final String MARKER = "anuyat-made-up-virus";

  /** The name clamd gives it; it marks signatures that are not its makers'. */
  public static final String MARKER_SIGNATURE = "Anuyat.TestMarker.UNOFFICIAL";

  private static final String EICAR = "44d88612fea8a8f36de82e1278abb02f:68:Eicar-Test-Signature\n";

  private final Path binary;
  private final Path folder;
  private final int port;
  private LocalProcess process;

  private LocalClamd(Path binary, Path folder, int port) {
    this.binary = binary;
    this.folder = folder;
    this.port = port;
  }

  /** Where clamd is installed (Debian package clamav-daemon), if it is. */
  public static Optional<Path> installed() {
    return Stream.of("/usr/sbin/clamd", "/usr/local/sbin/clamd", "/usr/bin/clamd")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** One on a free port in a temporary folder; it ends with this program at the latest. */
  public static LocalClamd startTemporary(Path binary) {
    try {
      LocalClamd clamd =
          new LocalClamd(binary, Files.createTempDirectory("anuyat-clamd-"), freePort());
      clamd.writeSettings();
      clamd.start();
      Runtime.getRuntime().addShutdownHook(new Thread(clamd::close));
      return clamd;
    } catch (IOException e) {
      throw new UncheckedIOException("clamd did not start: " + e.getMessage(), e);
    }
  }

  /** Starts it, also again after {@link #close}, on the same port. */
  public void start() {
    process =
        LocalProcess.launch(
            "clamd",
            List.of(binary.toString(), "--config-file=" + folder.resolve("clamd.conf")),
            Map.of(),
            folder.resolve("clamd.log"));
    process.awaitReady(() -> Probe.listens(port), Duration.ofSeconds(60));
  }

  private void writeSettings() throws IOException {
    Path signatures = Files.createDirectories(folder.resolve("signatures"));
    String marker = HexFormat.of().formatHex(MARKER.getBytes(StandardCharsets.US_ASCII));
    Files.writeString(signatures.resolve("local.ndb"), "Anuyat.TestMarker:0:*:" + marker + "\n");
    Files.writeString(signatures.resolve("local.hdb"), EICAR);
    Files.write(
        folder.resolve("clamd.conf"),
        List.of(
            "DatabaseDirectory " + signatures,
            "TemporaryDirectory " + folder,
            "TCPAddr 127.0.0.1",
            "TCPSocket " + port,
            "StreamMaxLength 64M",
            "Foreground yes"));
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    }
  }

  public int port() {
    return port;
  }

  @Override
  public void close() {
    process.close();
  }
}
