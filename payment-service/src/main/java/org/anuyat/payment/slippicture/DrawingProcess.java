package org.anuyat.payment.slippicture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Has one file looked at in a Java process of its own: with little memory, no environment, and an
 * end. What a hostile file breaks there is nothing but the look at itself.
 */
public final class DrawingProcess {
  /** For starting, and for ending by itself when its own time is over. */
  static final Duration GRACE = Duration.ofSeconds(20);

  private static final List<String> SMALL =
      List.of(
          "-Xmx256m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-Xshare:auto",
          "-Djava.awt.headless=true",
          "-Dpdfbox.fontcache=" + System.getProperty("java.io.tmpdir"));

  private DrawingProcess() {}

  /**
   * @param kind how the bytes are read
   * @param time how long it may search for codes
   * @throws IOException if it could not be started, or broke down
   */
  public static SeenPicture look(byte[] content, ProofKind kind, Duration time)
      throws IOException, InterruptedException {
    Path in = Files.createTempFile("slip", ".in");
    Path out = Files.createTempFile("slip", ".out");
    try {
      Files.write(in, content);
      return look(in, out, kind, time);
    } finally {
      Files.deleteIfExists(in);
      Files.deleteIfExists(out);
    }
  }

  private static SeenPicture look(Path in, Path out, ProofKind kind, Duration time)
      throws IOException, InterruptedException {
    Process process = start(in, out, kind, time);
    try {
      if (!process.waitFor(time.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS)) {
        return SeenPicture.not(PictureLook.OUT_OF_TIME);
      }
    } finally {
      process.destroyForcibly();
    }
    if (process.exitValue() != 0) {
      throw new IOException("the drawing process ended with " + process.exitValue());
    }
    return SeenPictureText.read(out);
  }

  private static Process start(Path in, Path out, ProofKind kind, Duration time)
      throws IOException {
    ProcessBuilder java =
        new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    java.command().addAll(SMALL);
    java.command()
        .addAll(
            List.of(
                "-cp",
                classPath(System.getProperty("java.class.path")),
                Drawing.class.getName(),
                kind.name(),
                String.valueOf(time.toMillis())));
    java.environment().clear();
    return java.redirectInput(in.toFile())
        .redirectOutput(out.toFile())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Packed by Quarkus, the service is started by one jar that finds the others beside it. */
  static String classPath(String ofService) {
    if (!ofService.endsWith("quarkus-run.jar")) {
      return ofService;
    }
    String folder = ofService.substring(0, ofService.length() - "quarkus-run.jar".length());
    return String.join(
        System.getProperty("path.separator"),
        folder + "app/*",
        folder + "lib/main/*",
        folder + "lib/boot/*");
  }
}
