package org.anuyat.intake.message.reading;

import java.util.regex.Pattern;

/** Tells what a sender wrote from the mail he answers, by the marks mail programs put before it. */
final class QuotedReply {

  /** From here on everything is the older mail. */
  private static final Pattern OLDER_MAIL =
      Pattern.compile(
          "(?im)^[ \\t]{0,10}(?:"
              + "-{2,20} ?(?:original message|ข้อความต้นฉบับ|ข้อความเดิม) ?-{2,20}"
              + "|(?:on|le|am) [^\\n]{4,300} (?:wrote|a écrit|schrieb) ?:"
              + "|(?:เมื่อ|ใน|วันที่|ณ) [^\\n]{4,300} (?:เขียนว่า|ได้เขียนว่า|เขียน) ?:"
              + "|_{20,200}\\n(?:from|จาก) ?:"
              + ")[^\\n]{0,200}$");

  private QuotedReply() {}

  static String removedFrom(String text) {
    var older = OLDER_MAIL.matcher(text);
    String newer = older.find() ? text.substring(0, older.start()) : text;
    StringBuilder own = new StringBuilder(newer.length());
    newer.lines().filter(line -> !line.startsWith(">")).forEach(l -> own.append(l).append('\n'));
    return own.toString().strip();
  }
}
