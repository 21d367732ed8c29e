package org.anuyat.payment.export;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Answers a request with a table as a file to save. */
public final class Download {
  private Download() {}

  /**
   * The table as an attachment. It is written before the answer begins: what goes wrong becomes a
   * problem document, and the rows are read while the municipality is still set.
   *
   * @param fileName in ASCII, without the extension
   */
  public static Response of(Table table, TableFormat format, String fileName) {
    return Response.ok(written(table, format))
        .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + fileName + "." + format.extension() + "\"")
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .build();
  }

  private static byte[] written(Table table, TableFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.write(table, out);
    } catch (IOException e) {
      throw new UncheckedIOException("The table cannot be written", e);
    }
    return out.toByteArray();
  }
}
