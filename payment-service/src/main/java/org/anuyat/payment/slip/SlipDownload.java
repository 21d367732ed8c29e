package org.anuyat.payment.slip;

import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** Answers with bytes of a slip so that a browser shows or saves them and runs nothing. */
final class SlipDownload {
  private SlipDownload() {}

  static Response preview(byte[] png) {
    return closed(Response.ok(png, "image/png"), "inline; filename=\"slip.png\"");
  }

  static Response file(InputStream content, Slip slip, String safeName) {
    return closed(
        Response.ok(content, slip.contentType()), "attachment; filename=\"" + safeName + "\"");
  }

  private static Response closed(Response.ResponseBuilder answer, String disposition) {
    return answer
        .header("Content-Disposition", disposition)
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .header("Cache-Control", "no-store")
        .build();
  }
}
