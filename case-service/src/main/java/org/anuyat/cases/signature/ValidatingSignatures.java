package org.anuyat.cases.signature;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.document.DocumentKind;
import org.anuyat.cases.document.Documents;
import org.anuyat.cases.document.SignatureFinding;
import org.anuyat.cases.document.StoredFile;
import org.anuyat.cases.job.JobHandler;
import org.anuyat.cases.job.Jobs;
import org.anuyat.cases.platform.CurrentMunicipality;
import org.anuyat.cases.untrusted.Unreadable;
import org.anuyat.cases.untrusted.UntrustedReading;
import org.jboss.logging.Logger;

/** Looks for signatures in each PDF that came with a mail, once its bytes are there. */
@ApplicationScoped
class ValidatingSignatures implements JobHandler<ValidatingSignatures.Validate> {
  private static final Logger LOG = Logger.getLogger(ValidatingSignatures.class);

  record Validate(String municipality, UUID caseId, UUID documentId, long size)
      implements JobHandler.Data {}

  @Inject Clock clock;
  @Inject Jobs jobs;
  @Inject CurrentMunicipality municipality;
  @Inject Documents documents;
  @Inject DocumentSignatures signatures;
  @Inject TrustAnchors anchors;
  @Inject SignatureSettings settings;
  @Inject UntrustedReading untrusted;

  void onStored(@Observes StoredFile file) {
    if (file.kind() == DocumentKind.ATTACHMENT && file.isPdf()) {
      jobs.enqueue(
          this,
          file.id().toString(),
          new Validate(municipality.code(), file.caseId(), file.id(), file.size()));
    }
  }

  @Override
  public String name() {
    return "validate-signatures";
  }

  @Override
  public Class<Validate> dataType() {
    return Validate.class;
  }

  @Override
  public void run(Validate job) {
    boolean gone =
        QuarkusTransaction.requiringNew().call(() -> documents.findById(job.documentId()) == null);
    if (gone) {
      return; // deleted at the end of its retention
    }
    List<FoundSignature> found = List.of();
    SignatureFinding finding;
    try {
      found = read(job);
      finding = FoundSignature.finding(found);
    } catch (Unreadable e) {
      LOG.warnf("The signatures of document %s cannot be read: %s", job.documentId(), e);
      finding = SignatureFinding.UNREADABLE;
    }
    keep(job.documentId(), found, finding);
  }

  private List<FoundSignature> read(Validate job) throws Unreadable {
    if (job.size() > settings.maxSize()) {
      throw new Unreadable("larger than " + settings.maxSize() + " bytes");
    }
    byte[] pdf = bytes(job);
    return untrusted.read(
        settings.deadline(), () -> PdfSignatures.of(pdf, anchors.certificates(), clock.instant()));
  }

  private byte[] bytes(Validate job) {
    try (InputStream pdf =
        QuarkusTransaction.requiringNew()
            .call(() -> documents.openForMachine(job.caseId(), job.documentId()))) {
      return pdf.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void keep(UUID documentId, List<FoundSignature> found, SignatureFinding finding) {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          signatures.replace(documentId, found);
          documents.signaturesFound(documentId, finding);
        });
  }
}
