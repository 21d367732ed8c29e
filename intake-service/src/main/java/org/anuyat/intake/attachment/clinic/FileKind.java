package org.anuyat.intake.attachment.clinic;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a file is by its content, with the extensions its name may have. */
public enum FileKind {
  PDF("application/pdf", "pdf"),
  DOC("application/msword", "doc", "dot"),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "docx",
      "docm",
      "dotx"),
  TXT("text/plain", "txt", "text"),
  JPEG("image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
  PNG("image/png", "png"),
  GIF("image/gif", "gif"),
  TIFF("image/tiff", "tif", "tiff"),
  BMP("image/bmp", "bmp"),
  WEBP("image/webp", "webp"),
  HEIC("image/heic", "heic", "heif"),
  AVIF("image/avif", "avif"),
  VIDEO("video/mp4", "mp4", "m4v", "mov"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "xlsm"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", "pptm"),
  XLS("application/vnd.ms-excel", "xls"),
  PPT("application/vnd.ms-powerpoint", "ppt"),
  OUTLOOK("application/vnd.ms-outlook", "msg"),
  OLE("application/x-ole-storage", "msi"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  RTF("application/rtf", "rtf", "doc"),
  ZIP("application/zip", "zip"),
  RAR("application/vnd.rar", "rar"),
  SEVEN_ZIP("application/x-7z-compressed", "7z"),
  GZIP("application/gzip", "gz", "tgz"),
  MAIL("message/rfc822", "eml"),
  /** A signature beside a mail; no evidence by itself. */
  SIGNATURE("application/pkcs7-signature", "p7s", "p7m"),
  HTML("text/html", "html", "htm", "hta"),
  SVG("image/svg+xml", "svg"),
  XML("application/xml", "xml"),
  SCRIPT("text/x-script", "js", "vbs", "vbe", "jse", "wsf", "bat", "cmd", "ps1", "sh", "py", "reg"),
  EXECUTABLE("application/x-msdownload", "exe", "dll", "scr", "com", "pif", "cpl"),
  SHORTCUT("application/x-ms-shortcut", "lnk", "url"),
  OTHER("application/octet-stream");

  private static final Set<FileKind> WELCOME = Set.of(PDF, DOC, DOCX, TXT, JPEG);
  private static final Set<FileKind> PICTURES = Set.of(JPEG, PNG, GIF, TIFF, BMP);
  private static final Set<FileKind> ACTING = Set.of(HTML, SVG, SCRIPT, EXECUTABLE, SHORTCUT);

  private final String contentType;
  private final List<String> extensions;

  FileKind(String contentType, String... extensions) {
    this.contentType = contentType;
    this.extensions = List.of(extensions);
  }

  public static FileKind ofContentType(String contentType) {
    return Arrays.stream(values())
        .filter(kind -> kind.contentType.equals(contentType))
        .findFirst()
        .orElse(OTHER);
  }

  public String contentType() {
    return contentType;
  }

  /** One of the kinds the guideline names (rule 3.4). */
  public boolean isWelcome() {
    return WELCOME.contains(this);
  }

  /** A kind a proof of payment may have (rule 6.3). */
  public boolean isProofOfPayment() {
    return this == PDF || this == JPEG;
  }

  public boolean isImage() {
    return contentType.startsWith("image/");
  }

  /** What people call it: JPEG, PDF, HEIC, ZIP. */
  public String label() {
    return isImage() ? name() : extension().substring(1).toUpperCase(Locale.ROOT);
  }

  /** A picture whose pixels can be looked at here. */
  boolean isPicture() {
    return PICTURES.contains(this);
  }

  /** Does something when opened. */
  boolean acts() {
    return ACTING.contains(this);
  }

  /** The usual extension with its dot. */
  String extension() {
    return extensions.isEmpty() ? ".bin" : "." + extensions.getFirst();
  }

  /** Whether a name with this extension says the truth; no extension says nothing. */
  boolean agreesWith(String extension) {
    if (extension.isEmpty() || extensions.contains(extension)) {
      return true;
    }
    boolean saysAnotherKind =
        Arrays.stream(values()).anyMatch(kind -> kind.extensions.contains(extension));
    boolean namedFreely = this == TXT || !isWelcome();
    return namedFreely && !saysAnotherKind;
  }

  /** Whether an extension promises this kind. */
  boolean isPromisedBy(String extension) {
    return extensions.contains(extension);
  }

  static boolean actsByName(String extension) {
    return ACTING.stream().anyMatch(kind -> kind.isPromisedBy(extension))
        || Set.of("jar", "msi", "iso", "img", "vhd").contains(extension);
  }
}
