package org.anuyat.local.starter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * An S3 store on the file system (S3Proxy) on 127.0.0.1.
 *
 * <p>It runs as a process of its own: the libraries bundled in it clash with the MinIO client.
 */
public final class LocalS3 implements AutoCloseable {
  public static final String ACCESS_KEY = "anuyat-local";
  public static final String SECRET_KEY = "anuyat-local-secret";

  private final LocalProcess process;
  private final int port;
  private final Path dataDirectory;

  private LocalS3(LocalProcess process, int port, Path dataDirectory) {
    this.dataDirectory = dataDirectory;
    this.process = process;
    this.port = port;
  }

  /** A store whose objects live in {@code dataDirectory} and survive a restart. */
  public static LocalS3 start(Path dataDirectory, int port, Path log) {
    try {
      Files.createDirectories(dataDirectory);
      Path settings = dataDirectory.resolveSibling("s3proxy.conf");
      Files.write(settings, settings(dataDirectory, port));
      LocalProcess process =
          LocalProcess.launch(
              "the S3 store",
              List.of(
                  Components.java(),
                  "-Xmx128m",
                  "-Xss512k",
                  "-XX:+UseSerialGC",
                  "-XX:TieredStopAtLevel=1",
                  "-jar",
                  Components.find("s3proxy.jar").toString(),
                  "--properties",
                  settings.toString()),
              Map.of(),
              log);
      LocalS3 store = new LocalS3(process, port, dataDirectory);
      store.awaitReady();
      return store;
    } catch (IOException e) {
      throw new UncheckedIOException("the S3 store did not start: " + e.getMessage(), e);
    }
  }

  /** A store on a free port in a temporary folder; it ends with this program at the latest. */
  public static LocalS3 startTemporary() {
    try {
      Path folder = Files.createTempDirectory("anuyat-s3-");
      LocalS3 store = start(folder.resolve("objects"), freePort(), folder.resolve("s3proxy.log"));
      Runtime.getRuntime().addShutdownHook(new Thread(store.process::close));
      return store;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
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

  private void awaitReady() {
    try {
      process.awaitReady(() -> Probe.listens(port), Duration.ofSeconds(60));
    } catch (RuntimeException e) {
      process.close();
      throw e;
    }
  }

  /** Makes a bucket where it is missing; on this store a bucket is a folder. */
  public void ensureBucket(String name) {
    try {
      Files.createDirectories(dataDirectory.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException("bucket " + name + " could not be made", e);
    }
  }

  public int port() {
    return port;
  }

  public String url() {
    return "http://127.0.0.1:" + port;
  }

  public LocalProcess process() {
    return process;
  }

  @Override
  public void close() {
    process.close();
  }
}
