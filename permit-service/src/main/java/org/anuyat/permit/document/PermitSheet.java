package org.anuyat.permit.document;

import java.time.LocalDate;

/**
 * Everything that is printed on one permit.
 *
 * @param number the printed number within kind and Buddhist year, {@code 1/2569}
 * @param issuedOn Bangkok date of issue
 * @param validUntil last Bangkok day of validity, or null when the permit has no end
 * @param verifyUrl the address behind the QR code
 * @param thaiDigits whether numbers and dates are printed with ๐-๙
 */
public record PermitSheet(
    Issuer issuer,
    String titleTh,
    String titleEn,
    String number,
    String caseNumber,
    String holderName,
    String subjectTh,
    String placeTh,
    LocalDate issuedOn,
    LocalDate validUntil,
    Signer signer,
    String verifyUrl,
    boolean thaiDigits) {

  /** The municipality as its letterhead names it. */
  public record Issuer(
      String code,
      String nameTh,
      String nameEn,
      String provinceTh,
      String provinceEn,
      String phone) {}

  /** The officer who approved. */
  public record Signer(String name, String titleTh) {}
}
