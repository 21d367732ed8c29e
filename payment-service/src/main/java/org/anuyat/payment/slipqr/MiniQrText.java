package org.anuyat.payment.slipqr;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anuyat.payment.slipqr.MiniQrReading.Broken;
import org.anuyat.payment.slipqr.MiniQrReading.Found;
import org.anuyat.payment.slipqr.MiniQrReading.Unrelated;

/** Reads the text of a QR code as a slip's mini-QR. */
public final class MiniQrText {
  private static final String BANK_SLIP = "000001";
  private static final String WALLET = "01";
  private static final Pattern BEGINNING = Pattern.compile("00[0-9]{2}(0006000001|000201010201).*");
  private static final Pattern PRINTABLE = Pattern.compile("[\\x21-\\x7E]+");
  private static final Pattern BANK = Pattern.compile("[0-9]{3}");
  private static final Pattern REFERENCE = Pattern.compile("[0-9A-Za-z._/-]{4,60}");
  private static final Pattern EVENT = Pattern.compile("[0-9A-Za-z_]{1,20}");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("ddMMuuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

  private MiniQrText() {}

  /** Never throws, whatever the code holds. */
  public static MiniQrReading read(String text) {
    String code = text.strip();
    if (!BEGINNING.matcher(code).matches()) {
      return new Unrelated();
    }
    if (!PRINTABLE.matcher(code).matches()) {
      return new Broken("a character that no slip has");
    }
    Optional<TlvFields> outer = TlvFields.upTo(CheckSum.TAG, code);
    if (outer.isEmpty()) {
      return new Broken("a length does not fit");
    }
    Optional<Boolean> crcValid = CheckSum.fits(code, outer.get().end());
    if (crcValid.isEmpty()) {
      return new Broken("no check sum at its end");
    }
    return TlvFields.of(outer.get().values().get("00"))
        .map(inner -> payment(inner.values(), crcValid.get()))
        .orElse(new Broken("a length does not fit"));
  }

  private static MiniQrReading payment(Map<String, String> fields, boolean crcValid) {
    return switch (fields.get("00")) {
      case BANK_SLIP -> bankSlip(fields, crcValid);
      case WALLET -> walletSlip(fields, crcValid);
      default -> new Broken("a kind of slip not known");
    };
  }

  private static MiniQrReading bankSlip(Map<String, String> fields, boolean crcValid) {
    String bank = fields.getOrDefault("01", "");
    String transRef = fields.getOrDefault("02", "");
    if (!BANK.matcher(bank).matches() || !REFERENCE.matcher(transRef).matches()) {
      return new Broken("no bank or no reference");
    }
    return new Found(new MiniQr.BankSlip(bank, transRef, crcValid));
  }

  private static MiniQrReading walletSlip(Map<String, String> fields, boolean crcValid) {
    String event = fields.getOrDefault("02", "");
    String transRef = fields.getOrDefault("03", "");
    if (!EVENT.matcher(event).matches() || !REFERENCE.matcher(transRef).matches()) {
      return new Broken("no event or no reference");
    }
    try {
      LocalDate paidOn = LocalDate.parse(fields.getOrDefault("04", ""), DAY);
      return new Found(new MiniQr.WalletSlip(event, transRef, paidOn, crcValid));
    } catch (DateTimeException notADay) {
      return new Broken("no day of payment");
    }
  }
}
