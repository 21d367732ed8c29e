package org.anuyat.cases.identity.examination;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.anuyat.cases.privacy.ThaiDigits;

/** A Thai address in the form in which two spellings of it are equal. */
final class ThaiAddress {
  /** Written out words to abbreviations; longer ones first. */
  private static final Map<String, String> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put("กรุงเทพมหานคร", "กทม");
    WORDS.put("บ้านเลขที่", "");
    WORDS.put("เลขที่", "");
    WORDS.put("หมู่ที่", "ม");
    WORDS.put("หมู่", "ม");
    WORDS.put("ตำบล", "ต");
    WORDS.put("แขวง", "ต");
    WORDS.put("อำเภอ", "อ");
    WORDS.put("เขต", "อ");
    WORDS.put("จังหวัด", "จ");
    WORDS.put("ถนน", "ถ");
    WORDS.put("ซอย", "ซ");
  }

  private static final Pattern NOISE = Pattern.compile("[\\p{Cf}\\p{Cc}\\s.,()]+");
  private static final Pattern POSTCODE = Pattern.compile("[0-9]{5}$");

  private ThaiAddress() {}

  /** Without spaces, dots and postcode; Arabic digits; the usual words abbreviated. */
  static String normalised(String address) {
    String plain =
        ThaiDigits.toArabic(Normalizer.normalize(address, Normalizer.Form.NFKC))
            .toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> word : WORDS.entrySet()) {
      plain =
          plain.replace(Normalizer.normalize(word.getKey(), Normalizer.Form.NFKC), word.getValue());
    }
    return POSTCODE.matcher(NOISE.matcher(plain).replaceAll("")).replaceFirst("");
  }

  static boolean agree(String one, String other) {
    return normalised(one).equals(normalised(other));
  }
}
