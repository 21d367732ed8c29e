package org.anuyat.cases.posted;

import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;

/** A posted application as an officer reads it, like the text of a mail. */
final class PostedText {

  private PostedText() {}

  static String of(PostedApplication application) {
    var text = new StringJoiner("\n");
    if (application.words() != null && !application.words().isBlank()) {
      text.add(application.words().strip()).add("");
    }
    application.data().forEach((name, value) -> add(text, name, value));
    text.add("");
    text.add("ผู้ยื่นคำขอ: " + application.applicantName());
    if (application.applicantPhone() != null) {
      text.add("โทรศัพท์: " + application.applicantPhone());
    }
    text.add(
        "ลงชื่อโดยยืนยันในระบบ %s (%s) เมื่อ %s"
            .formatted(
                application.client(), application.confirmationMethod(), application.confirmedAt()));
    return text.toString().strip();
  }

  private static void add(StringJoiner text, String name, Object value) {
    if (value instanceof Map<?, ?> fields) {
      fields.forEach((field, inner) -> add(text, name + " / " + field, inner));
    } else {
      text.add(name + ": " + Objects.toString(value, "-"));
    }
  }
}
