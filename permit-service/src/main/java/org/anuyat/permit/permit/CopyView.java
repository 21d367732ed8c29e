package org.anuyat.permit.permit;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A replacement copy as officers see it. */
@Schema(name = "PermitCopy")
public record CopyView(
    UUID copyId,
    @Schema(description = "ใบแทน ฉบับที่ …", examples = "1") int counter,
    CopyCause cause,
    @Schema(examples = "ใบแจ้งความลงวันที่ 28 พฤศจิกายน พ.ศ. 2569") String remark,
    LocalDate issuedOn,
    @Schema(description = "Who issued it, as the subject of his token") String actor,
    boolean documentReady) {
  static CopyView of(PermitCopy copy) {
    return new CopyView(
        copy.id,
        copy.counter,
        copy.cause,
        copy.remark,
        copy.issuedOn,
        copy.actor,
        copy.document().isPresent());
  }
}
