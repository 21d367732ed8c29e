package org.anuyat.payment.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.anuyat.payment.platform.CurrentMunicipality;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;
import org.anuyat.payment.platform.ThaiDates;
import org.anuyat.payment.storage.ObjectStore;
import org.apache.commons.codec.digest.DigestUtils;
import org.jboss.logging.Logger;

/**
 * The slips' files in the bucket, in order (rule 6.4): {@code slips/<municipality>/<B.E.
 * year>/<fee>/<slip>}, with {@code unmatched} for the fee while nobody knows it.
 */
@ApplicationScoped
class SlipFiles {
  private static final Logger LOG = Logger.getLogger(SlipFiles.class);
  private static final String UNMATCHED = "unmatched";

  @Inject ObjectStore store;
  @Inject CurrentMunicipality current;

  String keyOf(SlipMail mail, UUID slipId) {
    int year = ThaiDates.year(ThaiDates.dateOf(mail.arrivedAt()));
    String fee = mail.fee().map(known -> known.id().toString()).orElse(UNMATCHED);
    return String.join("/", "slips", current.code(), String.valueOf(year), fee, slipId.toString());
  }

  void keep(String key, byte[] content, ProofType type) {
    store.put(key, content, type.contentType());
  }

  /** Keeps the picture to show beside the file, and says where. */
  String keepPreview(String key, byte[] png) {
    String previewKey = key + ".preview.png";
    store.put(previewKey, png, "image/png");
    return previewKey;
  }

  /** What was put under the key before the slip was looked at. */
  byte[] read(String key) {
    return store.read(key);
  }

  /**
   * The file as it came, for the caller to close; what the bucket holds is compared with the hash
   * in the database first.
   */
  InputStream open(Slip slip) {
    KeptFile file = slip.file().orElseThrow(() -> new Problem(ProblemType.NOT_FOUND));
    if (!file.sha256().equals(hashOf(file.objectKey()))) {
      LOG.errorf(
          "Slip %s: the object %s is not the file that was received; restore it from the backup",
          slip.id(), file.objectKey());
      throw new Problem(ProblemType.FILE_DAMAGED);
    }
    return store.open(file.objectKey());
  }

  private String hashOf(String key) {
    try (InputStream content = store.open(key)) {
      return DigestUtils.sha256Hex(content);
    } catch (IOException e) {
      throw new UncheckedIOException("the object store could not be read", e);
    }
  }

  byte[] preview(Slip slip) {
    return slip.file()
        .map(KeptFile::previewKey)
        .map(store::read)
        .orElseThrow(
            () -> new Problem(ProblemType.NOT_FOUND, "no picture could be made of this file"));
  }

  /** A safe name for the file: never the sender's. */
  String safeFileName(Slip slip) {
    return "slip-" + slip.id() + "." + ProofType.extensionOf(slip.contentType());
  }
}
