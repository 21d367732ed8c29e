package org.anuyat.intake.correspondence;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a subject is about: without Re: and ตอบ:, case and spaces. */
final class Topic {

  private static final Pattern PREFIX =
      Pattern.compile(
          "^(?:\\s*(?:re|fw|fwd|aw|ตอบ|ตอบกลับ|ส่งต่อ)\\s*(?:\\[[0-9]+\\])?\\s*[:：])+",
          Pattern.CASE_INSENSITIVE);
  private static final int SHORTEST = 5;

  private Topic() {}

  /** Empty when the subject is too short to tell matters apart. */
  static String of(String subject) {
    String topic =
        PREFIX
            .matcher(subject)
            .replaceFirst("")
            .strip()
            .replaceAll("\\s+", " ")
            .toLowerCase(Locale.ROOT);
    return topic.length() < SHORTEST ? "" : topic;
  }
}
