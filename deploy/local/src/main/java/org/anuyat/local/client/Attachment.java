package org.anuyat.local.client;

/** A file sent or received with a mail. */
public record Attachment(String name, String contentType, byte[] content) {}
