package org.anuyat.payment.slipqr;

/** What became of reading a QR code's text as a mini-QR. */
public sealed interface MiniQrReading {
  /** It is one; whether its check sum fits is told by {@link MiniQr#crcValid()}. */
  record Found(MiniQr miniQr) implements MiniQrReading {}

  /**
   * It begins as one and breaks.
   *
   * @param why our own words, never the code's
   */
  record Broken(String why) implements MiniQrReading {}

  /** It is a QR code of another kind: a bill, a link. */
  record Unrelated() implements MiniQrReading {}
}
