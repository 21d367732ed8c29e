package org.anuyat.permit.renewal;

import java.util.List;
import org.anuyat.permit.client.OutgoingMail;
import org.anuyat.permit.client.OutgoingMail.Purpose;
import org.anuyat.permit.permit.PermitFacts;
import org.anuyat.permit.platform.ThaiDates;

/** The letter that tells a holder when the permit ends, and what to do. */
final class ReminderMail {
  private ReminderMail() {}

  static OutgoingMail of(PermitFacts permit, String url) {
    String endTh = ThaiDates.thai(permit.validUntil());
    String endEn = ThaiDates.english(permit.validUntil());
    return new OutgoingMail(
        Purpose.PERMIT_STATUS,
        permit.caseId(),
        permit.mailTo(),
        permit.replyToMessage(),
        "ใบอนุญาตเลขที่ " + permit.number() + " จะสิ้นอายุวันที่ " + endTh,
        "Permit no. " + permit.number() + " ends on " + endEn,
        """
        %s เลขที่ %s ของท่านจะสิ้นอายุเมื่อสิ้นวันที่ %s

        หากประสงค์จะดำเนินกิจการต่อ โปรดยื่นคำขอต่ออายุก่อนวันดังกล่าว โดยส่งอีเมลถึงเทศบาลที่ที่อยู่นี้พร้อมเอกสารที่เกี่ยวข้อง
        หากเลิกกิจการแล้ว โปรดแจ้งเทศบาลโดยตอบกลับอีเมลนี้

        ดูสถานะปัจจุบันของใบอนุญาตได้โดยไม่มีค่าใช้จ่ายที่
        %s

        หากท่านยื่นคำขอต่ออายุไว้แล้ว ไม่ต้องดำเนินการใดเพิ่มเติม\
        """
            .formatted(permit.titleTh(), permit.number(), endTh, url),
        """
        Your permit, %s no. %s, ends at the close of %s.

        To go on, please apply for its renewal before that day, by mail to this address with the documents needed.
        If you have ceased the activity, please tell us by answering this mail.

        The permit's current status can be seen free of charge at
        %s

        If you have applied for renewal already, there is nothing more to do.\
        """
            .formatted(permit.titleEn(), permit.number(), endEn, url),
        List.of());
  }
}
