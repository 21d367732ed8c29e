package org.anuyat.permit.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskedNameTest {
  @ParameterizedTest
  @CsvSource({
    "นางสาวตัวอย่าง ทดสอบ, นางสาวตัว••• ทด•••",
    "นาย สมมติ ตั้งชื่อ, นาย สม••• ตั้ง•••",
    "บริษัท น้ำชาดี จำกัด, บริษัท น้ำช••• จำกัด",
    "Jane Example, Ja••• Ex•••",
    "ก, •••",
    "Li, L•••",
  })
  void showsTheFormAndTheFirstLetters(String name, String masked) {
    assertEquals(masked, MaskedName.of(name));
  }
}
