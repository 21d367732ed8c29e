package org.anuyat.intake.duty;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many mails came into a folder since the last sweep that was signed off. */
@Schema(name = "DutyFolderCount")
public record FolderCount(
    @Schema(examples = "INBOX") String folder, @Schema(examples = "2") long mails) {}
