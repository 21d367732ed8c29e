package org.anuyat.cases.scan;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.anuyat.cases.casefile.Act;
import org.anuyat.cases.casefile.Acts;
import org.anuyat.cases.document.Documents;
import org.anuyat.cases.job.Jobs;
import org.anuyat.cases.platform.CurrentMunicipality;
import org.anuyat.cases.platform.Problem;
import org.anuyat.cases.platform.ProblemType;
import org.anuyat.cases.platform.TransactionLock;
import org.anuyat.cases.privacy.IdentityImages;
import org.anuyat.cases.storage.ObjectStore;
import org.anuyat.cases.untrusted.CleanName;
import org.apache.commons.codec.digest.DigestUtils;

/** Takes a file from the scanner; the same file again is the same scan. */
@ApplicationScoped
class ReceivingScan {
  @Inject Acts acts;
  @Inject Jobs jobs;
  @Inject CurrentMunicipality municipality;
  @Inject TransactionLock lock;
  @Inject ObjectStore store;
  @Inject Scans scans;
  @Inject ScanParts parts;
  @Inject Documents documents;
  @Inject IdentityImages identityImages;
  @Inject ReadingScan readingScan;
  @Inject ScanSettings settings;

  /** The scan, and whether it is new. */
  record Received(ScanView scan, boolean isNew) {}

  Received receive(String name, InputStream body) {
    byte[] file = bytes(body);
    FileType type = FileType.of(file).orElseThrow(() -> new Problem(ProblemType.FILE_NOT_READABLE));
    return QuarkusTransaction.requiringNew().call(() -> keep(name, file, type));
  }

  private byte[] bytes(InputStream body) {
    try {
      byte[] file = body.readNBytes((int) settings.maxSize() + 1);
      if (file.length > settings.maxSize()) {
        throw new Problem(
            ProblemType.FILE_TOO_LARGE, "A scan may have " + settings.maxSize() + " bytes");
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Received keep(String name, byte[] file, FileType type) {
    String sha256 = DigestUtils.sha256Hex(file);
    lock.hold("scan", municipality.code() + "/" + sha256);
    var before = scans.bySha256(sha256);
    if (before.isPresent()) {
      return new Received(scans.view(before.get()), false);
    }
    Act act = acts.now();
    String shown = name == null || name.isBlank() ? "scan" + type.ending() : CleanName.filed(name);
    var scan = new Scan(shown, type, file.length, sha256, act);
    scans.persistAndFlush(scan);
    store.put(scan.objectKey(), new ByteArrayInputStream(file), file.length, type.contentType());
    jobs.enqueue(
        readingScan, scan.id().toString(), new ReadingScan.Read(municipality.code(), scan.id()));
    return new Received(scans.view(scan), true);
  }

  /**
   * The file as it was uploaded; the caller closes it. When pages of it were filed as identity
   * images, the read is allowed and noted like a read of those.
   *
   * @param why the reader's reason; may be null unless there are identity images
   */
  InputStream open(UUID scanId, String why) {
    return store.open(
        QuarkusTransaction.requiringNew()
            .call(() -> {
              Scan scan = scans.get(scanId);
              parts.list("scan.id = ?1 and caseId is not null", scanId).stream()
                  .filter(part -> documents.isIdentityImage(part.caseId(), part.documentId()))
                  .forEach(part -> identityImages.noteRead(part.caseId(), part.documentId(), why));
              return scan.objectKey();
            }));
  }
}
