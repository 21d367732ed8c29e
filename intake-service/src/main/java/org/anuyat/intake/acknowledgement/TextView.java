package org.anuyat.intake.acknowledgement;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The text of the acknowledgement now in use.
 *
 * @param builtIn the municipality has none of its own
 * @param changedAt null when built in
 */
@Schema(name = "AcknowledgementText")
public record TextView(
    boolean builtIn,
    @Schema(
            examples =
                "เทศบาลตำบลบ้านใหม่ ได้รับอีเมลของท่านแล้ว เลขรับ 123/2569 โปรดติดต่อโทรศัพท์ 044-000-111")
        String bodyTh,
    @Schema(
            examples =
                "Ban Mai Subdistrict Municipality has received your e-mail, no. 123/2569. Please call 044-000-111.")
        String bodyEn,
    @Schema(examples = "admin") String changedBy,
    Instant changedAt) {}
