package org.anuyat.intake.message.reading;

import java.util.List;
import java.util.Locale;

/** Months by their Thai and English names, long and short, with or without dots. */
final class MonthNames {

  private static final List<String> ENGLISH =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> THAI =
      List.of(
          "มกราคม",
          "กุมภาพันธ์",
          "มีนาคม",
          "เมษายน",
          "พฤษภาคม",
          "มิถุนายน",
          "กรกฎาคม",
          "สิงหาคม",
          "กันยายน",
          "ตุลาคม",
          "พฤศจิกายน",
          "ธันวาคม");
  private static final List<String> THAI_SHORT =
      List.of("มค", "กพ", "มีค", "เมย", "พค", "มิย", "กค", "สค", "กย", "ตค", "พย", "ธค");

  private MonthNames() {}

  /** 1 to 12, or 0 for no month. */
  static int number(String name) {
    String bare = name.replace(".", "").toLowerCase(Locale.ROOT);
    int thai = Math.max(THAI.indexOf(bare), THAI_SHORT.indexOf(bare));
    if (thai >= 0) {
      return thai + 1;
    }
    return bare.length() < 3 ? 0 : ENGLISH.indexOf(bare.substring(0, 3)) + 1;
  }

  static boolean isEnglish(String name) {
    return name.charAt(0) < 0x80;
  }
}
