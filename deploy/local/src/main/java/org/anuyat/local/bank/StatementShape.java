package org.anuyat.local.bank;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The shapes the bank writes its statements in. */
public enum StatementShape {
  KRUNGTHAI(new KrungthaiWriter()),
  SCB(new ScbWriter()),
  BANGKOK_BANK(new BangkokBankWriter()),
  CAMT053(new Camt053Writer()),
  MT940(new Mt940Writer());

  private final StatementWriter writer;

  StatementShape(StatementWriter writer) {
    this.writer = writer;
  }

  /** The file. */
  public byte[] write(String accountNumber, List<Booked> lines) {
    return writer.write(accountNumber, lines);
  }

  /** By its name in small letters, such as {@code bangkok-bank}. */
  public static StatementShape of(String name) {
    return Arrays.stream(values())
        .filter(shape -> shape.key().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no shape "
                    + name
                    + ", only "
                    + Arrays.stream(values()).map(StatementShape::key).toList()));
  }

  private String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
