package org.anuyat.cases.scan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of files a scanner writes, told by their first bytes. */
enum FileType {
  PDF("application/pdf", ".pdf"),
  JPEG("image/jpeg", ".jpg"),
  PNG("image/png", ".png");

  /** Readers accept a PDF whose mark stands within the first kilobyte. */
  private static final int PDF_MARK_WITHIN = 1024;

  private final String contentType;
  private final String ending;

  FileType(String contentType, String ending) {
    this.contentType = contentType;
    this.ending = ending;
  }

  static Optional<FileType> of(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xD8, 0xFF)) {
      return Optional.of(JPEG);
    }
    if (startsWith(bytes, 0x89, 'P', 'N', 'G')) {
      return Optional.of(PNG);
    }
    String head =
        new String(bytes, 0, Math.min(bytes.length, PDF_MARK_WITHIN), StandardCharsets.ISO_8859_1);
    return head.contains("%PDF-") ? Optional.of(PDF) : Optional.empty();
  }

  static FileType of(String contentType) {
    return Arrays.stream(values())
        .filter(type -> type.contentType.equals(contentType))
        .findFirst()
        .orElseThrow();
  }

  String contentType() {
    return contentType;
  }

  String ending() {
    return ending;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
