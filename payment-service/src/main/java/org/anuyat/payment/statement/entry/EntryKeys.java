package org.anuyat.payment.statement.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anuyat.payment.statement.format.BankLine;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The key a line is known by within its account, whichever statement brings it.
 *
 * <p>With a bank's reference: reference, day and amount, the same in every shape of statement.
 * Without one: everything the line says. Lines that agree in all of it are told apart by counting
 * them within the file, so that two equal payments count twice and a second file with both of them
 * brings none.
 */
public final class EntryKeys {
  private final Map<String, Integer> seen = new HashMap<>();

  /** The key of the next line of the file. */
  public String next(String accountNumber, BankLine line) {
    String said =
        line.bankReference() != null
            ? text("R", line.bankReference(), line.bookedOn(), line.amountSatang())
            : text(
                "N",
                line.bookedOn(),
                line.bookedAt(),
                line.amountSatang(),
                line.ref1(),
                line.ref2(),
                line.description(),
                line.payer(),
                line.balanceSatang());
    String hash = DigestUtils.sha256Hex(said).substring(0, 40);
    int count = seen.merge(accountNumber + '/' + hash, 1, Integer::sum);
    return hash + '#' + count;
  }

  private static String text(Object... parts) {
    return Stream.of(parts)
        .map(part -> Objects.toString(part, "\u0001"))
        .collect(Collectors.joining("\u0000"));
  }
}
