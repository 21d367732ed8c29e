package org.anuyat.intake.register;

import java.util.Arrays;
import org.anuyat.intake.message.MessageState;
import org.anuyat.intake.outgoing.OutgoingState;

/** What was done with a letter, as it stands in the column การปฏิบัติ. */
final class OutcomeText {
  private OutcomeText() {}

  static String thai(RegisterKind register, String outcome) {
    return switch (register) {
      case INCOMING ->
          Arrays.stream(MessageState.values())
              .filter(state -> state.name().equals(outcome))
              .findFirst()
              .map(OutcomeText::thai)
              .orElse("");
      case OUTGOING ->
          Arrays.stream(OutgoingState.values())
              .filter(state -> state.name().equals(outcome))
              .findFirst()
              .map(OutcomeText::thai)
              .orElse("");
    };
  }

  private static String thai(MessageState state) {
    return switch (state) {
      case RECEIVED -> "รับไว้แล้ว";
      case APPLICATION -> "ส่งเรื่องให้ผู้พิจารณาคำขอ";
      case INFORMATION_REQUEST -> "ส่งเรื่องให้ผู้ให้ข้อมูลข่าวสาร";
      case REPLY -> "รวมเข้ากับเรื่องเดิม";
      case PAYMENT_PROOF -> "ส่งหลักฐานการชำระเงินให้การเงิน";
      case AUTOMATIC -> "อีเมลอัตโนมัติ เก็บไว้เป็นหลักฐาน";
      case BOUNCE -> "แจ้งว่าส่งอีเมลไม่ถึงผู้รับ";
      case JUNK -> "อีเมลขยะ ไม่ดำเนินการ";
      case HOLDING_PEN -> "รอเจ้าหน้าที่คัดแยก";
      case UNREADABLE -> "อ่านไม่ได้ เก็บต้นฉบับไว้";
    };
  }

  private static String thai(OutgoingState state) {
    return switch (state) {
      case QUEUED -> "รอส่ง";
      case SENT -> "ส่งแล้ว";
      case FAILED -> "ส่งไม่สำเร็จ";
      case BOUNCED -> "ส่งแล้วแต่ถูกตีกลับ";
    };
  }
}
