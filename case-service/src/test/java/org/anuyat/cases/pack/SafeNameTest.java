package org.anuyat.cases.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("rule-4.5")
class SafeNameTest {

  @Test
  void aThaiNameStaysAsItIs() {
    assertEquals("03-แบบคำขอ ร้านน้ำ.pdf", SafeName.of(3, "แบบคำขอ ร้านน้ำ.pdf"));
  }

  @Test
  void nothingLeadsOutOfTheFolder() {
    assertEquals("01-.._.._etc_passwd", SafeName.of(1, "../../etc/passwd"));
    assertEquals("01-C__Windows_system.ini", SafeName.of(1, "C:\\Windows\\system.ini"));
    assertEquals("01-a.pdf", SafeName.of(1, "a\u0000.pdf"));
    assertEquals("01-file", SafeName.of(1, ".."));
    assertEquals("01-CON", SafeName.of(1, "CON"));
  }

  @Test
  void nothingTurnsTheNameRound() {
    assertEquals("01-รูปgpj.exe", SafeName.of(1, "รูป\u202Egpj.exe"));
    assertEquals("01-สลิป.pdf", SafeName.of(1, "ส\u200Bลิป\uFEFF.pdf"));
  }

  @Test
  void aLongNameIsCutBetweenLettersAndKeepsItsEnding() {
    String name = SafeName.of(1, "ก".repeat(300) + ".pdf");
    int bytes = name.getBytes(StandardCharsets.UTF_8).length;
    assertTrue(bytes <= 255 && bytes > 250, name);
    assertTrue(name.endsWith("ก.pdf"), name);
  }

  @Property
  void everyNameIsOnePartOfAPathOfAtMost255Bytes(@ForAll String name) {
    String safe = SafeName.of(7, name);
    assertTrue(safe.startsWith("07-"));
    assertTrue(safe.getBytes(StandardCharsets.UTF_8).length <= 255);
    assertEquals(1, Path.of(safe).getNameCount());
    assertFalse(safe.chars().anyMatch(Character::isISOControl));
  }
}
