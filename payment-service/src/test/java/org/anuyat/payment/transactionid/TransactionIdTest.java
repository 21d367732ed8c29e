package org.anuyat.payment.transactionid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("rule-6.3")
class TransactionIdTest {
  private static final TransactionId FIRST = new TransactionId("05300118", 2569, 1);

  @Test
  void isSixteenCharactersOfThePrintedAlphabet() {
    for (TransactionId id : manyIds()) {
      assertTrue(id.text().matches("AN[0-9A-HJ-NP-Z]{14}"), id.text());
      assertEquals(Optional.of(id), TransactionId.parse(id.text()));
    }
  }

  @Test
  void everySingleWrongCharacterIsFound() {
    for (TransactionId id : manyIds()) {
      String right = id.text();
      for (int place = 0; place < right.length(); place++) {
        for (char other : Alphabet.CHARACTERS.toCharArray()) {
          if (other != right.charAt(place)) {
            String wrong = right.substring(0, place) + other + right.substring(place + 1);
            assertTrue(TransactionId.parse(wrong).isEmpty(), () -> right + " typed as " + wrong);
          }
        }
      }
    }
  }

  @Test
  void everySwapOfNeighboursIsFound() {
    for (TransactionId id : manyIds()) {
      String right = id.text();
      for (int place = 0; place + 1 < right.length(); place++) {
        char[] swapped = right.toCharArray();
        swapped[place] = right.charAt(place + 1);
        swapped[place + 1] = right.charAt(place);
        String wrong = new String(swapped);
        if (!wrong.equals(right)) {
          assertTrue(TransactionId.parse(wrong).isEmpty(), () -> right + " typed as " + wrong);
        }
      }
    }
  }

  @Test
  void aMissingOrAnAddedCharacterIsFound() {
    String right = FIRST.text();
    for (int place = 0; place < right.length(); place++) {
      assertTrue(
          TransactionId.parse(right.substring(0, place) + right.substring(place + 1)).isEmpty());
      assertTrue(
          TransactionId.parse(right.substring(0, place) + "7" + right.substring(place)).isEmpty());
    }
  }

  @Test
  void isReadAsPeopleTypeIt() {
    String printed = FIRST.text();
    String grouped = printed.replaceAll("(.{4})(?=.)", "$1-");
    assertEquals(Optional.of(FIRST), TransactionId.parse(grouped));
    assertEquals(Optional.of(FIRST), TransactionId.parse(grouped.replace('-', '\u2013')));
    assertEquals(Optional.of(FIRST), TransactionId.parse(" " + grouped.replace('-', ' ') + "\n"));
    assertEquals(Optional.of(FIRST), TransactionId.parse(printed.toLowerCase(Locale.ROOT)));
    assertEquals(Optional.of(FIRST), TransactionId.parse(printed.replace('0', 'O')));
    assertEquals(Optional.of(FIRST), TransactionId.parse(printed.replace('1', 'i')));
    assertEquals(Optional.of(FIRST), TransactionId.parse(printed.replace("", "\u200b")));
    String thai =
        printed
            .chars()
            .mapToObj(c -> Character.toString(c >= '0' && c <= '9' ? '๐' + c - '0' : c))
            .collect(Collectors.joining());
    assertEquals(Optional.of(FIRST), TransactionId.parse(thai));
  }

  @Test
  void isReadAloudInGroupsOfFourAndTypedBackFromThem() {
    for (TransactionId id : manyIds()) {
      String grouped = TransactionId.grouped(id.text());
      assertTrue(grouped.matches("([0-9A-HJ-NP-Z]{4} ){3}[0-9A-HJ-NP-Z]{4}"), grouped);
      assertEquals(Optional.of(id), TransactionId.parse(grouped));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "AN", "ใบเสร็จ", "AN0000000000000I", "\u0000", "๑๒๓๔๕๖๗๘๙๐๑๒๓๔๕๖"})
  void whatIsNoTransactionIdIsNotRead(String typed) {
    assertTrue(TransactionId.parse(typed).isEmpty());
  }

  @Test
  void tellsWhatWasMeantToBeOneFromAnyOtherNumber() {
    assertTrue(TransactionId.isMeantBy("an 12"));
    assertFalse(TransactionId.isMeantBy("2019000212312312"));
  }

  @Test
  void idsOfTwoMunicipalitiesYearsOrNumbersNeverMeet() {
    Set<String> texts = new HashSet<>();
    for (String municipality : new String[] {"00000000", "05300118", "05300119", "99999999"}) {
      for (int year : new int[] {2500, 2569, 2570, 2599}) {
        for (long number = 1; number <= 2000; number++) {
          assertTrue(texts.add(new TransactionId(municipality, year, number).text()));
        }
      }
    }
  }

  @Test
  void refusesPartsThatDoNotFit() {
    assertThrows(IllegalArgumentException.class, () -> new TransactionId("0530011", 2569, 1));
    assertThrows(IllegalArgumentException.class, () -> new TransactionId("05300118", 2026, 1));
    assertThrows(IllegalArgumentException.class, () -> new TransactionId("05300118", 2569, 0));
    assertThrows(
        IllegalArgumentException.class, () -> new TransactionId("05300118", 2569, 45_435_424));
    assertEquals(16, new TransactionId("05300118", 2569, 45_435_423).text().length());
  }

  private static Set<TransactionId> manyIds() {
    Random random = new Random(34);
    Set<TransactionId> ids = new HashSet<>();
    ids.add(FIRST);
    ids.add(new TransactionId("99999999", 2599, 45_435_423));
    while (ids.size() < 500) {
      ids.add(
          new TransactionId(
              String.format(Locale.ROOT, "%08d", random.nextInt(100_000_000)),
              2500 + random.nextInt(100),
              1 + random.nextInt(45_435_423)));
    }
    return ids;
  }
}
