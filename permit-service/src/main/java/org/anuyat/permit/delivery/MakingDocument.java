package org.anuyat.permit.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.anuyat.permit.client.Municipalities;
import org.anuyat.permit.client.MunicipalityProfile;
import org.anuyat.permit.credential.Credentials;
import org.anuyat.permit.dispatch.Dispatches;
import org.anuyat.permit.document.PermitPdf;
import org.anuyat.permit.document.PermitSheet;
import org.anuyat.permit.job.JobHandler;
import org.anuyat.permit.job.Jobs;
import org.anuyat.permit.permit.PermitFacts;
import org.anuyat.permit.permit.PermitRegister;
import org.anuyat.permit.permit.StoredDocument;
import org.anuyat.permit.permit.VerifyAddress;
import org.anuyat.permit.platform.Ids;
import org.anuyat.permit.signature.PermitSigning;
import org.anuyat.permit.storage.ObjectStore;
import org.anuyat.permit.template.ChoosingTemplate;
import org.anuyat.permit.template.FillingSheet;
import org.apache.commons.codec.digest.DigestUtils;
import org.jboss.logging.MDC;

/** Renders, signs and stores the permit, then has the next steps done. */
@ApplicationScoped
class MakingDocument implements JobHandler<PermitJob> {
  @Inject PermitRegister register;
  @Inject Municipalities municipalities;
  @Inject VerifyAddress verifyAddress;
  @Inject FillingSheet template;
  @Inject PermitSigning signing;
  @Inject ObjectStore store;
  @Inject Credentials credentials;
  @Inject ChoosingTemplate templates;
  @Inject Dispatches dispatches;
  @Inject Jobs jobs;
  @Inject TellingCaseIssued tellingCase;
  @Inject HandingOverMail handingOver;

  @Override
  public String name() {
    return "permit-document";
  }

  @Override
  public Class<PermitJob> dataType() {
    return PermitJob.class;
  }

  @Override
  public void run(PermitJob job) {
    PermitFacts permit = register.get(job.permitId());
    MDC.put("case", permit.caseId().toString());
    if (permit.document().isPresent() || templates.isSignedOnPaper(permit.id())) {
      return;
    }
    StoredDocument document = make(permit);
    QuarkusTransaction.requiringNew().run(() -> announce(job, document));
  }

  /** Renders, signs and stores. */
  StoredDocument make(PermitFacts permit) {
    byte[] pdf = signedPdf(permit);
    // A name of its own for every try: a document that was announced is never overwritten.
    String key = "permits/" + permit.municipality() + "/" + Ids.next() + ".pdf";
    store.put(key, pdf, "application/pdf");
    return new StoredDocument(key, DigestUtils.sha256Hex(pdf), pdf.length);
  }

  private void announce(PermitJob job, StoredDocument document) {
    if (register.documentSigned(job.permitId(), document)) {
      announce(job);
    }
  }

  /** The document is there: case hears of it and the holder gets it. */
  void announce(PermitJob job) {
    String key = job.permitId().toString();
    PermitFacts permit = register.get(job.permitId());
    if (permit.ofCase()) {
      jobs.enqueue(tellingCase, key, CaseEventJob.of(job));
    }
    UUID dispatch = dispatches.first(permit, null).id();
    jobs.enqueue(handingOver, key, new DispatchJob(job.municipality(), job.permitId(), dispatch));
  }

  private byte[] signedPdf(PermitFacts permit) {
    MunicipalityProfile municipality = municipalities.fresh(permit.municipality());
    String verifyUrl = verifyAddress.of(permit.token());
    var codes = new FillingSheet.Codes(verifyUrl, credentials.offlineCode(permit));
    PermitSheet sheet = template.fill(permit, municipality, codes, PermitSheet.Use.PERMIT);
    byte[] pdf = PermitPdf.render(sheet, credentials.attachments(permit, municipality, verifyUrl));
    return signing.sign(pdf, permit.municipality(), municipality.nameTh(), municipality.nameEn());
  }
}
