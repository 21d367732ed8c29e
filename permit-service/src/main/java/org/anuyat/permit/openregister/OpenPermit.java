package org.anuyat.permit.openregister;

import java.time.LocalDate;
import java.util.UUID;
import org.anuyat.permit.permit.PermitStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of the open register. */
@Schema(description = "A permit as the law lets anybody know it")
public record OpenPermit(
    @Schema(description = "Key of the line, for reading on") UUID id,
    @Schema(examples = "1/2569") String number,
    @Schema(examples = "food-shop") String procedureCode,
    String titleTh,
    String titleEn,
    PermitStatus status,
    LocalDate issuedOn,
    @Schema(description = "Last Bangkok day of validity; null: no end") LocalDate validUntil,
    @Schema(description = "Null where the kind leaves holders out") String holder,
    @Schema(description = "Null where the kind leaves places out, or the permit names none")
        String placeTh) {}
