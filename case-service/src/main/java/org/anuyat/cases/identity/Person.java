package org.anuyat.cases.identity;

/**
 * A person as this service knows him.
 *
 * @param key HMAC of the national ID
 * @param masked the number's last three digits, for people to read
 */
public record Person(String key, String masked) {}
