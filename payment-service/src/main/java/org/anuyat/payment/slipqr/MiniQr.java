package org.anuyat.payment.slipqr;

import java.time.LocalDate;

/** What a slip's mini-QR says. */
public sealed interface MiniQr {
  /** Stands where a bank's code would stand when a TrueMoney wallet sent the money. */
  String TRUEMONEY = "TRUEMONEY";

  /** Three digits of the Bank of Thailand's list, or {@link #TRUEMONEY}. */
  String bank();

  /** The sender's own reference of the payment, unique within the bank. */
  String transRef();

  /** Whether the check sum fits; where it does not, the code was altered or badly made. */
  boolean crcValid();

  /** A bank's slip. */
  record BankSlip(String bank, String transRef, boolean crcValid) implements MiniQr {}

  /**
   * A TrueMoney wallet's slip.
   *
   * @param event the wallet's word for what was done, such as {@code P2P}
   * @param paidOn the local date of the payment
   */
  record WalletSlip(String event, String transRef, LocalDate paidOn, boolean crcValid)
      implements MiniQr {
    @Override
    public String bank() {
      return TRUEMONEY;
    }
  }
}
