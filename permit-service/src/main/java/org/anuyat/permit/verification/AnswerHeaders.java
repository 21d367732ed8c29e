package org.anuyat.permit.verification;

import java.util.LinkedHashMap;
import java.util.Map;

/** The headers of public answers, whoever sends them. */
public final class AnswerHeaders {
  private static final Map<String, String> COMMON =
      Map.of(
          "X-Robots-Tag", "noindex, nofollow",
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "no-referrer");

  /** Of JSON: any web page may read it, and a cache must ask again each time. */
  public static final Map<String, String> JSON =
      with(
          Map.of(
              "Access-Control-Allow-Origin", "*",
              "Access-Control-Expose-Headers", "ETag, Retry-After",
              "Cache-Control", "no-cache, must-revalidate"));

  /** Of pages: never stored, since they say "now". */
  public static final Map<String, String> PAGE = with(Map.of("Cache-Control", "no-store"));

  private AnswerHeaders() {}

  private static Map<String, String> with(Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(COMMON);
    all.putAll(more);
    return Map.copyOf(all);
  }
}
