package org.anuyat.cases.publicstatus;

import org.anuyat.cases.casefile.PublicStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A public status with its words. */
@Schema(name = "PublicStatusText", description = "A public status and what to call it")
public record StatusText(
    PublicStatus code,
    @Schema(examples = "อยู่ระหว่างพิจารณา") String nameTh,
    @Schema(examples = "In progress") String nameEn) {

  public static StatusText of(PublicStatus status) {
    return status == null ? null : new StatusText(status, status.nameTh(), status.nameEn());
  }
}
