package org.anuyat.payment.bankcall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.anuyat.payment.platform.Problem;
import org.anuyat.payment.platform.ProblemType;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Finds out which bank calls; a call that is too old is none, so that it cannot be played again.
 */
@ApplicationScoped
class AuthenticatingBank {
  @Inject BankKeys keys;
  @Inject Clock clock;

  @ConfigProperty(name = "anuyat.bank-call.window")
  Duration window;

  /**
   * The bank's code.
   *
   * @throws Problem that does not tell what was wrong
   */
  String bank(SignedCall call) {
    if (call.bank() == null || call.signature() == null || !isNow(call.timestamp())) {
      throw new Problem(ProblemType.BANK_NOT_KNOWN);
    }
    boolean known = false;
    for (String key : keys.of(call.bank())) {
      String expected = BankSignature.of(key, call.timestamp(), "POST", call.path(), call.body());
      known |= BankSignature.equal(expected, call.signature());
    }
    if (!known) {
      throw new Problem(ProblemType.BANK_NOT_KNOWN);
    }
    return call.bank();
  }

  private boolean isNow(String timestamp) {
    if (timestamp == null || !timestamp.matches("[0-9]{1,12}")) {
      return false;
    }
    Instant at = Instant.ofEpochSecond(Long.parseLong(timestamp));
    return Duration.between(at, clock.instant()).abs().compareTo(window) <= 0;
  }
}
