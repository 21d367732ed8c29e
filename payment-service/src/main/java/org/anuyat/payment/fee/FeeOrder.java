package org.anuyat.payment.fee;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.List;
import java.util.UUID;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What the case asks for.
 *
 * @param caseNumber as printed, such as {@code 1/2569}
 * @param amountSatang sum of the lines
 * @param lines how it comes about, line by line
 * @param lateSurcharge what is added when it is paid late, or null
 * @param replyToMessage the applicant's message our mails answer, or null
 * @param caseOfficer subject of who reviewed the case
 * @param approver subject of who approved it
 * @param approvers subjects of everybody who had a part in the approval; null when it was one step
 */
@Embeddable
public record FeeOrder(
    UUID caseId,
    String caseNumber,
    String procedureCode,
    String titleTh,
    String titleEn,
    long amountSatang,
    @JdbcTypeCode(SqlTypes.JSON) List<FeeLine> lines,
    @JdbcTypeCode(SqlTypes.JSON) LateSurcharge lateSurcharge,
    @Embedded
        @AttributeOverride(name = "name", column = @Column(name = "payer_name"))
        @AttributeOverride(name = "address", column = @Column(name = "payer_address"))
        Payer payer,
    UUID replyToMessage,
    String caseOfficer,
    String approver,
    @Column(name = "approvers") @JdbcTypeCode(SqlTypes.ARRAY) List<String> approvers) {
  /** What lines add up to, in satang. */
  public static long sum(List<FeeLine> lines) {
    return lines.stream().mapToLong(FeeLine::amountSatang).reduce(0, Math::addExact);
  }

  /** A line with quantity and unit price is their product; all lines add up to the amount. */
  void requireLinesAddUp() {
    FeeLine.requireProducts(lines);
    if (sum(lines) != amountSatang) {
      throw new Problem(
          ProblemType.LINES_DO_NOT_ADD_UP,
          "the lines add up to " + sum(lines) + " satang, the amount is " + amountSatang);
    }
  }

  FeeOrder with(List<FeeLine> corrected) {
    return new FeeOrder(
        caseId,
        caseNumber,
        procedureCode,
        titleTh,
        titleEn,
        sum(corrected),
        corrected,
        lateSurcharge,
        payer,
        replyToMessage,
        caseOfficer,
        approver,
        approvers);
  }
}
