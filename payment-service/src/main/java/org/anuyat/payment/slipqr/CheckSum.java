package org.anuyat.payment.slipqr;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anuyat.payment.thaiqr.Crc16;

/**
 * The check sum that closes a mini-QR.
 *
 * <p>Some banks drop its leading zeros and tell the length right ({@code 9103}) or as if they had
 * not ({@code 9104} before three digits), and TrueMoney writes lower case; all of that is taken.
 */
final class CheckSum {
  static final String TAG = "91";

  private static final Pattern SHAPE = Pattern.compile("91(0[1-4])([0-9A-Fa-f]{1,4})");
  private static final String HEAD = "9104";
  private static final int FULL_LENGTH = 4;

  private CheckSum() {}

  /** Whether the sum fits what stands before it; empty if what stands at {@code at} is none. */
  static Optional<Boolean> fits(String text, int at) {
    Matcher sum = SHAPE.matcher(text.substring(at));
    if (!sum.matches()) {
      return Optional.empty();
    }
    int told = Integer.parseInt(sum.group(1));
    if (told != FULL_LENGTH && told != sum.group(2).length()) {
      return Optional.empty();
    }
    int printed = Integer.parseInt(sum.group(2), 16);
    String covered = text.substring(0, at);
    return Optional.of(
        printed == sumOver(covered + HEAD) || printed == sumOver(covered + TAG + sum.group(1)));
  }

  private static int sumOver(String covered) {
    return Integer.parseInt(Crc16.of(covered), 16);
  }
}
