package org.anuyat.intake.attachment;

import java.util.UUID;
import org.anuyat.intake.attachment.clinic.FileKind;

/** A file that had waited for the antivirus is infected; fired in the transaction that says so. */
public record InfectedLater(UUID messageId, int position, FileKind kind, long size) {}
