package org.anuyat.payment.export;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** Answers a request with a table as a file to save. */
public final class Download {
  private Download() {}

  /**
   * The table as an attachment.
   *
   * @param fileName in ASCII, without the extension
   */
  public static Response of(Table table, TableFormat format, String fileName) {
    StreamingOutput content = out -> format.write(table, out);
    return Response.ok(content)
        .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + fileName + "." + format.extension() + "\"")
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .build();
  }
}
