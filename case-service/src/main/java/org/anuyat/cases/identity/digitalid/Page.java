package org.anuyat.cases.identity.digitalid;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** The public pages: Thai first, then English; for phones, without script or anything remote. */
enum Page {
  READY(
      200,
      "ยืนยันตัวตน",
      "กดปุ่มด้านล่างเพื่อยืนยันตัวตนด้วย %1$s แล้วระบบจะแจ้งผลให้เทศบาลทราบ",
      "Prove your identity with %2$s: press the button; the municipality is told the result."),
  DONE(
      200,
      "ยืนยันตัวตนเรียบร้อยแล้ว",
      "ขอบคุณ เทศบาลได้รับผลแล้ว ท่านปิดหน้านี้ได้",
      "Thank you. The municipality has the result; you may close this page."),
  NOT_DONE(
      200,
      "ยังไม่ได้ยืนยันตัวตน",
      "การยืนยันตัวตนไม่สำเร็จหรือถูกยกเลิก โปรดเปิดลิงก์ในอีเมลอีกครั้ง หรือตอบอีเมลเพื่อขอวิธีอื่น",
      "It was cancelled or did not succeed. Open the link in your e-mail again, or reply to it and ask for another way."),
  NOT_NEEDED(
      200,
      "ไม่ต้องยืนยันตัวตนแล้ว",
      "คำขอนี้ไม่ต้องยืนยันตัวตนอีก ท่านปิดหน้านี้ได้",
      "Your application needs no proof of identity any more; you may close this page."),
  NOT_VALID(
      404,
      "ลิงก์นี้ใช้ไม่ได้",
      "ลิงก์ไม่ถูกต้อง หมดอายุ หรือใช้ไปแล้ว โปรดตอบอีเมลของเทศบาลเพื่อขอลิงก์ใหม่",
      "The link is wrong, has expired or was used. Reply to the municipality's e-mail and ask for a new one."),
  AWAY(
      503,
      "ติดต่อผู้ให้บริการไม่ได้ชั่วคราว",
      "โปรดลองเปิดลิงก์ในอีเมลอีกครั้งในภายหลัง",
      "The provider cannot be reached now. Please open the link in your e-mail again later.");

  private static final String HTML =
      """
      <!DOCTYPE html>
      <html lang="th">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <title>%s</title>
      <style>
      body{font-family:Sarabun,"Noto Sans Thai",sans-serif;font-size:1.125rem;line-height:1.6;margin:0;color:#1a1a1a;background:#fff}
      main{max-width:34rem;margin:0 auto;padding:1.5rem}
      h1{font-size:1.5rem}
      button{font:inherit;font-weight:bold;width:100%%;min-height:3rem;border:0;border-radius:.5rem;color:#fff;background:#0b4a8f}
      button:focus-visible{outline:3px solid #f5a623;outline-offset:2px}
      </style>
      </head>
      <body>
      <main>
      <h1>%s</h1>
      <p>%s</p>
      <p lang="en">%s</p>
      %s
      </main>
      </body>
      </html>
      """;

  private static final String BUTTON =
      """
      <form method="post" action="/identity/%s/start"><button type="submit">ยืนยันตัวตน <span lang="en">/ Prove my identity</span></button></form>
      """;

  private final int status;
  private final String title;
  private final String textTh;
  private final String textEn;

  Page(int status, String title, String textTh, String textEn) {
    this.status = status;
    this.title = title;
    this.textTh = textTh;
    this.textEn = textEn;
  }

  Response response() {
    return response("", "", "");
  }

  /** The page with the button; {@code token} is one of ours, so nothing in it needs escaping. */
  static Response ready(Provider provider, String token) {
    return READY.response(provider.nameTh(), provider.nameEn(), BUTTON.formatted(token));
  }

  private Response response(String providerTh, String providerEn, String form) {
    String html =
        HTML.formatted(
            title,
            title,
            String.format(Locale.ROOT, textTh, providerTh, providerEn),
            String.format(Locale.ROOT, textEn, providerTh, providerEn),
            form);
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .entity(html)
        .header("Cache-Control", "no-store")
        .header("Referrer-Policy", "no-referrer")
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Robots-Tag", "noindex")
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
        .build();
  }
}
