package org.anuyat.permit.verification;

import java.util.Locale;
import org.anuyat.permit.permit.PermitStatus;

/**
 * The verdict as the page shows it: word, explanation, colour class and icon, never colour alone.
 */
public enum Sign {
  VALID("ใช้ได้", "Valid", "ใบอนุญาตนี้มีผลใช้บังคับอยู่ในขณะนี้", "This permit is in force now."),
  EXPIRED(
      "สิ้นอายุแล้ว",
      "Expired",
      "ใบอนุญาตนี้พ้นกำหนดวันใช้ได้แล้ว",
      "The last day of validity has passed."),
  SUSPENDED(
      "ถูกพักใช้",
      "Suspended",
      "ใบอนุญาตนี้ถูกพักใช้ชั่วคราว จึงใช้ไม่ได้ในขณะนี้",
      "This permit is suspended and does not hold for now."),
  REVOKED(
      "ถูกเพิกถอน",
      "Revoked",
      "ใบอนุญาตนี้ถูกเพิกถอนแล้ว ใช้ไม่ได้อีกต่อไป",
      "This permit was revoked and no longer holds."),
  SUPERSEDED(
      "มีฉบับใหม่แทนแล้ว",
      "Superseded",
      "มีใบอนุญาตฉบับใหม่ออกแทนฉบับนี้แล้ว ฉบับนี้จึงใช้ไม่ได้อีกต่อไป",
      "A newer permit came in place of this one, which no longer holds."),
  UNKNOWN(
      "ไม่พบใบอนุญาต", "Not found", "ไม่มีใบอนุญาตตามที่อยู่นี้", "No permit has this address.");

  private final String wordTh;
  private final String wordEn;
  private final String saysTh;
  private final String saysEn;

  Sign(String wordTh, String wordEn, String saysTh, String saysEn) {
    this.wordTh = wordTh;
    this.wordEn = wordEn;
    this.saysTh = saysTh;
    this.saysEn = saysEn;
  }

  public static Sign of(PermitStatus status) {
    return switch (status) {
      case VALID -> VALID;
      case EXPIRED -> EXPIRED;
      case SUSPENDED -> SUSPENDED;
      case REVOKED -> REVOKED;
      case SUPERSEDED -> SUPERSEDED;
    };
  }

  public String wordTh() {
    return wordTh;
  }

  public String wordEn() {
    return wordEn;
  }

  public String saysTh() {
    return saysTh;
  }

  public String saysEn() {
    return saysEn;
  }

  /** Name of the style class. */
  public String style() {
    return name().toLowerCase(Locale.ROOT);
  }
}
