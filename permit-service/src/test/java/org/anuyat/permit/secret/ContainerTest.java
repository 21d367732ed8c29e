package org.anuyat.permit.secret;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import net.lingala.zip4j.exception.ZipException;
import net.lingala.zip4j.io.inputstream.ZipInputStream;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rule-8.4")
class ContainerTest {
  private static final String PASSWORD = Secret.password();

  @Test
  void pdfOpensWithItsPasswordOnlyAndCarriesTheOriginal() throws IOException {
    byte[] original = pdf();
    byte[] locked = Container.PDF.protect(original, "permit-1-2569.pdf", PASSWORD);
    assertThrows(InvalidPasswordException.class, () -> Loader.loadPDF(locked));
    assertThrows(InvalidPasswordException.class, () -> Loader.loadPDF(locked, "k7mq"));
    try (PDDocument open = Loader.loadPDF(locked, PASSWORD)) {
      assertEquals(256, open.getEncryption().getLength());
      assertEquals(6, open.getEncryption().getRevision());
      assertEquals(1, open.getNumberOfPages());
      var inside =
          open.getDocumentCatalog()
              .getNames()
              .getEmbeddedFiles()
              .getNames()
              .get("permit-1-2569.pdf");
      assertArrayEquals(original, inside.getEmbeddedFile().toByteArray());
    }
  }

  @Test
  void zipIsAes256AndHoldsTheOriginal() throws IOException {
    byte[] original = pdf();
    byte[] locked = Container.ZIP.protect(original, "permit-1-2569.pdf", PASSWORD);
    try (var zip = new ZipInputStream(new ByteArrayInputStream(locked), PASSWORD.toCharArray())) {
      var entry = zip.getNextEntry();
      assertEquals("permit-1-2569.pdf", entry.getFileName());
      assertEquals(
          AesKeyStrength.KEY_STRENGTH_256, entry.getAesExtraDataRecord().getAesKeyStrength());
      assertArrayEquals(original, zip.readAllBytes());
    }
    try (var zip = new ZipInputStream(new ByteArrayInputStream(locked), "k7mq".toCharArray())) {
      assertThrows(
          ZipException.class,
          () -> {
            zip.getNextEntry();
            zip.readAllBytes();
          });
    }
  }

  @Test
  void passwordCanBeReadOutAndCodeIsForgivenItsLooks() {
    assertTrue(Pattern.matches("([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}", PASSWORD));
    assertFalse(Secret.password().equals(Secret.password()));
    assertTrue(Secret.isSame("0a1b-cdef", " OAIB cdef "));
    assertFalse(Secret.isSame("0a1b-cdef", "0a1b-cdeg"));
    assertFalse(Secret.isSame("0a1b-cdef", ""));
  }

  @Test
  void sealedSecretOpensOnlyInItsOwnRow() {
    Seal seal = new Seal(SealTestSettings.with("one"));
    UUID row = new UUID(0, 1);
    byte[] sealed = seal.close(PASSWORD, row);
    assertEquals(PASSWORD, seal.open(sealed, row));
    assertFalse(new String(sealed, StandardCharsets.ISO_8859_1).contains(PASSWORD));
    assertThrows(IllegalStateException.class, () -> seal.open(sealed, new UUID(0, 2)));
    Seal other = new Seal(SealTestSettings.with("two"));
    assertThrows(IllegalStateException.class, () -> other.open(sealed, row));
  }

  private static byte[] pdf() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
