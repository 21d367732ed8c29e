package org.anuyat.permit.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.anuyat.permit.dispatch.Dispatches;
import org.anuyat.permit.job.JobHandler;
import org.anuyat.permit.job.Jobs;
import org.anuyat.permit.permit.PermitCopies;
import org.anuyat.permit.permit.PermitFacts;
import org.anuyat.permit.permit.PermitRegister;
import org.anuyat.permit.permit.StoredDocument;
import org.jboss.logging.MDC;

/** Renders, signs and stores a replacement copy (ใบแทน), and sends it the permit's way. */
@ApplicationScoped
class MakingCopy implements JobHandler<CopyJob> {
  @Inject PermitRegister register;
  @Inject PermitCopies copies;
  @Inject MakingDocument making;
  @Inject Dispatches dispatches;
  @Inject Jobs jobs;
  @Inject HandingOverMail handingOver;

  @Override
  public String name() {
    return "permit-copy";
  }

  @Override
  public Class<CopyJob> dataType() {
    return CopyJob.class;
  }

  @Override
  public void run(CopyJob job) {
    PermitFacts permit = register.get(job.permitId());
    MDC.put("case", permit.caseId().toString());
    if (copies.document(job.copyId()).isPresent()) {
      return;
    }
    int counter = copies.get(job.copyId()).counter();
    StoredDocument document = making.make(permit.asCopy(counter));
    QuarkusTransaction.requiringNew()
        .run(() -> {
          if (copies.documentSigned(job.copyId(), document)) {
            UUID dispatch = dispatches.first(permit, job.copyId()).id();
            jobs.enqueue(
                handingOver,
                dispatch.toString(),
                new DispatchJob(job.municipality(), job.permitId(), dispatch));
          }
        });
  }
}
