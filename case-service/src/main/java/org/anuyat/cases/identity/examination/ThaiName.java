package org.anuyat.cases.identity.examination;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.anuyat.cases.privacy.ThaiDigits;

/** A name of a person in the form in which two spellings of it are equal. */
public final class ThaiName {
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:นางสาว|น\\.?ส\\.|นาง|นาย|เด็กชาย|เด็กหญิง|ด\\.?ช\\.|ด\\.?ญ\\.|คุณ"
              + "|(?:mrs|mr|miss|ms|master)\\b\\.?)[\\s]*");

  /** Vowels and tone marks cannot begin a name: then the title was a part of it. */
  private static final Pattern BEGINS_WITH_MARK = Pattern.compile("^[ะ-ฺ็-๎ๅ].*");

  private static final Pattern NOISE = Pattern.compile("[\\p{Cf}\\p{Cc}\\s.,]+");

  private ThaiName() {}

  /** Without title, spaces, dots and invisible characters; compatibility forms made equal. */
  static String normalised(String name) {
    String plain =
        ThaiDigits.toArabic(Normalizer.normalize(name, Normalizer.Form.NFKC))
            .replaceAll("[\\p{Cf}\\p{Cc}]", "")
            .strip()
            .toLowerCase(Locale.ROOT);
    String bare = TITLE.matcher(plain).replaceFirst("");
    boolean titleWasName = bare.isEmpty() || BEGINS_WITH_MARK.matcher(bare).matches();
    return NOISE.matcher(titleWasName ? plain : bare).replaceAll("");
  }

  public static boolean agree(String one, String other) {
    return normalised(one).equals(normalised(other));
  }
}
