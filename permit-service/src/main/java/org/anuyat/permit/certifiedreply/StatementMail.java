package org.anuyat.permit.certifiedreply;

import java.util.List;
import org.anuyat.permit.client.OutgoingMail;
import org.anuyat.permit.client.OutgoingMail.Purpose;
import org.anuyat.permit.platform.ThaiDates;

/** The letter that brings the statement; nothing the asker wrote stands in it. */
final class StatementMail {
  private StatementMail() {}

  static OutgoingMail of(CertifiedReply reply) {
    var received = ThaiDates.dateOf(reply.receivedAt);
    return new OutgoingMail(
        Purpose.INFORMATION,
        null,
        reply.messageId == null ? reply.askerAddress : null,
        reply.messageId,
        "ตอบคำขอข้อมูลใบอนุญาต",
        "Answer to your question about a permit",
        """
        ตามที่ท่านสอบถามข้อมูลใบอนุญาตเมื่อวันที่ %s เทศบาลขอส่งหนังสือรับรองข้อมูลซึ่งลงลายมือชื่อดิจิทัลแล้วมาพร้อมอีเมลนี้
        การให้ข้อมูลนี้ไม่มีค่าใช้จ่าย

        หากมีข้อสงสัย โปรดตอบกลับอีเมลนี้หรือโทรศัพท์ติดต่อเทศบาล\
        """
            .formatted(ThaiDates.thai(received)),
        """
        You asked about a permit on %s. The municipality's digitally signed statement is attached.
        This information is free of charge.

        If you have a question, please answer this mail or phone the municipality.\
        """
            .formatted(ThaiDates.english(received)),
        List.of(
            new OutgoingMail.Attachment(
                "permit-statement.pdf",
                "application/pdf",
                "permit",
                "/v1/municipalities/%s/certified-replies/%s/statement.pdf"
                    .formatted(reply.municipality, reply.id))));
  }
}
