package org.anuyat.cases.faq;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what tells of a person in a text. For a draft everything that may be is taken out, an
 * officer reads it anyway; what may not be published at all is only what is certain.
 */
final class PersonalData {
  private static final String DIGIT = "[0-9\u0E50-\u0E59]";
  private static final Pattern MAIL_ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
  private static final Pattern FREE_MAIL =
      Pattern.compile("(?i).*@(?:gmail|hotmail|outlook|yahoo|icloud|live|msn|proton)\\..*");
  private static final Pattern NATIONAL_ID =
      Pattern.compile("(?<!%1$s)%1$s(?:[ -]?%1$s){12}(?!%1$s)".replace("%1$s", DIGIT));
  private static final Pattern MOBILE =
      Pattern.compile(
          "(?<!%1$s)[0\u0E50][689\u0E56\u0E58\u0E59](?:[ -]?%1$s){8}(?!%1$s)"
              .replace("%1$s", DIGIT));
  private static final Pattern HOUSE =
      Pattern.compile(
          "บ้านเลขที่\\s*%1$s+(?:/%1$s+)?(?:\\s*หมู่(?:ที่)?\\s*%1$s+)?".replace("%1$s", DIGIT));

  /** A title and one or two names; not the titles of posts that begin alike (นายกเทศมนตรี …). */
  private static final Pattern PERSON =
      Pattern.compile(
          "(?:นางสาว|นาง(?!สาว)|นาย(?!ก|ทะเบียน|อำเภอ|ช่าง|จ้าง|หน้า|แพทย์|ตรวจ|ประกัน)"
              + "|น\\.ส\\.|ด\\.ช\\.|ด\\.ญ\\.|เด็กชาย|เด็กหญิง)"
              + "\\s?[\u0E01-\u0E4E]{2,30}(?: [\u0E01-\u0E4E]{2,30})?"
              + "|\\b(?:Mr|Mrs|Ms|Miss)\\b\\.? [A-Z][a-z]+(?: [A-Z][a-z]+)?");

  private static final int SHORTEST_NAME = 3;

  private PersonalData() {}

  /**
   * The text without what may tell of a person.
   *
   * @param requester his name as he gave it, or null
   */
  static String redacted(String text, String requester) {
    if (text == null) {
      return null;
    }
    String without = replace(MAIL_ADDRESS, text, "[อีเมล]");
    without = replace(NATIONAL_ID, without, "[เลขประจำตัว]");
    without = replace(MOBILE, without, "[โทรศัพท์]");
    without = replace(HOUSE, without, "[ที่อยู่]");
    without = replace(PERSON, without, "[ชื่อ]");
    return withoutName(without, requester).strip();
  }

  /** What is personal data beyond doubt. */
  static List<String> certainIn(String text) {
    List<String> found = new ArrayList<>();
    collect(NATIONAL_ID, text, found);
    collect(MOBILE, text, found);
    MAIL_ADDRESS
        .matcher(text)
        .results()
        .map(hit -> hit.group())
        .filter(address -> FREE_MAIL.matcher(address).matches())
        .forEach(found::add);
    return found;
  }

  private static void collect(Pattern pattern, String text, List<String> found) {
    pattern.matcher(text).results().forEach(hit -> found.add(hit.group()));
  }

  private static String replace(Pattern pattern, String text, String by) {
    return pattern.matcher(text).replaceAll(Matcher.quoteReplacement(by));
  }

  private static String withoutName(String text, String requester) {
    if (requester == null) {
      return text;
    }
    String without = text;
    for (String word :
        requester.replaceFirst("^(?:นางสาว|นาง|นาย|น\\.ส\\.)\\s*", "").split("\\s+")) {
      if (word.length() >= SHORTEST_NAME) {
        without = without.replace(word, "[ชื่อ]");
      }
    }
    return without;
  }
}
