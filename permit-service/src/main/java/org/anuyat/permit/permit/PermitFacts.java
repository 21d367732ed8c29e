package org.anuyat.permit.permit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One permit as the other rooms may see it.
 *
 * @param status as of the moment it was read, expiry included
 * @param number printed number, {@code 1/2569}
 * @param validUntil last Bangkok day of validity, or null
 * @param paperOriginal whether the document is a sealed scan of a permit signed on paper
 */
public record PermitFacts(
    UUID id,
    String municipality,
    UUID caseId,
    String caseNumber,
    String procedureCode,
    String number,
    PermitStatus status,
    String titleTh,
    String titleEn,
    String holderName,
    String placeTh,
    String subjectTh,
    String approverName,
    String approverTitleTh,
    UUID replyToMessage,
    Instant issuedAt,
    LocalDate issuedOn,
    LocalDate validUntil,
    String token,
    Optional<StoredDocument> document,
    boolean paperOriginal,
    boolean caseToldIssued,
    Delivery delivery) {}
