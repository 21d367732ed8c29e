package org.anuyat.payment.slip;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file taken as a proof of payment (rule 6.3), told by content, not by name. */
enum ProofType {
  JPEG("image/jpeg", "jpg"),
  PDF("application/pdf", "pdf");

  private static final int PDF_HEADER_WITHIN = 1024;

  private final String contentType;
  private final String extension;

  ProofType(String contentType, String extension) {
    this.contentType = contentType;
    this.extension = extension;
  }

  String contentType() {
    return contentType;
  }

  /** The kind the bytes really are, empty for anything else. */
  static Optional<ProofType> of(byte[] content) {
    if (content.length > 3
        && (content[0] & 0xFF) == 0xFF
        && (content[1] & 0xFF) == 0xD8
        && (content[2] & 0xFF) == 0xFF) {
      return Optional.of(JPEG);
    }
    byte[] head = Arrays.copyOf(content, Math.min(content.length, PDF_HEADER_WITHIN));
    return new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-")
        ? Optional.of(PDF)
        : Optional.empty();
  }

  /**
   * Whether it is worth fetching: phones and mail programs name types loosely, so only what is
   * certainly something else by type and by name is left.
   */
  static boolean mayBe(String fileName, String declaredType) {
    String name = fileName.toLowerCase(Locale.ROOT);
    String type = declaredType.toLowerCase(Locale.ROOT);
    return name.endsWith(".jpg")
        || name.endsWith(".jpeg")
        || name.endsWith(".pdf")
        || type.startsWith("image/jp")
        || type.startsWith("image/pjpeg")
        || type.contains("pdf")
        || type.startsWith("application/octet-stream")
        || type.isBlank();
  }

  /** File name ending for a content type this enum names. */
  static String extensionOf(String contentType) {
    return Arrays.stream(values())
        .filter(type -> type.contentType.equals(contentType))
        .map(type -> type.extension)
        .findFirst()
        .orElseThrow();
  }
}
