package org.anuyat.intake.message;

import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Serves a stranger's bytes so that no browser runs them: to be saved, not shown. */
final class SafeDownload {
  /** What RFC 5987 lets stand unencoded. */
  private static final String PLAIN =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#$&+-.^_`|~";

  private SafeDownload() {}

  static Response of(InputStream bytes, String contentType, String name) {
    return Response.ok(bytes, contentType)
        .header("Content-Disposition", disposition(name))
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  /** RFC 6266: the true name, and one in ASCII for programs that know no better. */
  static String disposition(String name) {
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(ascii(name), encode(name));
  }

  private static String ascii(String name) {
    return name.replaceAll("[^A-Za-z0-9._ -]", "_");
  }

  private static String encode(String name) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      if (PLAIN.indexOf(b) >= 0) {
        encoded.append((char) b);
      } else {
        encoded.append('%').append("%02X".formatted(b & 0xFF));
      }
    }
    return encoded.toString();
  }
}
