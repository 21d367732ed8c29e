package org.anuyat.intake.message.reading;

import java.nio.file.Path;

/**
 * One file in a mail, decoded into {@code content}.
 *
 * @param name as the sender wrote it, not yet cleaned; may be empty
 * @param contentType as the sender declared it, lower case
 * @param inline shown in the text, such as a pasted photo
 */
public record ReadAttachment(
    int position,
    String name,
    String contentType,
    boolean inline,
    long size,
    String sha256,
    Path content) {}
