package org.anuyat.cases.approval;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who shall stand in for whom, and how long. */
@Schema(name = "NewDelegation", description = "Who stands in for an absent approver, and how long")
record DelegationRequest(
    @Schema(description = "The absent approver, the token's sub") @NotBlank @Size(max = 100)
        String approver,
    @Schema(examples = "นายตัวอย่าง ผู้บริหาร") @NotBlank @Size(max = 200) String approverName,
    @Schema(description = "His office, as it is printed", examples = "นายกเทศมนตรีตำบลบ้านใหม่")
        @NotBlank
        @Size(max = 200)
        String approverTitleTh,
    @Schema(description = "Who stands in for him, the token's sub") @NotBlank @Size(max = 100)
        String delegate,
    @Schema(examples = "นางสาวตัวอย่าง ผู้ช่วย") @NotBlank @Size(max = 200) String delegateName,
    @Schema(description = "First day, in Bangkok", examples = "2026-12-01") @NotNull LocalDate from,
    @Schema(description = "Last day", examples = "2026-12-04") @NotNull LocalDate to,
    @Schema(examples = "ลาพักผ่อน ตามคำสั่งเทศบาลที่ 99/2569") @NotBlank @Size(max = 1000)
        String reason) {}
