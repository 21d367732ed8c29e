package org.anuyat.cases.faq;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Set;
import java.util.TreeSet;
import org.anuyat.cases.inforequest.SearchText;

/**
 * The words a question turns on. Thai is written without spaces: ICU's dictionary finds its words.
 */
record Words(Set<String> all) {
  private static final ULocale THAI = new ULocale("th");

  /** Normal text has it split; the dictionary knows it whole. */
  private static final String SPLIT_SARA_AM = "\u0E4D\u0E32";

  private static final String SARA_AM = "\u0E33";

  /** Words that ask, greet or join, and say nothing of what is asked. */
  private static final Set<String> EMPTY =
      Set.of(
          "ขอ",
          "สอบถาม",
          "ถาม",
          "ทราบ",
          "เรียน",
          "เรื่อง",
          "ข้อมูล",
          "ข่าวสาร",
          "ครับ",
          "คะ",
          "ค่ะ",
          "นะ",
          "หน่อย",
          "ด้วย",
          "ว่า",
          "ที่",
          "ของ",
          "และ",
          "หรือ",
          "ใน",
          "กับ",
          "ได้",
          "ให้",
          "มี",
          "เป็น",
          "จะ",
          "ต้อง",
          "ไหม",
          "มั้ย",
          "อย่างไร",
          "ยัง",
          "ไง",
          "อะไร",
          "บ้าง",
          "การ",
          "เกี่ยว",
          "เทศบาล",
          "เจ้า",
          "หน้าที่",
          "อยาก",
          "สวัสดี",
          "the",
          "a",
          "an",
          "of",
          "to",
          "is",
          "are",
          "i",
          "you",
          "do",
          "does",
          "what",
          "how",
          "please",
          "about",
          "question",
          "for",
          "in",
          "and",
          "or",
          "can");

  static Words of(String text) {
    String normal = SearchText.normal(text == null ? "" : text).replace(SPLIT_SARA_AM, SARA_AM);
    BreakIterator breaks = BreakIterator.getWordInstance(THAI);
    breaks.setText(normal);
    Set<String> words = new TreeSet<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      String word = normal.substring(start, end);
      if (breaks.getRuleStatus() != BreakIterator.WORD_NONE && !EMPTY.contains(word)) {
        words.add(word);
      }
    }
    return new Words(words);
  }

  /** How much alike: 0 nothing in common, 1 the same words (Dice's coefficient). */
  double likeness(Words other) {
    int total = all.size() + other.all.size();
    if (total == 0) {
      return 0;
    }
    long common = all.stream().filter(other.all::contains).count();
    return 2.0 * common / total;
  }
}
