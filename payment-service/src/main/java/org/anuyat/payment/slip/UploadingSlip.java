package org.anuyat.payment.slip;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.anuyat.payment.fee.Fees;
import org.anuyat.payment.job.Jobs;
import org.anuyat.payment.platform.CurrentMunicipality;
import org.anuyat.payment.platform.Ids;
import org.anuyat.payment.platform.NaturalKeyLock;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Takes a file handed in over the API, once per fee and content, and sends it the way of the mailed
 * ones.
 */
@ApplicationScoped
class UploadingSlip {
  /**
   * @param isNew false if the same bytes were uploaded for this fee before
   */
  record Answer(SlipView slip, boolean isNew) {}

  /**
   * What came with the request.
   *
   * @param file where the server put it, outside of memory
   */
  record Upload(UUID feeId, Path file, String fileName, String subject) {}

  /** One at a time: each is in memory as a whole for a moment. */
  private final Semaphore turns = new Semaphore(1, true);

  @Inject SlipMails mails;
  @Inject Slips slips;
  @Inject SlipFiles files;
  @Inject Fees fees;
  @Inject ProofPolicy proofPolicy;
  @Inject NaturalKeyLock lock;
  @Inject Jobs jobs;
  @Inject ReadingSlipMail readingSlipMail;
  @Inject CurrentMunicipality current;
  @Inject Clock clock;

  /** The bytes are kept before the row is written: a row never points to nothing. */
  Answer upload(Upload upload) throws IOException {
    proofPolicy.refuseTooLarge(Files.size(upload.file()));
    UUID slipId = Ids.next();
    SlipMail prepared = QuarkusTransaction.requiringNew().call(() -> mailFor(upload));
    KeptFile file = keep(files.keyOf(prepared, slipId), upload.file());
    return QuarkusTransaction.requiringNew().call(() -> record(upload, slipId, file));
  }

  private KeptFile keep(String key, Path file) throws IOException {
    turns.acquireUninterruptibly();
    try {
      byte[] content = Files.readAllBytes(file);
      ProofType type = proofPolicy.requireProof(content);
      files.keep(key, content, type);
      return new KeptFile(
          key,
          null,
          type.contentType(),
          (long) content.length,
          DigestUtils.sha256Hex(content),
          null);
    } finally {
      turns.release();
    }
  }

  private Answer record(Upload upload, UUID slipId, KeptFile file) {
    lock.take("slip-upload", upload.feeId() + "/" + file.sha256());
    Optional<Slip> before = slips.uploaded(upload.feeId(), file.sha256());
    if (before.isPresent()) {
      return new Answer(SlipView.of(before.get()), false);
    }
    SlipMail mail = mailFor(upload);
    Slip slip = mail.add(slipId, upload.fileName(), file);
    mails.persist(mail);
    jobs.enqueue(
        readingSlipMail,
        mail.id().toString(),
        new ReadingSlipMail.MailToRead(current.code(), mail.id()));
    return new Answer(SlipView.of(slip), true);
  }

  private SlipMail mailFor(Upload upload) {
    return new SlipMail(fees.get(upload.feeId()), clock.instant(), upload.subject());
  }
}
