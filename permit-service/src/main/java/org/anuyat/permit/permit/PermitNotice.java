package org.anuyat.permit.permit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anuyat.permit.platform.ThaiDates;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing the public must know besides the status: since when, until when, what came in its
 * place. The reason is the holder's matter and never stands here.
 */
@Schema(description = "A sentence to be read with the status, in Thai and in English")
public record PermitNotice(
    @Schema(examples = "พักใช้ตั้งแต่วันที่ 1 ธันวาคม พ.ศ. 2569 ถึงวันที่ 15 ธันวาคม พ.ศ. 2569")
        String th,
    @Schema(examples = "Suspended from 1 December 2026 until 15 December 2026") String en) {

  /** All that concern this permit now, the weightiest first. */
  public static List<PermitNotice> of(PermitStatus status, PermitLife life) {
    List<PermitNotice> notices = new ArrayList<>();
    switch (status) {
      case SUSPENDED, VALID -> {
        if (life.suspendedFrom() != null && life.allowed().contains(PermitAction.REINSTATE)) {
          notices.add(suspension(life.suspendedFrom(), life.suspendedUntil()));
        }
      }
      case REVOKED ->
          notices.add(
              new PermitNotice(
                  "เพิกถอนเมื่อวันที่ " + ThaiDates.thai(life.since()),
                  "Revoked on " + ThaiDates.english(life.since())));
      case SUPERSEDED -> notices.add(succession(life));
      case EXPIRED -> {
        // the last day of validity stands beside the status
      }
    }
    if (life.replaces() != null) {
      var older = life.replaces();
      notices.add(
          new PermitNotice(
              "ออกแทนใบอนุญาตเลขที่ %s (%s)".formatted(older.number(), older.how().nameTh()),
              "In place of permit no. %s (%s)".formatted(older.number(), older.how().nameEn())));
    }
    if (life.copies() > 0) {
      notices.add(copy(life));
    }
    return List.copyOf(notices);
  }

  private static PermitNotice suspension(LocalDate from, LocalDate until) {
    String endTh =
        until == null ? "จนกว่าจะมีคำสั่งเปลี่ยนแปลง" : "ถึงวันที่ " + ThaiDates.thai(until);
    String endEn = until == null ? "until further notice" : "until " + ThaiDates.english(until);
    return new PermitNotice(
        "พักใช้ตั้งแต่วันที่ %s %s".formatted(ThaiDates.thai(from), endTh),
        "Suspended from %s %s".formatted(ThaiDates.english(from), endEn));
  }

  private static PermitNotice succession(PermitLife life) {
    var newer = life.replacedBy();
    return new PermitNotice(
        "มีใบอนุญาตเลขที่ %s ออกแทนเมื่อวันที่ %s (%s)"
            .formatted(newer.number(), ThaiDates.thai(life.since()), newer.how().nameTh()),
        "Permit no. %s came in its place on %s (%s)"
            .formatted(newer.number(), ThaiDates.english(life.since()), newer.how().nameEn()));
  }

  private static PermitNotice copy(PermitLife life) {
    return new PermitNotice(
        "ออกใบแทนฉบับที่ %s เมื่อวันที่ %s ฉบับก่อนหน้านั้นไม่ควรนำมาแสดงอีก"
            .formatted(life.copies(), ThaiDates.thai(life.lastCopyOn())),
        "Replacement copy no. %s was issued on %s; earlier copies should no longer be shown"
            .formatted(life.copies(), ThaiDates.english(life.lastCopyOn())));
  }
}
