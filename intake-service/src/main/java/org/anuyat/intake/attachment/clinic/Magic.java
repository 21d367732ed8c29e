package org.anuyat.intake.attachment.clinic;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells a file's kind from its first bytes; zip and OLE files are opened to tell more. */
final class Magic {
  /** How many bytes are needed. */
  static final int BEGINNING = 8_192;

  private record Sign(String bytes, FileKind kind) {}

  private static final List<Sign> SIGNS =
      List.of(
          new Sign("\u00FF\u00D8\u00FF", FileKind.JPEG),
          new Sign("\u0089PNG\r\n\u001A\n", FileKind.PNG),
          new Sign("GIF87a", FileKind.GIF),
          new Sign("GIF89a", FileKind.GIF),
          new Sign("II*\0", FileKind.TIFF),
          new Sign("MM\0*", FileKind.TIFF),
          new Sign("PK\u0003\u0004", FileKind.ZIP),
          new Sign("PK\u0005\u0006", FileKind.ZIP),
          new Sign("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", FileKind.OLE),
          new Sign("{\\rtf", FileKind.RTF),
          new Sign("Rar!\u001A\u0007", FileKind.RAR),
          new Sign("7z\u00BC\u00AF\u0027\u001C", FileKind.SEVEN_ZIP),
          new Sign("\u001F\u008B\b", FileKind.GZIP),
          new Sign("\u007FELF", FileKind.EXECUTABLE),
          new Sign("\u00CA\u00FE\u00BA\u00BE", FileKind.EXECUTABLE),
          new Sign("L\0\0\0\u0001\u0014\u0002\0", FileKind.SHORTCUT));

  private static final Set<String> HEIC_BRANDS =
      Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

  /** The object identifier of signed data, 1.2.840.113549.1.7.2. */
  private static final String SIGNED_DATA = "\u0006\t*\u0086H\u0086\u00F7\r\u0001\u0007\u0002";

  private Magic() {}

  static FileKind of(byte[] beginning, String extension, String declaredType) {
    String bytes = new String(beginning, StandardCharsets.ISO_8859_1);
    if (bytes.substring(0, Math.min(1024, bytes.length())).contains("%PDF-")) {
      return FileKind.PDF;
    }
    return SIGNS.stream()
        .filter(sign -> bytes.startsWith(sign.bytes()))
        .map(Sign::kind)
        .findFirst()
        .or(() -> container(bytes))
        .orElseGet(
            () -> PlainText.kind(beginning, extension, declaredType.toLowerCase(Locale.ROOT)));
  }

  private static Optional<FileKind> container(String bytes) {
    if (bytes.startsWith("RIFF") && bytes.startsWith("WEBP", 8)) {
      return Optional.of(FileKind.WEBP);
    }
    if (bytes.startsWith("ftyp", 4) && bytes.length() >= 12) {
      return Optional.of(brand(bytes.substring(8, 12)));
    }
    if (bytes.startsWith("BM") && bytes.length() > 18 && bytes.startsWith("\0\0\0\0", 6)) {
      return Optional.of(FileKind.BMP);
    }
    if (bytes.startsWith("MZ") && bytes.indexOf('\0') > 0) {
      return Optional.of(FileKind.EXECUTABLE);
    }
    if (bytes.startsWith("0")
        && bytes.substring(0, Math.min(40, bytes.length())).contains(SIGNED_DATA)) {
      return Optional.of(FileKind.SIGNATURE);
    }
    return Optional.empty();
  }

  private static FileKind brand(String brand) {
    if (HEIC_BRANDS.contains(brand)) {
      return FileKind.HEIC;
    }
    return brand.startsWith("avi") ? FileKind.AVIF : FileKind.VIDEO;
  }
}
