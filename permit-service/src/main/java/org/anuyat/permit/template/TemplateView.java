package org.anuyat.permit.template;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version as officers see it. */
@Schema(name = "PermitTemplate", description = "One version of a template")
public record TemplateView(
    @Schema(examples = "food-shop") String code,
    @Schema(description = "Counts from 1; 0 is the built-in template") int version,
    @Schema(description = "Null for the built-in one") Instant createdAt,
    @Schema(description = "Who wrote it (sub); null for the built-in one") String createdBy,
    TemplateContent content) {}
