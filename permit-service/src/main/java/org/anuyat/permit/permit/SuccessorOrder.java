package org.anuyat.permit.permit;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which permit the ordered one comes in place of. */
@Schema(
    name = "SuccessorOrder",
    description =
        "The permit this one replaces: the older is SUPERSEDED in the same step. A renewal's validity"
            + " begins where the older one's ends; a transfer and a correction keep the older one's end.")
public record SuccessorOrder(
    @NotNull UUID permitId, @NotNull @Schema(examples = "RENEWAL") Succession how) {}
