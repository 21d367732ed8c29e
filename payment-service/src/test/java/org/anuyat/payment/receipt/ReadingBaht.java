package org.anuyat.payment.receipt;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads amounts in Thai words; shares nothing with what writes them. */
final class ReadingBaht {
  private static final Map<String, Integer> DIGITS = new LinkedHashMap<>();
  private static final Map<String, Integer> PLACES = new LinkedHashMap<>();

  static {
    DIGITS.put("ศูนย์", 0);
    DIGITS.put("หนึ่ง", 1);
    DIGITS.put("เอ็ด", 1);
    DIGITS.put("สอง", 2);
    DIGITS.put("ยี่", 2);
    DIGITS.put("สาม", 3);
    DIGITS.put("สี่", 4);
    DIGITS.put("ห้า", 5);
    DIGITS.put("หก", 6);
    DIGITS.put("เจ็ด", 7);
    DIGITS.put("แปด", 8);
    DIGITS.put("เก้า", 9);
    PLACES.put("สิบ", 10);
    PLACES.put("ร้อย", 100);
    PLACES.put("พัน", 1_000);
    PLACES.put("หมื่น", 10_000);
    PLACES.put("แสน", 100_000);
  }

  private String rest;

  private ReadingBaht(String words) {
    rest = words;
  }

  static long satang(String words) {
    if (words.endsWith("บาทถ้วน")) {
      return 100 * number(words.substring(0, words.length() - "บาทถ้วน".length()));
    }
    if (!words.endsWith("สตางค์")) {
      throw new IllegalArgumentException("neither ถ้วน nor สตางค์: " + words);
    }
    String amount = words.substring(0, words.length() - "สตางค์".length());
    int baht = amount.indexOf("บาท");
    return baht < 0
        ? number(amount)
        : 100 * number(amount.substring(0, baht)) + number(amount.substring(baht + 3));
  }

  private static long number(String words) {
    return new ReadingBaht(words).read();
  }

  private long read() {
    if (rest.isEmpty()) {
      throw new IllegalArgumentException("no number");
    }
    long millions = 0;
    long part = 0;
    while (!rest.isEmpty()) {
      if (take("ล้าน")) {
        millions = (millions + part) * 1_000_000;
        part = 0;
      } else {
        part += digitAndPlace();
      }
    }
    return millions + part;
  }

  private long digitAndPlace() {
    String before = rest;
    long digit =
        DIGITS.entrySet().stream()
            .filter(word -> take(word.getKey()))
            .findFirst()
            .map(Map.Entry::getValue)
            .orElse(1);
    long place =
        PLACES.entrySet().stream()
            .filter(word -> take(word.getKey()))
            .findFirst()
            .map(Map.Entry::getValue)
            .orElse(1);
    if (rest.equals(before)) {
      throw new IllegalArgumentException("not a word of a number: " + rest);
    }
    return digit * place;
  }

  private boolean take(String word) {
    boolean isNext = rest.startsWith(word);
    if (isNext) {
      rest = rest.substring(word.length());
    }
    return isNext;
  }
}
