package org.anuyat.payment.slip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("rule-6.3")
class ProofTypeTest {
  @Test
  void isToldByContent() {
    assertEquals(Optional.of(ProofType.JPEG), typeOf("\u00ff\u00d8\u00ff\u00e1Exif"));
    assertEquals(Optional.of(ProofType.PDF), typeOf("%PDF-1.4"));
    assertEquals(Optional.of(ProofType.PDF), typeOf("\n".repeat(1000) + "%PDF-1.4"));
    assertEquals(Optional.empty(), typeOf("\n".repeat(1024) + "%PDF-1.4"));
    assertEquals(Optional.empty(), typeOf("\u0089PNG\r\n"));
    assertEquals(Optional.empty(), typeOf("\u00ff\u00d8\u00ff"));
    assertEquals(Optional.empty(), typeOf(""));
  }

  @ParameterizedTest
  @CsvSource({
    "slip.JPG,application/x-unknown",
    "สลิป.jpeg,text/plain",
    "slip,image/jpeg",
    "slip,image/jpg",
    "slip.pdf,application/octet-stream",
    "slip,application/pdf",
    "slip,application/octet-stream",
    "slip,''"
  })
  void isFetchedWhenItMayBeOne(String name, String type) {
    assertTrue(ProofType.mayBe(name, type));
  }

  @ParameterizedTest
  @CsvSource({"slip.png,image/png", "slip.heic,image/heic", "slip.zip,application/zip"})
  void isNotFetchedWhenItIsCertainlySomethingElse(String name, String type) {
    assertFalse(ProofType.mayBe(name, type));
  }

  private static Optional<ProofType> typeOf(String latin1) {
    return ProofType.of(latin1.getBytes(StandardCharsets.ISO_8859_1));
  }
}
