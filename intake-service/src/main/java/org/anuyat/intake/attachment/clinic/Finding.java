package org.anuyat.intake.attachment.clinic;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * One thing noticed about a file.
 *
 * @param detail the measure or the trace, such as {@code A4: 96 dpi}; never the sender's words
 */
@Embeddable
public record Finding(
    @Enumerated(EnumType.STRING) @Column(name = "code") AttachmentWarning code,
    @Column(name = "detail") String detail) {}
