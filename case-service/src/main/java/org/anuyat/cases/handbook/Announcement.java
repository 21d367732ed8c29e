package org.anuyat.cases.handbook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something the guideline wants told, with its rule.
 *
 * @param onForm whether the form says it, too
 */
@Schema(
    name = "HandbookAnnouncement",
    description = "Something the guideline wants told, with its rule")
public record Announcement(
    @Schema(examples = "T1.5") String rule,
    String th,
    String en,
    @Schema(description = "Whether the form says it, too") boolean onForm) {}
