package org.anuyat.payment.slip;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anuyat.payment.client.IntakeClient;
import org.anuyat.payment.fee.Fee;
import org.anuyat.payment.fee.FeeEvent;
import org.anuyat.payment.fee.FeeStatus;
import org.anuyat.payment.fee.Fees;
import org.anuyat.payment.job.JobHandler;
import org.anuyat.payment.notice.LetterKind;
import org.anuyat.payment.notice.LetterOrder;
import org.anuyat.payment.notice.SendingLetter;
import org.anuyat.payment.platform.CurrentMunicipality;

/**
 * Fetches the files of a slip mail from the mailroom, keeps the proofs and lays them on the desk.
 */
@ApplicationScoped
class ReadingSlipMail implements JobHandler<ReadingSlipMail.MailToRead> {
  record MailToRead(String municipality, UUID mailId) implements JobHandler.Data {}

  private record Awaited(UUID messageId, UUID slipId, UUID attachmentId) {}

  @Inject SlipMails mails;
  @Inject Slips slips;
  @Inject Fees fees;
  @Inject Fingerprints fingerprints;
  @Inject ProofPolicy proofPolicy;
  @Inject IntakeClient intake;
  @Inject SendingLetter sendingLetter;
  @Inject CurrentMunicipality current;
  @Inject Clock clock;

  @Override
  public String name() {
    return "slip-files";
  }

  @Override
  public Class<MailToRead> dataType() {
    return MailToRead.class;
  }

  @Override
  public void run(MailToRead job) {
    List<Awaited> awaited = QuarkusTransaction.requiringNew().call(() -> awaited(job.mailId()));
    Map<UUID, StoredProof> proofs =
        awaited.stream()
            .map(this::fetch)
            .flatMap(Optional::stream)
            .collect(Collectors.toMap(StoredProof::slipId, Function.identity()));
    QuarkusTransaction.requiringNew().run(() -> layOnDesk(job.mailId(), proofs));
  }

  private List<Awaited> awaited(UUID mailId) {
    SlipMail mail = mails.get(mailId);
    if (mail.fee().orElseThrow().status() == FeeStatus.RAISED) {
      throw new IllegalStateException(
          "the fee's notice is not recorded yet; the slip waits for it");
    }
    return mail.slips().stream()
        .filter(slip -> slip.state() == SlipState.AWAITED)
        .map(slip -> new Awaited(mail.messageId(), slip.id(), slip.attachmentId()))
        .toList();
  }

  private Optional<StoredProof> fetch(Awaited file) {
    byte[] content = intake.attachment(file.messageId(), file.attachmentId());
    Optional<ProofType> type = proofPolicy.typeOf(content);
    type.ifPresent(known -> slips.keep(file.slipId(), content, known));
    return type.map(
        known -> new StoredProof(file.slipId(), known, content.length, sha256(content)));
  }

  private void layOnDesk(UUID mailId, Map<UUID, StoredProof> proofs) {
    SlipMail mail = mails.get(mailId);
    Fee fee = fees.getLocked(mail.fee().orElseThrow().id());
    if (mail.isRead()) {
      return;
    }
    for (Slip slip : mail.slips()) {
      StoredProof proof = proofs.get(slip.id());
      if (proof == null) {
        slip.isNoProof();
      } else {
        slip.layOnDesk(proof, fingerprints.note(proof));
      }
    }
    mail.wasRead(clock.instant());
    if (fee.status() == FeeStatus.VERIFIED) {
      return;
    }
    if (proofs.isEmpty()) {
      sendingLetter.order(
          new LetterOrder(
              current.code(),
              "slip-problem-" + mail.messageId(),
              LetterKind.NO_PROOF_FILE,
              fee.id(),
              fee.order().caseId(),
              mail.messageId(),
              null));
    } else if (fee.allows(FeeEvent.ProofReceived.class)) {
      fees.apply(fee, new FeeEvent.ProofReceived(clock.instant(), mail.messageId()));
    }
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
