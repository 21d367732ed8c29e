package org.anuyat.cases.posted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import org.anuyat.cases.agency.CallingClient;
import org.anuyat.cases.platform.CurrentMunicipality;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.anuyat.cases.storage.ObjectStore;
import org.apache.commons.codec.digest.DigestUtils;

/** Takes the bytes of a file in: first to disk, where they are counted and hashed, then kept. */
@ApplicationScoped
class ReceivingUpload {
  private static final int BUFFER = 64 * 1024;

  @Inject PostedFiles files;
  @Inject PostedLimits limits;
  @Inject DiscardingFile discarding;
  @Inject ObjectStore store;
  @Inject CallingClient client;
  @Inject CurrentMunicipality municipality;
  @Inject Clock clock;

  /**
   * Writes the bytes into {@code target}.
   *
   * @throws Problem TOO_LARGE, or DIGEST_DIFFERS when they are not the announced ones
   */
  Upload spool(InputStream bytes, Path target, String name, String contentType, byte[] announced) {
    MessageDigest digest = DigestUtils.getSha256Digest();
    long size = 0;
    try (OutputStream file = Files.newOutputStream(target)) {
      byte[] buffer = new byte[BUFFER];
      for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
        size += read;
        if (size > limits.file()) {
          throw new Problem(ProblemType.TOO_LARGE, "A file may have " + limits.file() + " bytes");
        }
        digest.update(buffer, 0, read);
        file.write(buffer, 0, read);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] found = digest.digest();
    if (!MessageDigest.isEqual(found, announced)) {
      throw new Problem(
          ProblemType.DIGEST_DIFFERS, "SHA-256 of what came is " + HexFormat.of().formatHex(found));
    }
    return new Upload(name, contentType, size, HexFormat.of().formatHex(found));
  }

  /** Keeps a spooled file until an application claims it, but not for ever. */
  @Transactional(Transactional.TxType.MANDATORY)
  PostedFile keep(Upload upload, Path bytes) {
    PostedFile file = new PostedFile(client.id(), upload, clock.instant());
    files.persist(file);
    try (InputStream content = Files.newInputStream(bytes)) {
      store.put(
          PostedFile.objectKey(municipality.code(), file.id()),
          content,
          upload.size(),
          "application/octet-stream");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    discarding.plan(municipality.code(), file.id(), file.uploadedAt().plus(limits.keepUploads()));
    return file;
  }
}
