package org.anuyat.cases.outcome;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.anuyat.cases.casefile.CaseFile;
import org.anuyat.cases.casefile.CaseFiles;
import org.anuyat.cases.casefile.Decision;
import org.anuyat.cases.client.FeeOrder;
import org.anuyat.cases.client.PaymentClient;
import org.anuyat.cases.job.JobHandler;

/** Asks payment to raise the fee; payment reports RAISED and, when it is verified, SETTLED. */
@ApplicationScoped
class RaisingFee implements JobHandler<RaisingFee.Order> {

  record Order(String municipality, UUID caseId) implements JobHandler.Data {}

  @Inject CaseFiles caseFiles;
  @Inject PaymentClient payment;

  @Override
  public String name() {
    return "raise-fee";
  }

  @Override
  public Class<Order> dataType() {
    return Order.class;
  }

  @Override
  public void run(Order order) {
    FeeOrder fee =
        QuarkusTransaction.requiringNew().call(() -> feeOf(caseFiles.get(order.caseId())));
    payment.raise(order.municipality(), order.caseId(), fee);
  }

  private static FeeOrder feeOf(CaseFile caseFile) {
    var terms = caseFile.procedure().terms();
    return new FeeOrder(
        caseFile.number().printed(),
        caseFile.procedure().code(),
        terms.nameTh(),
        terms.nameEn(),
        caseFile.feeCalculation().orElseThrow().totalSatang(),
        new FeeOrder.Payer(caseFile.applicant().displayName(), caseFile.applicant().address()),
        caseFile.latestMessageId(),
        caseFile.reviewer(),
        caseFile.decision().map(Decision::by).orElseThrow(),
        List.copyOf(caseFile.approvalPersons()));
  }
}
