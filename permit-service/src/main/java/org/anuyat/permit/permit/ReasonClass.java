package org.anuyat.permit.permit;

import static org.anuyat.permit.permit.PermitAction.CORRECT;
import static org.anuyat.permit.permit.PermitAction.REINSTATE;
import static org.anuyat.permit.permit.PermitAction.RENEW;
import static org.anuyat.permit.permit.PermitAction.REVOKE;
import static org.anuyat.permit.permit.PermitAction.SUSPEND;
import static org.anuyat.permit.permit.PermitAction.TRANSFER;

import java.util.EnumSet;
import java.util.Set;

/** The closed list of reasons, each with the actions it can carry. */
public enum ReasonClass {
  CONDITION_BREACHED(
      "ไม่ปฏิบัติตามเงื่อนไขในใบอนุญาต", "Conditions of the permit were not kept", SUSPEND, REVOKE),
  LAW_BREACHED(
      "ไม่ปฏิบัติตามกฎหมายหรือข้อบัญญัติท้องถิ่น",
      "A law or local ordinance was not kept",
      SUSPEND,
      REVOKE),
  DANGER(
      "เป็นอันตรายต่อสุขภาพหรือความปลอดภัยของประชาชน",
      "Danger to public health or safety",
      SUSPEND,
      REVOKE),
  FEE_UNPAID("ไม่ชำระค่าธรรมเนียมตามกำหนด", "A fee was not paid in time", SUSPEND, REVOKE),
  REPEATED_SUSPENSION(
      "เคยถูกพักใช้ใบอนุญาตมาแล้วและกระทำผิดซ้ำ", "Suspended before, again at fault", REVOKE),
  QUALIFICATION_LOST(
      "ผู้รับใบอนุญาตขาดคุณสมบัติ", "The holder no longer qualifies", SUSPEND, REVOKE),
  FALSE_STATEMENT(
      "ได้ใบอนุญาตมาโดยข้อความหรือหลักฐานอันเป็นเท็จ", "Obtained by a false statement", REVOKE),
  ISSUED_IN_ERROR("ออกใบอนุญาตโดยผิดพลาด", "Issued in error", SUSPEND, REVOKE),
  COURT_ORDER("คำพิพากษาหรือคำสั่งศาล", "Judgment or order of a court", SUSPEND, REINSTATE, REVOKE),
  CEASED("ผู้รับใบอนุญาตเลิกกิจการหรือขอยกเลิก", "The holder ceased or asked for it", REVOKE),
  HOLDER_DIED(
      "ผู้รับใบอนุญาตถึงแก่ความตายหรือสิ้นสภาพนิติบุคคล",
      "The holder died or was dissolved",
      REVOKE),
  REMEDIED("แก้ไขปรับปรุงเรียบร้อยแล้ว", "The fault was remedied", REINSTATE),
  APPEAL_ALLOWED("คำอุทธรณ์รับฟังได้", "An appeal was allowed", REINSTATE),
  SUSPENSION_OVER("ครบกำหนดเวลาพักใช้", "The time of suspension is over", REINSTATE),
  RENEWED("ต่ออายุใบอนุญาต", "Renewed", RENEW),
  TRANSFERRED("โอนใบอนุญาตให้ผู้รับใบอนุญาตรายใหม่", "Transferred to another holder", TRANSFER),
  CORRECTED("แก้ไขรายการในใบอนุญาต", "Corrected", CORRECT),
  OTHER("เหตุอื่น", "Another reason", PermitAction.values());

  private final String nameTh;
  private final String nameEn;
  private final Set<PermitAction> carries;

  ReasonClass(String nameTh, String nameEn, PermitAction... carries) {
    this.nameTh = nameTh;
    this.nameEn = nameEn;
    this.carries = EnumSet.noneOf(PermitAction.class);
    this.carries.addAll(Set.of(carries));
  }

  public String nameTh() {
    return nameTh;
  }

  public String nameEn() {
    return nameEn;
  }

  boolean carries(PermitAction action) {
    return carries.contains(action);
  }

  static ReasonClass of(Succession how) {
    return switch (how) {
      case RENEWAL -> RENEWED;
      case TRANSFER -> TRANSFERRED;
      case CORRECTION -> CORRECTED;
    };
  }
}
