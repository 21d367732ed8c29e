package org.anuyat.local.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/** What a service answered. */
public record Answer(int status, HttpHeaders headers, byte[] bytes) {
  private static final ObjectMapper JSON = new ObjectMapper();

  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  public JsonNode json() {
    try {
      return JSON.readTree(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("not JSON: " + text(), e);
    }
  }

  /** The field's text, {@code ""} where there is none. */
  public String get(String field) {
    return json().path(field).asText("");
  }

  /** This answer if it is 2xx; a clear failure otherwise. */
  public Answer ok() {
    if (status / 100 != 2) {
      throw new IllegalStateException("answered " + status + ": " + text());
    }
    return this;
  }
}
