package org.anuyat.cases.posted;

/**
 * A file that is being uploaded.
 *
 * @param sha256 of the bytes that came, lower-case hex
 */
record Upload(String name, String contentType, long size, String sha256) {}
