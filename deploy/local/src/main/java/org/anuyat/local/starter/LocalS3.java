package org.anuyat.local.starter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * An S3 store on the file system (S3Proxy) on 127.0.0.1.
 *
 * <p>It runs as a process of its own: the libraries bundled in it clash with the MinIO client.
 */
public final class LocalS3 implements AutoCloseable {
  public static final String ACCESS_KEY = "anuyat-local";
  public static final String SECRET_KEY = "anuyat-local-secret";

  private final Process process;
  private final int port;

  private LocalS3(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** A store whose objects live in {@code dataDirectory} and survive a restart. */
  public static LocalS3 start(Path dataDirectory, int port, Path log) {
    try {
      Files.createDirectories(dataDirectory);
      Path settings = dataDirectory.resolveSibling("s3proxy.conf");
      Files.write(settings, settings(dataDirectory, port));
      Process process =
          new ProcessBuilder(
                  List.of(
                      Components.java(),
                      "-Xmx128m",
                      "-XX:+UseSerialGC",
                      "-jar",
                      Components.find("s3proxy.jar").toString(),
                      "--properties",
                      settings.toString()))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
      LocalS3 store = new LocalS3(process, port);
      store.awaitReady(log);
      return store;
    } catch (IOException e) {
      throw new UncheckedIOException("the S3 store did not start: " + e.getMessage(), e);
    }
  }

  /** A store on a free port in a temporary folder. */
  public static LocalS3 startTemporary() {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Path folder = Files.createTempDirectory("anuyat-s3-");
      int port = free.getLocalPort();
      free.close();
      return start(folder.resolve("objects"), port, folder.resolve("s3proxy.log"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> settings(Path dataDirectory, int port) {
    return List.of(
        "s3proxy.endpoint=http://127.0.0.1:" + port,
        "s3proxy.authorization=aws-v2-or-v4",
        "s3proxy.identity=" + ACCESS_KEY,
        "s3proxy.credential=" + SECRET_KEY,
        "jclouds.provider=filesystem-nio2",
        "jclouds.filesystem.basedir=" + dataDirectory);
  }

  private void awaitReady(Path log) {
    Instant giveUp = Instant.now().plus(Duration.ofSeconds(60));
    while (Instant.now().isBefore(giveUp)) {
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
        return;
      } catch (IOException notYet) {
        pause();
      }
      if (!process.isAlive()) {
        throw new IllegalStateException("the S3 store ended at once; see " + log);
      }
    }
    process.destroy();
    throw new IllegalStateException("the S3 store was not ready within 60 s; see " + log);
  }

  private void pause() {
    try {
      process.waitFor(100, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the S3 store was starting", e);
    }
  }

  public int port() {
    return port;
  }

  public String url() {
    return "http://127.0.0.1:" + port;
  }

  public long pid() {
    return process.pid();
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }
}
