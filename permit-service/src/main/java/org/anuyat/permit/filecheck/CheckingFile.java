package org.anuyat.permit.filecheck;

import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.anuyat.permit.checkcount.CheckCounts;
import org.anuyat.permit.checkcount.Way;
import org.anuyat.permit.signature.CheckingSignatures;
import org.anuyat.permit.signature.SignatureFinding;
import org.anuyat.permit.verification.PublicPermit;
import org.anuyat.permit.verification.PublicPermits;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jboss.logging.Logger;

/**
 * Says whether a file is a permit that holds.
 *
 * <p>Only a file that is byte for byte the one that was signed and stored is unaltered: no way of
 * changing a PDF under an intact signature (appended revision, hidden layer, padding) can be
 * overlooked. The signatures are looked at to say what is wrong with the others.
 */
@ApplicationScoped
class CheckingFile {
  private static final Logger LOG = Logger.getLogger(CheckingFile.class);
  private static final long PATIENCE_SECONDS = 10;

  @Inject PublicPermits permits;
  @Inject CheckingSignatures signatures;
  @Inject CheckCounts counts;
  @Inject Clock clock;

  private record Found(DocumentFinding document, IssuerFinding issuer, PublicPermit permit) {}

  /** The verdict on a file of which only the hash is known; empty when it is none of ours. */
  Optional<FileVerdict> byHash(String sha256) {
    return ofHash(sha256)
        .map(
            permit -> verdict(new Found(DocumentFinding.UNALTERED, IssuerFinding.GENUINE, permit)));
  }

  FileVerdict check(byte[] file) {
    return byHash(DigestUtils.sha256Hex(file)).orElseGet(() -> verdict(lookInto(file)));
  }

  private Found lookInto(byte[] file) {
    try (PDDocument document = Loader.loadPDF(file)) {
      Optional<PublicPermit> named = named(TokensInside.of(document));
      return judge(file, signatures.check(file), named);
    } catch (IOException | RuntimeException | StackOverflowError unreadable) {
      LOG.debugf("A file to check could not be read: %s", unreadable.getClass().getName());
      return new Found(DocumentFinding.NOT_READABLE, IssuerFinding.NOT_PROVEN, null);
    }
  }

  private Found judge(byte[] file, List<SignatureFinding> found, Optional<PublicPermit> named) {
    for (SignatureFinding signature : found) {
      Optional<PublicPermit> signed = beginning(file, signature.covers());
      if (signed.isPresent()) {
        return new Found(DocumentFinding.APPENDED, IssuerFinding.GENUINE, signed.get());
      }
    }
    PublicPermit permit = named.orElse(null);
    if (found.isEmpty()) {
      return new Found(
          named.isPresent() ? DocumentFinding.COPIED_CODE : DocumentFinding.NOT_A_PERMIT,
          IssuerFinding.NOT_PROVEN,
          permit);
    }
    if (found.stream().allMatch(SignatureFinding::isInOrder)) {
      boolean isProven = found.stream().noneMatch(SignatureFinding::isByWithdrawnKey);
      return new Found(
          DocumentFinding.NOT_REGISTERED,
          isProven ? IssuerFinding.GENUINE : IssuerFinding.NOT_PROVEN,
          permit);
    }
    boolean isOurs = found.stream().anyMatch(signature -> signature.municipality().isPresent());
    if (isOurs) {
      return new Found(DocumentFinding.ALTERED, IssuerFinding.NOT_PROVEN, permit);
    }
    return new Found(
        named.isPresent() ? DocumentFinding.COPIED_CODE : DocumentFinding.NOT_A_PERMIT,
        IssuerFinding.OTHER_SIGNER,
        permit);
  }

  /** The permit whose whole document is the beginning of this file. */
  private Optional<PublicPermit> beginning(byte[] file, long length) {
    return length > 0 && length < file.length
        ? ofHash(DigestUtils.sha256Hex(Arrays.copyOf(file, (int) length)))
        : Optional.empty();
  }

  private Optional<PublicPermit> named(Set<String> tokens) {
    return tokens.isEmpty()
        ? Optional.empty()
        : answered(permits.byTokens(tokens)).stream().findFirst().map(PublicPermits.Found::permit);
  }

  private Optional<PublicPermit> ofHash(String sha256) {
    return answered(permits.byFile(sha256)).map(PublicPermits.Found::permit);
  }

  private FileVerdict verdict(Found found) {
    PublicPermit permit = found.permit();
    CheckCounts.Of subject =
        permit == null
            ? counts.ofUnknown()
            : counts.of(permit.municipality(), permit.procedureCode(), permit.status().name());
    subject.add(Way.FILE);
    return FileVerdict.of(found.document(), found.issuer(), permit, clock.instant());
  }

  private static <T> T answered(Future<T> answer) {
    return answer
        .toCompletionStage()
        .toCompletableFuture()
        .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
        .join();
  }
}
