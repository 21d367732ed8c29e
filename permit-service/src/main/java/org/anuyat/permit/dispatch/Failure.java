package org.anuyat.permit.dispatch;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a sending did not arrive, and what an officer can do. */
@Schema(name = "DispatchFailure")
public record Failure(
    @Schema(examples = "There is no such address") String text,
    @Schema(examples = "ไม่มีที่อยู่อีเมลนี้") String textTh,
    @Schema(examples = "Ask the holder by telephone for another address, then send it again.")
        String remedy,
    @Schema(examples = "โปรดสอบถามที่อยู่อีเมลอื่นทางโทรศัพท์ แล้วส่งใหม่") String remedyTh) {

  /** What intake says without a bounce it could read. */
  public static Failure unexplained(String words) {
    return new Failure(
        words == null ? "The mail could not be sent" : words,
        "ส่งอีเมลไม่สำเร็จ",
        "Ask the holder by telephone for another address or another way, then send it again.",
        "โปรดสอบถามผู้รับใบอนุญาตทางโทรศัพท์ถึงที่อยู่อีเมลหรือวิธีรับอื่น แล้วส่งใหม่");
  }
}
