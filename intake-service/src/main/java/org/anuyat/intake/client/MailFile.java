package org.anuyat.intake.client;

import java.util.UUID;

/** A file of a mail; its bytes are fetched from intake. */
public record MailFile(UUID id, String name, String contentType, long size, String sha256) {}
