package org.anuyat.intake.attachment.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {
  @ParameterizedTest
  @CsvSource({
    "../../etc/passwd,passwd",
    "C:\\TEMP\\แบบ.pdf,แบบ.pdf",
    "CON,attachment-1.bin",
    "..,attachment-1.bin",
    "a\u202Efdp.exe,afdp.exe",
    "a\u200B.pdf,a.pdf",
    "a;b<c>.pdf,a_b_c_.pdf"
  })
  void dangerousNamesBecomeHarmless(String raw, String cleaned) {
    assertEquals(cleaned, FileName.clean(raw, 1, ".bin").value());
  }

  @Test
  void longThaiNameKeepsItsEndWithin255Bytes() {
    String name = FileName.clean("ก".repeat(300) + ".pdf", 1, ".bin").value();
    assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 255);
    assertTrue(name.endsWith("ก.pdf"));
  }
}
