package org.anuyat.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Reads a permit with other people's tools (Debian package poppler-utils), where they are there.
 */
final class Poppler {
  private Poppler() {}

  /** pdfsig finds one signature over the whole document, and it is intact. */
  static void assertSigned(Path pdf) throws IOException {
    String said = run("pdfsig", pdf.toString());
    assertTrue(said.contains("Signature is Valid"), said);
    assertTrue(said.contains("Total document signed"), said);
  }

  /** pdftotext reads these words. */
  static void assertSays(Path pdf, String words) throws IOException {
    String said = run("pdftotext", "-layout", pdf.toString(), "-");
    assertTrue(said.contains(words), said);
  }

  private static String run(String... command) throws IOException {
    Process process;
    try {
      process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
    } catch (IOException e) {
      assumeTrue(false, command[0] + " is not installed (Debian package poppler-utils)");
      throw e;
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      assertTrue(process.waitFor(30, TimeUnit.SECONDS), command[0] + " does not end");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return said;
  }
}
