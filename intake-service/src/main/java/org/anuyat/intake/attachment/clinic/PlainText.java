package org.anuyat.intake.attachment.clinic;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Tells text from bytes that are none, and what kind of text it is. */
final class PlainText {
  private static final Pattern MAIL_HEADER =
      Pattern.compile(
          "^(Return-Path|Received|Delivered-To|From|Message-ID|MIME-Version|DKIM-Signature|Date|Subject)"
              + ":[^\n]*\r?\n([ \t][^\n]*\r?\n)*[A-Za-z][A-Za-z0-9-]*:.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern WEB_PAGE =
      Pattern.compile(
          "^(<!--.*?-->\\s*)?<(!doctype html|html|head|body|script|iframe|meta)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern VECTOR_PICTURE =
      Pattern.compile(
          "^(<\\?xml[^>]*>|<!--.*?-->|<!doctype[^>]*>|\\s)*<svg\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Spaces, the bytes of a byte order mark, and the no-break space of Thai and Latin charsets. */
  private static final String WHITE = " \t\r\n\f\0\u00EF\u00BB\u00BF\u00FF\u00FE\u00A0";

  private PlainText() {}

  static FileKind kind(byte[] beginning, String extension, String declaredType) {
    if (!isText(beginning)) {
      return FileKind.OTHER;
    }
    String text = decode(beginning).strip();
    if (declaredType.equals("message/rfc822") || MAIL_HEADER.matcher(text).matches()) {
      return FileKind.MAIL;
    }
    if (VECTOR_PICTURE.matcher(text).matches()) {
      return FileKind.SVG;
    }
    if (WEB_PAGE.matcher(text).matches()) {
      return FileKind.HTML;
    }
    if (text.startsWith("#!") || FileKind.SCRIPT.isPromisedBy(extension)) {
      return FileKind.SCRIPT;
    }
    if (text.startsWith("[InternetShortcut]")) {
      return FileKind.SHORTCUT;
    }
    return text.startsWith("<?xml") ? FileKind.XML : FileKind.TXT;
  }

  /** No control characters but line ends, tabs, the old end-of-file mark and escape. */
  private static boolean isText(byte[] bytes) {
    if (isUtf16(bytes)) {
      return true;
    }
    for (byte b : bytes) {
      if (b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1A
          && b != 0x1B) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUtf16(byte[] bytes) {
    return bytes.length >= 2
        && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
            || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
  }

  /** For recognising ASCII words only; Thai letters may come out wrong. */
  private static String decode(byte[] bytes) {
    String text =
        isUtf16(bytes)
            ? new String(bytes, StandardCharsets.UTF_16)
            : new String(bytes, StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Whether a text file holds nothing but white space. */
  static boolean isBlank(Path file) throws IOException {
    byte[] buffer = new byte[16_384];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        if (!isWhite(buffer, read)) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isWhite(byte[] buffer, int length) {
    String text = new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
    return text.chars().allMatch(c -> WHITE.indexOf(c) >= 0);
  }
}
