package org.anuyat.cases.inforequest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a request asks about a permit and the permit register answers it (rule 7.4).
 *
 * @param by the officer (sub) who handed it on
 */
@Schema(name = "PermitQuestion", description = "Handed on to the permit register (rule 7.4)")
public record PermitQuestion(
    @Schema(description = "Number asked about, if it was named", examples = "1/2569")
        String permitNumber,
    @Schema(description = "Kind asked about, if it is known", examples = "food-shop")
        String procedureCode,
    Instant at,
    String by,
    String byName) {}
