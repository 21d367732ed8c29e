package org.anuyat.cases.webhook.calling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SigningSecretTest {

  /** The example that the reference libraries of the specification test themselves with. */
  @Test
  void signsAsTheReferenceLibrariesDo() {
    var secret = new SigningSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    assertEquals(
        "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        secret.sign(
            "msg_p5jXN8AQM9LWM0D4loKWxJek",
            Instant.ofEpochSecond(1_614_265_330),
            "{\"test\": 2432232314}"));
  }

  @Test
  void aFreshSecretIsWrittenAsTheSpecificationSaysAndIsNoOther() {
    assertTrue(SigningSecret.fresh().text().matches("whsec_[A-Za-z0-9+/]{43}="));
    assertNotEquals(SigningSecret.fresh(), SigningSecret.fresh());
  }
}
