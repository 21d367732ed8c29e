package org.anuyat.payment.statement.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import org.anuyat.payment.statement.format.BankLine;
import org.junit.jupiter.api.Test;

class EntryKeysTest {
  private static BankLine line(int number, String reference, String description, Long balance) {
    return new BankLine(
        number,
        LocalDate.of(2026, 11, 28),
        LocalTime.NOON,
        null,
        500,
        false,
        "A",
        null,
        reference,
        description,
        null,
        balance);
  }

  @Test
  void twoEqualLinesWithoutAReferenceAreTwoAndStayTheSameTwoInAnotherFile() {
    EntryKeys first = new EntryKeys();
    String one = first.next("1", line(1, null, "x", null));
    String two = first.next("1", line(2, null, "x", null));
    assertNotEquals(one, two);
    EntryKeys second = new EntryKeys();
    assertEquals(one, second.next("1", line(7, null, "x", null)));
    assertEquals(two, second.next("1", line(9, null, "x", null)));
  }

  @Test
  void withABanksReferenceNothingElseOfTheTextMatters() {
    assertEquals(
        new EntryKeys().next("1", line(1, "R", "as CSV tells", 5L)),
        new EntryKeys().next("1", line(3, "R", "as camt.053 tells", null)));
  }

  @Test
  void theBalanceTellsEqualLinesApartWhateverIsInTheFileBefore() {
    EntryKeys whole = new EntryKeys();
    whole.next("1", line(1, null, "x", 500L));
    String later = whole.next("1", line(2, null, "x", 1_000L));
    assertEquals(later, new EntryKeys().next("1", line(1, null, "x", 1_000L)));
  }
}
