package org.anuyat.intake.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One sweep in the ledger.
 *
 * @param dueAt by when it must be signed off
 * @param onDuty who stands on the roster; of a signed sweep, who stood on it then
 * @param countedSince mails taken in after this moment are counted; null: from the beginning
 * @param folders how many mails came into each folder; of a missed sweep empty, nobody looked
 * @param systemComparedAt when the system itself had last compared the folders with the mail server
 * @param officer who looked; null while not signed off
 * @param signedBy the name in the token he signed with
 */
@Schema(name = "DutyLedgerEntry")
public record DutyEntry(
    LocalDate date,
    DutyHalf half,
    Status status,
    Instant dueAt,
    List<String> onDuty,
    Instant countedSince,
    @Schema(examples = "3") long mails,
    List<FolderCount> folders,
    Instant systemComparedAt,
    @Schema(examples = "นางสาวสมมติ ตัวอย่าง") String officer,
    @Schema(examples = "officer") String signedBy,
    Instant signedAt,
    @Schema(examples = "ไม่มีอีเมลเข้าใหม่") String remark) {
  /** How a sweep stands. */
  public enum Status {
    /** Not due yet. */
    OPEN("รอตรวจ"),
    SIGNED_OFF("ตรวจแล้ว"),
    SIGNED_OFF_LATE("ตรวจแล้ว (ล่าช้า)"),
    MISSED("ขาดการตรวจ");

    private final String thai;

    Status(String thai) {
      this.thai = thai;
    }

    String thai() {
      return thai;
    }
  }

  public DutyEntry {
    onDuty = List.copyOf(onDuty);
    folders = List.copyOf(folders);
  }
}
