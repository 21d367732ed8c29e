package org.anuyat.permit.certifiedreply;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.anuyat.permit.client.MunicipalityProfile;
import org.anuyat.permit.document.PermitSheet;
import org.anuyat.permit.document.StatementSheet;
import org.anuyat.permit.document.StatementSheet.Row;
import org.anuyat.permit.permit.PermitFacts;
import org.anuyat.permit.permit.PermitNotice;
import org.anuyat.permit.platform.ThaiDates;
import org.anuyat.permit.verification.MaskedName;
import org.anuyat.permit.verification.Sign;

/** What a statement says: for a stranger no more than the public check does. */
final class StatementContent {
  private StatementContent() {}

  /**
   * @param permit null: there is none
   * @param url of the public check, printed for the holder and for agencies only
   */
  static StatementSheet of(
      CertifiedReply reply,
      PermitFacts permit,
      String url,
      MunicipalityProfile municipality,
      Instant now) {
    boolean all = reply.relation.seesAll();
    return new StatementSheet(
        new PermitSheet.Issuer(
            municipality.code(),
            municipality.nameTh(),
            municipality.nameEn(),
            municipality.provinceTh(),
            municipality.provinceEn(),
            municipality.phone()),
        permit == null ? noneTh(reply, now) : someTh(now),
        permit == null ? noneEn(reply, now) : someEn(now),
        permit == null ? List.of() : rows(permit, all),
        permit != null && all ? url : null,
        reply.id.toString());
  }

  private static List<Row> rows(PermitFacts permit, boolean all) {
    Sign sign = Sign.of(permit.status());
    List<Row> rows = new ArrayList<>();
    rows.add(new Row("ใบอนุญาต", "Permit", permit.titleTh(), permit.titleEn()));
    rows.add(new Row("เลขที่", "Number", permit.number(), null));
    rows.add(new Row("สถานะปัจจุบัน", "Current status", sign.wordTh(), sign.wordEn()));
    for (PermitNotice notice : PermitNotice.of(permit.status(), permit.life())) {
      rows.add(new Row("หมายเหตุ", "Remark", notice.th(), notice.en()));
    }
    String holder = all ? permit.holderName() : MaskedName.of(permit.holderName());
    rows.add(new Row("ผู้รับใบอนุญาต", "Holder", holder, all ? null : "Partly hidden"));
    if (all && permit.subjectTh() != null) {
      rows.add(new Row("เรื่อง", "Subject", permit.subjectTh(), null));
    }
    if (all && permit.placeTh() != null) {
      rows.add(new Row("สถานที่", "Place", permit.placeTh(), null));
    }
    rows.add(
        new Row(
            "วันที่ออก",
            "Date of issue",
            ThaiDates.thai(permit.issuedOn()),
            ThaiDates.english(permit.issuedOn())));
    rows.add(
        permit.validUntil() == null
            ? new Row("ใช้ได้ถึงวันที่", "Valid until", "ไม่มีกำหนดอายุ", "No expiry date")
            : new Row(
                "ใช้ได้ถึงวันที่",
                "Valid until",
                ThaiDates.thai(permit.validUntil()),
                ThaiDates.english(permit.validUntil())));
    return rows;
  }

  private static String someTh(Instant now) {
    return "เทศบาลขอรับรองว่า ณ วันที่ %s เวลา %s น. ทะเบียนใบอนุญาตมีข้อมูลดังต่อไปนี้"
        .formatted(ThaiDates.thai(ThaiDates.dateOf(now)), ThaiDates.timeOf(now));
  }

  private static String someEn(Instant now) {
    return "The municipality certifies that on %s at %s its register of permits says as follows."
        .formatted(ThaiDates.english(ThaiDates.dateOf(now)), ThaiDates.timeOf(now));
  }

  private static String noneTh(CertifiedReply reply, Instant now) {
    return "เทศบาลขอรับรองว่า ณ วันที่ %s เวลา %s น. ไม่พบใบอนุญาต%sตามที่สอบถามในทะเบียนใบอนุญาตของเทศบาล"
        .formatted(
            ThaiDates.thai(ThaiDates.dateOf(now)),
            ThaiDates.timeOf(now),
            reply.permitNumber == null ? "" : "เลขที่ " + reply.permitNumber + " ");
  }

  private static String noneEn(CertifiedReply reply, Instant now) {
    return "The municipality certifies that on %s at %s its register had no permit%s as asked about."
        .formatted(
            ThaiDates.english(ThaiDates.dateOf(now)),
            ThaiDates.timeOf(now),
            reply.permitNumber == null ? "" : " no. " + reply.permitNumber);
  }
}
