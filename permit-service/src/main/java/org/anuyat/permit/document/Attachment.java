package org.anuyat.permit.document;

/**
 * A file inside the PDF.
 *
 * @param relationship how it stands to the document (ISO 19005-3, annex E): Data, Supplement, …
 */
public record Attachment(
    String name, String mediaType, String description, String relationship, byte[] content) {}
