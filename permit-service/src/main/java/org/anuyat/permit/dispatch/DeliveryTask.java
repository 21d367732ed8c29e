package org.anuyat.permit.dispatch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anuyat.permit.permit.DeliveryWay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer must do about one sending. */
@Schema(description = "What an officer must do about one sending, and how")
public record DeliveryTask(
    Kind kind,
    UUID dispatchId,
    UUID permitId,
    UUID copyId,
    @Schema(examples = "1/2569") String permitNumber,
    DeliveryWay way,
    @Schema(examples = "citizen@example.org") String address,
    @Schema(description = "Since when it waits") Instant since,
    @Schema(description = "Why") String reason,
    String reasonTh,
    @Schema(description = "What to do") String remedy,
    String remedyTh) {

  /** The three things that need a person. */
  @Schema(name = "DeliveryTaskKind")
  public enum Kind {
    SEND_AGAIN,
    TELL_SECRET,
    HAND_OUT
  }

  static List<DeliveryTask> of(Dispatch dispatch, String permitNumber) {
    List<DeliveryTask> tasks = new ArrayList<>();
    if (dispatch.state == DispatchState.FAILED) {
      Failure why = dispatch.facts().failure();
      tasks.add(task(Kind.SEND_AGAIN, dispatch, permitNumber, dispatch.failedAt, why));
    } else if (dispatch.way == DeliveryWay.COUNTER) {
      tasks.add(task(Kind.HAND_OUT, dispatch, permitNumber, dispatch.orderedAt, HAND_OUT));
    }
    if (dispatch.sealedSecret != null && dispatch.secretToldAt == null) {
      tasks.add(task(Kind.TELL_SECRET, dispatch, permitNumber, dispatch.orderedAt, TELL));
    }
    return tasks;
  }

  private static final Failure HAND_OUT =
      new Failure(
          "The holder collects the permit at the office",
          "ผู้รับใบอนุญาตจะมารับใบอนุญาตที่สำนักงาน",
          "Print the permit, see proof of identity, hand it out, and note it as handed over.",
          "โปรดพิมพ์ใบอนุญาต ตรวจหลักฐานแสดงตน มอบให้ผู้รับ แล้วบันทึกการส่งมอบ");
  private static final Failure TELL =
      new Failure(
          "The holder does not have the password or code yet",
          "ยังไม่ได้แจ้งรหัสแก่ผู้รับใบอนุญาต",
          "Tell it by telephone, SMS, a second address or at the counter, never in the permit's mail.",
          "โปรดแจ้งรหัสทางโทรศัพท์ เอสเอ็มเอส อีเมลอื่น หรือที่เคาน์เตอร์ ห้ามแจ้งในอีเมลฉบับเดียวกับใบอนุญาต");

  private static DeliveryTask task(
      Kind kind, Dispatch dispatch, String number, Instant since, Failure why) {
    return new DeliveryTask(
        kind,
        dispatch.id,
        dispatch.permitId,
        dispatch.copyId,
        number,
        dispatch.way,
        dispatch.reachedAddress,
        since,
        why.text(),
        why.textTh(),
        why.remedy(),
        why.remedyTh());
  }
}
