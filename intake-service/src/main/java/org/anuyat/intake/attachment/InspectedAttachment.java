package org.anuyat.intake.attachment;

import java.nio.file.Path;

/**
 * A file after it was looked at.
 *
 * @param name cleaned
 * @param contentType what the bytes are; what the sender declared only where the bytes do not tell
 * @param flag why an officer should look with care, or null
 */
public record InspectedAttachment(
    int position,
    String name,
    String contentType,
    boolean inline,
    long size,
    String sha256,
    AttachmentFlag flag,
    Path content) {}
