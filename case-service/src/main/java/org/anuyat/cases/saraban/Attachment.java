package org.anuyat.cases.saraban;

/**
 * A file of the pack.
 *
 * @param path where it lies in the ZIP
 * @param sha256 lower-case hex
 */
record Attachment(
    String path, String name, String contentType, long size, String sha256, byte[] bytes) {}
