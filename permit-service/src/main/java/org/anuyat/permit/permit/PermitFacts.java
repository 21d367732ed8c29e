package org.anuyat.permit.permit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One permit as the other rooms may see it.
 *
 * @param status as of the moment it was read, expiry included
 * @param number printed number, {@code 1/2569}
 * @param validUntil last Bangkok day of validity, or null
 * @param paperOriginal whether the document is a sealed scan of a permit signed on paper
 * @param deliveryWay by which it goes to the holder
 * @param ofCase whether a case waits to hear of it; false when a registrar ordered it
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
    Delivery delivery,
    String holderAddress,
    DeliveryWay deliveryWay,
    Confidentiality confidentiality,
    boolean ofCase,
    PermitLife life) {
  private static final Pattern MAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{3,255}");

  /** The holder's address when it is one for mail and not for letters. */
  public Optional<String> mailAddress() {
    return Optional.ofNullable(holderAddress).filter(given -> MAIL.matcher(given).matches());
  }

  /**
   * Where a mail to the holder goes.
   *
   * @return null: to the applicant of {@code replyToMessage}, whom intake knows
   */
  public String mailTo() {
    return replyToMessage == null ? mailAddress().orElse(null) : null;
  }

  /** Whether a mail can reach the holder, at an address or in the thread of his application. */
  public boolean isReachedByMail() {
    return replyToMessage != null || mailTo() != null;
  }

  /** The same permit as a replacement copy prints it: its kind is led by the word ใบแทน. */
  public PermitFacts asCopy(int counter) {
    return new PermitFacts(
        id,
        municipality,
        caseId,
        caseNumber,
        procedureCode,
        number,
        status,
        "ใบแทน (ฉบับที่ " + counter + ") " + titleTh,
        "Replacement copy no. " + counter + ": " + titleEn,
        holderName,
        placeTh,
        subjectTh,
        approverName,
        approverTitleTh,
        replyToMessage,
        issuedAt,
        issuedOn,
        validUntil,
        token,
        Optional.empty(),
        false,
        caseToldIssued,
        delivery,
        holderAddress,
        deliveryWay,
        confidentiality,
        ofCase,
        life);
  }
}
