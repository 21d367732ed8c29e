package org.anuyat.cases.saraban;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Secrecy class (ชั้นความลับ) of an official letter, with its e-CMS code. */
@Schema(name = "Secrecy", description = "ปกติ, ลับ, ลับมาก, ลับที่สุด")
enum Secrecy {
  NORMAL("001", "ปกติ"),
  CONFIDENTIAL("002", "ลับ"),
  SECRET("003", "ลับมาก"),
  TOP_SECRET("004", "ลับที่สุด");

  private final String code;
  private final String nameTh;

  Secrecy(String code, String nameTh) {
    this.code = code;
    this.nameTh = nameTh;
  }

  String code() {
    return code;
  }

  String nameTh() {
    return nameTh;
  }
}
