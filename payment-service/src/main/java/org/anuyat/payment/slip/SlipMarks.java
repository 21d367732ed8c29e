package org.anuyat.payment.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anuyat.payment.seenbefore.Mark;

/** By what a slip is told from others. */
final class SlipMarks {
  private SlipMarks() {}

  /** Those it can be the first with: its file, and each payment whose check sum fits. */
  static List<Mark> of(Slip slip) {
    List<Mark> marks = new ArrayList<>();
    slip.file().map(KeptFile::sha256).map(Mark.OfFile::new).ifPresent(marks::add);
    payment(slip).filter(mark -> slip.miniQr().orElseThrow().qrCrcValid()).ifPresent(marks::add);
    for (String more : slip.morePayments()) {
      int colon = more.indexOf(':');
      marks.add(new Mark.OfPayment(more.substring(0, colon), more.substring(colon + 1)));
    }
    return marks;
  }

  /** A payment whose check sum is wrong: compared, but nobody is blocked by it later. */
  static Optional<Mark> doubtful(Slip slip) {
    return payment(slip).filter(mark -> !slip.miniQr().orElseThrow().qrCrcValid());
  }

  /** The payment of its first mini-QR. */
  static Optional<Mark> payment(Slip slip) {
    return slip.miniQr().map(code -> new Mark.OfPayment(code.qrBank(), code.qrTransRef()));
  }

  static boolean share(Slip one, Slip other) {
    List<String> keys = of(one).stream().map(Mark::key).toList();
    return of(other).stream().map(Mark::key).anyMatch(keys::contains);
  }

  static SeenBy kindOf(Mark mark) {
    return switch (mark) {
      case Mark.OfFile file -> SeenBy.FILE;
      case Mark.OfPayment payment -> SeenBy.PAYMENT;
    };
  }
}
