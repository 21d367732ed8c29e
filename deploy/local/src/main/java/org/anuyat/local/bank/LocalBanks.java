package org.anuyat.local.bank;

import java.util.Arrays;

/** The banks of the local stack and the keys they sign with, which are no secret. */
public enum LocalBanks {
  BANGKOK_BANK("002"),
  KRUNGTHAI("006"),
  SCB("014");

  /** What payment-service is told of them. */
  public static final String KEYS =
      BANGKOK_BANK.setting() + ';' + KRUNGTHAI.setting() + ';' + SCB.setting();

  private final String code;

  LocalBanks(String code) {
    this.code = code;
  }

  /** Its 3-digit code. */
  public String code() {
    return code;
  }

  public String key() {
    return "anuyat-local-bank-" + code + "-known-to-everybody";
  }

  /** The bank of a 3-digit code. */
  public static LocalBanks of(String code) {
    return Arrays.stream(values())
        .filter(bank -> bank.code.equals(code))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("no bank " + code + ", only 002, 006, 014"));
  }

  private String setting() {
    return code + '=' + key();
  }
}
