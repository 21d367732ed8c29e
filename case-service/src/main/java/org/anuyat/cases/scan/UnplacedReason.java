package org.anuyat.cases.scan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why pages could not be filed by themselves. */
@Schema(name = "UnplacedReason")
enum UnplacedReason {
  NO_BARCODE(
      "ไม่พบรหัสบนหน้าใดเลย โปรดเลือกคำขอ หรือสแกนใหม่ให้เห็นรหัสชัด",
      "No page has a readable barcode: choose the case, or scan again"),
  UNKNOWN_BARCODE(
      "รหัสนี้ไม่ใช่ของคำขอใดในเทศบาลนี้ โปรดตรวจเอกสารแล้วเลือกคำขอ",
      "The barcode belongs to no case of this municipality: look at the paper and choose the case"),
  UNREADABLE_FILE(
      "เปิดไฟล์ไม่ได้ โปรดสแกนใหม่ หรือเลือกคำขอเพื่อเก็บไฟล์ไว้ตามเดิม",
      "The file cannot be opened: scan again, or choose the case to keep the file as it is");

  private final String textTh;
  private final String textEn;

  UnplacedReason(String textTh, String textEn) {
    this.textTh = textTh;
    this.textEn = textEn;
  }

  String textTh() {
    return textTh;
  }

  String textEn() {
    return textEn;
  }
}
