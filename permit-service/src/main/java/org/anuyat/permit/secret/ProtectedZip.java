package org.anuyat.permit.secret;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.EncryptionMethod;

/** A ZIP encrypted with AES-256 (WinZip AE-2) that holds the signed file untouched. */
final class ProtectedZip {
  private ProtectedZip() {}

  static byte[] of(byte[] content, String name, String password) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ZipParameters parameters = new ZipParameters();
    parameters.setEncryptFiles(true);
    parameters.setEncryptionMethod(EncryptionMethod.AES);
    parameters.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
    parameters.setFileNameInZip(name);
    try (var zip = new ZipOutputStream(out, password.toCharArray(), StandardCharsets.UTF_8)) {
      zip.putNextEntry(parameters);
      zip.write(content);
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException("The protected ZIP cannot be written", e);
    }
    return out.toByteArray();
  }
}
