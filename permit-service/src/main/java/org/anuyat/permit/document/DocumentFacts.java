package org.anuyat.permit.document;

/**
 * What the file says of itself (XMP, ISO 16684-1).
 *
 * @param identifier address under which the permit is checked
 */
record DocumentFacts(String title, String publisher, String identifier) {}
