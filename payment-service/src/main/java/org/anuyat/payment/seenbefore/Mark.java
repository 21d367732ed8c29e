package org.anuyat.payment.seenbefore;

import java.util.Comparator;
import java.util.Locale;

/** Something by which one proof is told from every other. */
public sealed interface Mark {
  /** One order for everybody who notes several, so that nobody waits in a circle. */
  Comparator<Mark> ORDER = Comparator.comparing(Mark::key);

  /** The text it is unique by. */
  String key();

  /**
   * The bytes.
   *
   * @param sha256 hexadecimal
   */
  record OfFile(String sha256) implements Mark {
    @Override
    public String key() {
      return "sha256:" + sha256;
    }
  }

  /** The bank's own reference; case is not told apart, so that changing it gains nothing. */
  record OfPayment(String bank, String transRef) implements Mark {
    @Override
    public String key() {
      return "payment:" + bank + ":" + transRef.toUpperCase(Locale.ROOT);
    }
  }
}
