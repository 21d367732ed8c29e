package org.anuyat.cases.identity.examination;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands in an identity document, or what the application says, as it is written there. */
@Schema(
    description =
        "As it is written: Thai or Arabic digits, Buddhist or Christian years. Nothing of it is"
            + " kept except the national ID's HMAC and mask.")
public record Statement(
    @Schema(examples = "นางสาวตัวอย่าง ทดสอบ") @Size(max = 200) String name,
    @Schema(examples = "99 หมู่ 1 ต.บ้านใหม่ อ.เมือง จ.เชียงใหม่") @Size(max = 500) String address,
    @Schema(examples = "1-1017-00230-70-8") @Size(max = 40) String nationalId,
    @Schema(examples = "29 ก.พ. 2535") @Size(max = 40) String birthDate,
    @Schema(examples = "1 ม.ค. 2565") @Size(max = 40) String issuedOn,
    @Schema(description = "May be ตลอดชีพ", examples = "28 ก.พ. 2573") @Size(max = 40)
        String expiresOn) {

  /** Nothing stated. */
  public static final Statement EMPTY = new Statement(null, null, null, null, null, null);

  /** Without what it says, so that no log shows it. */
  @Override
  public String toString() {
    return "Statement";
  }
}
