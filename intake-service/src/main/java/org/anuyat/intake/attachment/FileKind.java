package org.anuyat.intake.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is, told from its first bytes; the name only decides where the bytes cannot. */
enum FileKind {
  PDF("application/pdf", true),
  JPEG("image/jpeg", true),
  DOC("application/msword", true),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", true),
  TXT("text/plain", true),
  PNG("image/png", false),
  ZIP("application/zip", false),
  MAIL("message/rfc822", false),
  OTHER("application/octet-stream", false);

  private final String contentType;
  private final boolean welcome;

  FileKind(String contentType, boolean welcome) {
    this.contentType = contentType;
    this.welcome = welcome;
  }

  String contentType() {
    return contentType;
  }

  /** One of the kinds the guideline names (rule 3.4). */
  boolean isWelcome() {
    return welcome;
  }

  static FileKind of(byte[] beginning, String extension, String declaredType) {
    String magic = new String(beginning, StandardCharsets.ISO_8859_1);
    if (magic.substring(0, Math.min(1024, magic.length())).contains("%PDF-")) {
      return PDF;
    }
    if (magic.startsWith("\u00FF\u00D8\u00FF")) {
      return JPEG;
    }
    if (magic.startsWith("\u0089PNG\r\n")) {
      return PNG;
    }
    if (magic.startsWith("PK\u0003\u0004")) {
      return extension.equals("docx") ? DOCX : ZIP;
    }
    if (magic.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return extension.equals("doc") ? DOC : OTHER;
    }
    if (declaredType.toLowerCase(Locale.ROOT).equals("message/rfc822")) {
      return MAIL;
    }
    return extension.equals("txt") && magic.indexOf('\0') < 0 ? TXT : OTHER;
  }
}
