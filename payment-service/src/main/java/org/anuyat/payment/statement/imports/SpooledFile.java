package org.anuyat.payment.statement.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;
import org.apache.commons.codec.digest.DigestUtils;

/** A file handed in, on disk, counted and hashed. */
record SpooledFile(String name, Path path, long sizeBytes, String sha256) implements AutoCloseable {
  private static final int BUFFER = 64 * 1024;
  private static final int BEGINNING = 4 * 1024;

  static SpooledFile of(String name, InputStream bytes, long longest) {
    Path path = temporary();
    try (OutputStream file = Files.newOutputStream(path)) {
      MessageDigest digest = DigestUtils.getSha256Digest();
      long size = 0;
      byte[] buffer = new byte[BUFFER];
      for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        size += read;
        if (size > longest) {
          throw new Problem(
              ProblemType.FILE_TOO_LARGE, "A statement may have " + longest + " bytes.");
        }
        digest.update(buffer, 0, read);
        file.write(buffer, 0, read);
      }
      if (size == 0) {
        throw new Problem(ProblemType.INVALID_INPUT, "the file is empty");
      }
      return new SpooledFile(name, path, size, HexFormat.of().formatHex(digest.digest()));
    } catch (IOException e) {
      delete(path);
      throw new UncheckedIOException(e);
    } catch (Problem refused) {
      delete(path);
      throw refused;
    }
  }

  InputStream open() {
    try {
      return Files.newInputStream(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Enough to see what it is written in. */
  String beginning() {
    try (InputStream file = open()) {
      return new String(file.readNBytes(BEGINNING), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    delete(path);
  }

  private static Path temporary() {
    try {
      return Files.createTempFile("anuyat-statement-", null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path path) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
