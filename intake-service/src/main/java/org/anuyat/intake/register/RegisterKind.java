package org.anuyat.intake.register;

import java.util.Locale;

/** Which book. */
public enum RegisterKind {
  /** ทะเบียนหนังสือรับ. */
  INCOMING("ทะเบียนหนังสือรับ", "เลขทะเบียนรับ"),
  /** ทะเบียนหนังสือส่ง. */
  OUTGOING("ทะเบียนหนังสือส่ง", "เลขทะเบียนส่ง");

  private final String titleTh;
  private final String numberTh;

  RegisterKind(String titleTh, String numberTh) {
    this.titleTh = titleTh;
    this.numberTh = numberTh;
  }

  String titleTh() {
    return titleTh;
  }

  /** The title of the column with its numbers. */
  String numberTh() {
    return numberTh;
  }

  /** For a path, such as {@code incoming}. */
  public static RegisterKind fromString(String path) {
    return valueOf(path.toUpperCase(Locale.ROOT));
  }

  String path() {
    return name().toLowerCase(Locale.ROOT);
  }
}
