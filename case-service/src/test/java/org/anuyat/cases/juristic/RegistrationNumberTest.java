package org.anuyat.cases.juristic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("rule-3.6")
class RegistrationNumberTest {
  private static final String VALID = "0107537000254";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0994000165501",
        "0107537000254",
        "0-1075-37000-25-4",
        "๐๑๐๗๕๓๗๐๐๐๒๕๔",
        " 0 1075 37000 254"
      })
  void readsHoweverItIsWritten(String written) {
    assertTrue(RegistrationNumber.read(written).isPresent(), written);
  }

  @Test
  void everyOtherLastDigitIsWrong() {
    for (char digit = '0'; digit <= '9'; digit++) {
      String written = VALID.substring(0, 12) + digit;
      assertEquals(written.equals(VALID), RegistrationNumber.read(written).isPresent(), written);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0", "1101700230708", "01075370002545", "0107537oo0254", "٠١٠٧٥٣٧٠٠٠٢٥٤"})
  void refusesWhatIsNone(String written) {
    assertEquals(Optional.empty(), RegistrationNumber.read(written), written);
  }
}
