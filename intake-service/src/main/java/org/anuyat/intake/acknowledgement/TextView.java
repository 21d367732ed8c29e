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
    boolean builtIn, String bodyTh, String bodyEn, String changedBy, Instant changedAt) {}
