package org.anuyat.permit.document;

import java.util.List;

/**
 * Everything that is printed on one permit, already worded.
 *
 * @param number the printed number within kind and Buddhist year, {@code 1/2569}
 * @param fields what is permitted, to whom, where, until when; in order
 * @param body paragraphs below the fields
 * @param conditions numbered from 1
 * @param signer the lines under the signature
 * @param verifyUrl the address behind the QR code
 * @param offlineCode signed data for a check without network (compact JWS), or null for none
 * @param thaiDigits whether numbers are printed with ๐-๙
 */
public record PermitSheet(
    Issuer issuer,
    Marks marks,
    String titleTh,
    String titleEn,
    String number,
    List<Field> fields,
    List<String> body,
    List<String> conditions,
    List<String> signer,
    String verifyUrl,
    String offlineCode,
    Use use,
    boolean thaiDigits) {

  /** The municipality as its letterhead names it. */
  public record Issuer(
      String code,
      String nameTh,
      String nameEn,
      String provinceTh,
      String provinceEn,
      String phone) {}

  /**
   * The municipality's pictures, PNG or JPEG, each null when there is none.
   *
   * @param logo above the name
   * @param seal beside the signature (ตราประทับ)
   */
  public record Marks(byte[] logo, byte[] seal) {
    public static final Marks NONE = new Marks(null, null);
  }

  /**
   * One row.
   *
   * @param valueEn below the value in small letters, or null
   */
  public record Field(String labelTh, String labelEn, String value, String valueEn) {}

  /** What the sheet is for. */
  public enum Use {
    /** The permit itself, signed digitally. */
    PERMIT,
    /** To be printed and signed by hand. */
    PRINT,
    /** A look at a template; marked as a sample. */
    SAMPLE
  }
}
