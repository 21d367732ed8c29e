package org.anuyat.cases.saraban;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Urgency class (ชั้นความเร็ว) of an official letter, with its e-CMS code. */
@Schema(name = "Urgency", description = "ปกติ, ด่วน, ด่วนมาก, ด่วนที่สุด")
enum Urgency {
  NORMAL("001", "ปกติ"),
  URGENT("002", "ด่วน"),
  VERY_URGENT("003", "ด่วนมาก"),
  MOST_URGENT("004", "ด่วนที่สุด");

  private final String code;
  private final String nameTh;

  Urgency(String code, String nameTh) {
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
