package org.anuyat.payment.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.anuyat.payment.slippicture.SeenPicture;
import org.anuyat.payment.slipqr.MiniQr;
import org.anuyat.payment.slipqr.MiniQrReading;
import org.anuyat.payment.slipqr.MiniQrText;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Fetches a file, keeps it if it is a proof and looks at it; outside of any transaction, for it
 * takes time. Two at a time: each is in memory as a whole.
 */
@ApplicationScoped
class KeepingProof {
  private static final Comparator<MiniQr> FITTING_FIRST =
      Comparator.comparing(MiniQr::crcValid).reversed();

  private final Semaphore turns = new Semaphore(2, true);

  @Inject ProofPolicy proofPolicy;
  @Inject SlipFiles files;
  @Inject LookingAtSlip looking;

  /** Empty if the bytes are no proof; keeping the same again under the key changes nothing. */
  Optional<StoredProof> keep(String key, Supplier<byte[]> fetched) {
    turns.acquireUninterruptibly();
    try {
      byte[] content = fetched.get();
      return proofPolicy.typeOf(content).map(type -> keep(key, content, type));
    } finally {
      turns.release();
    }
  }

  private StoredProof keep(String key, byte[] content, ProofType type) {
    files.keep(key, content, type);
    SeenPicture seen = looking.look(content, type);
    String previewKey = seen.preview().map(png -> files.keepPreview(key, png)).orElse(null);
    KeptFile file =
        new KeptFile(
            key,
            previewKey,
            type.contentType(),
            (long) content.length,
            DigestUtils.sha256Hex(content),
            seen.look());
    return new StoredProof(file, miniQrs(seen.codes()), seen.hash());
  }

  private static List<MiniQr> miniQrs(List<String> codes) {
    return codes.stream()
        .map(MiniQrText::read)
        .filter(MiniQrReading.Found.class::isInstance)
        .map(found -> ((MiniQrReading.Found) found).miniQr())
        .distinct()
        .sorted(FITTING_FIRST)
        .toList();
  }
}
