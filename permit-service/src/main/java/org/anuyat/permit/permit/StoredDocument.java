package org.anuyat.permit.permit;

/**
 * Where the signed PDF lies.
 *
 * @param key object in the bucket
 * @param sha256 lower-case hex
 * @param size bytes
 */
public record StoredDocument(String key, String sha256, long size) {}
