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
import org.anuyat.cases.procedure.fee.FeeCalculation;
import org.anuyat.cases.procedure.fee.FeeLine;
import org.anuyat.cases.procedure.fee.FeeTerms;
import org.anuyat.cases.procedure.fee.LateSurcharge;

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
    FeeCalculation calculation = caseFile.feeCalculation().orElseThrow();
    return new FeeOrder(
        caseFile.number().printed(),
        caseFile.procedure().code(),
        terms.nameTh(),
        terms.nameEn(),
        calculation.totalSatang(),
        calculation.lines().stream().map(RaisingFee::line).toList(),
        late(terms.fee()),
        new FeeOrder.Payer(caseFile.applicant().displayName(), caseFile.applicant().address()),
        caseFile.latestMessageId(),
        caseFile.reviewer(),
        caseFile.decision().map(Decision::by).orElseThrow(),
        List.copyOf(caseFile.approvalPersons()));
  }

  private static FeeOrder.Line line(FeeLine line) {
    return new FeeOrder.Line(
        line.nameTh() + ": " + line.calculationTh(),
        line.nameEn() + ": " + line.calculationEn(),
        line.quantity(),
        line.unitSatang(),
        line.amountSatang());
  }

  private static FeeOrder.LateSurcharge late(FeeTerms fee) {
    LateSurcharge late = fee == null ? null : fee.lateSurcharge();
    return late == null
        ? null
        : new FeeOrder.LateSurcharge(
            late.basisPoints(),
            late.every().name(),
            late.maximumSatang(),
            late.textTh(),
            late.textEn());
  }
}
