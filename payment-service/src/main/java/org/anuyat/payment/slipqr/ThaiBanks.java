package org.anuyat.payment.slipqr;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** Names of the banks by the Bank of Thailand's three digits; data, in a file beside this one. */
public final class ThaiBanks {
  private static final Properties NAMES = read();

  private ThaiBanks() {}

  public static Optional<String> nameTh(String bank) {
    return Optional.ofNullable(NAMES.getProperty(bank + ".th"));
  }

  public static Optional<String> nameEn(String bank) {
    return Optional.ofNullable(NAMES.getProperty(bank + ".en"));
  }

  private static Properties read() {
    try (Reader file =
        new InputStreamReader(
            Objects.requireNonNull(
                ThaiBanks.class.getResourceAsStream("thai-banks.properties"),
                "thai-banks.properties is part of this room"),
            StandardCharsets.UTF_8)) {
      Properties names = new Properties();
      names.load(file);
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
