package org.anuyat.cases.outcome;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.casefile.CaseStatus;
import org.anuyat.cases.casefile.Decision;
import org.anuyat.cases.casefile.PermitWording;
import org.anuyat.cases.client.PermitClient;
import org.anuyat.cases.client.PermitOrder;
import org.anuyat.cases.job.JobHandler;
import org.anuyat.cases.procedure.DeliveryWay;
import org.anuyat.cases.procedure.ProcedureTerms;

/** Asks permit to issue the permit document; permit reports ISSUED and DELIVERED. */
@ApplicationScoped
class IssuingPermit implements JobHandler<IssuingPermit.Order> {

  record Order(String municipality, UUID caseId) implements JobHandler.Data {}

  @Inject CaseFiles caseFiles;
  @Inject PermitClient permit;

  @Override
  public String name() {
    return "issue-permit";
  }

  @Override
  public Class<Order> dataType() {
    return Order.class;
  }

  @Override
  public void run(Order order) {
    QuarkusTransaction.requiringNew()
        .call(() -> permitOf(order.caseId()))
        .ifPresent(ordered -> permit.issue(order.municipality(), order.caseId(), ordered));
  }

  /** Empty while the fee is open: it was settled by mistake, and its settlement orders anew. */
  private Optional<PermitOrder> permitOf(UUID caseId) {
    CaseFile caseFile = caseFiles.get(caseId);
    return caseFile.status() == CaseStatus.AWAITING_PAYMENT
        ? Optional.empty()
        : Optional.of(permitOf(caseFile));
  }

  private static PermitOrder permitOf(CaseFile caseFile) {
    ProcedureTerms procedure = caseFile.procedure().terms();
    var terms = procedure.permit();
    PermitWording wording = caseFile.wording();
    Decision decision = caseFile.decision().orElseThrow();
    return new PermitOrder(
        caseFile.number().printed(),
        caseFile.procedure().code(),
        terms.titleTh(),
        terms.titleEn(),
        new PermitOrder.Holder(
            orElse(wording.holderName(), caseFile.applicant().displayName()),
            orElse(wording.holderAddress(), caseFile.applicant().address())),
        wording.placeTh(),
        wording.subjectTh(),
        terms.validityDays(),
        decision.at(),
        new PermitOrder.Approver(decision.by(), decision.byName(), decision.byTitleTh()),
        caseFile.latestMessageId(),
        terms.templateCode(),
        procedure.deliveryWays(),
        // Every case began with a message and is answered in its thread.
        DeliveryWay.MAIL_ATTACHMENT,
        wording.askedWay(),
        PermitOrder.Confidentiality.of(procedure.risk().disclosureOfConfidentialData()),
        PermitOrder.Replaces.of(wording.replaces()));
  }

  private static String orElse(String given, String otherwise) {
    return given == null || given.isBlank() ? otherwise : given;
  }
}
