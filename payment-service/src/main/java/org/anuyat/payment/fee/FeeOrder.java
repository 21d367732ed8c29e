package org.anuyat.payment.fee;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.UUID;

/**
 * What the case asks for.
 *
 * @param caseNumber as printed, such as {@code 1/2569}
 * @param replyToMessage the applicant's message our mails answer, or null
 * @param caseOfficer subject of who reviewed the case
 * @param approver subject of who approved it
 */
@Embeddable
public record FeeOrder(
    UUID caseId,
    String caseNumber,
    String procedureCode,
    String titleTh,
    String titleEn,
    long amountSatang,
    @Embedded
        @AttributeOverride(name = "name", column = @Column(name = "payer_name"))
        @AttributeOverride(name = "address", column = @Column(name = "payer_address"))
        Payer payer,
    UUID replyToMessage,
    String caseOfficer,
    String approver) {}
