package org.anuyat.payment.slip;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.anuyat.payment.slipqr.MiniQr;

/** The mini-QR read from a slip, as it is stored. */
@Embeddable
record MiniQrOnSlip(
    String qrBank,
    String qrTransRef,
    String qrWalletEvent,
    LocalDate qrPaidOn,
    Boolean qrCrcValid) {
  boolean isOfBank() {
    return qrWalletEvent == null;
  }

  static MiniQrOnSlip of(MiniQr code) {
    return switch (code) {
      case MiniQr.BankSlip bank ->
          new MiniQrOnSlip(bank.bank(), bank.transRef(), null, null, bank.crcValid());
      case MiniQr.WalletSlip wallet ->
          new MiniQrOnSlip(
              wallet.bank(), wallet.transRef(), wallet.event(), wallet.paidOn(), wallet.crcValid());
    };
  }
}
