package org.anuyat.payment.statement.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class Mt940ReaderTest {
  private static Lines read(String file) {
    return Lines.of(new Mt940Reader(), file, StandardCharsets.UTF_8);
  }

  @Test
  @Tag("rule-6.5")
  void readsMessagesOneAfterTheOtherWithoutTheNetworksBlocks() {
    Lines read =
        read(
            """
            :20:A
            :25:012-3-45678-9
            :60F:C261127THB0,
            :61:2611281128C1250,50NMSCAN00AAK5690000C7//P1
            :86:/REF2/72569/ORDP/ผู้จ่าย/REMI/ค่าธรรม
            เนียม
            :62F:C261128THB1250,50
            -
            :20:B
            :25:012-3-45678-9
            :61:261128D10,NCHGNONREF
            -
            """);
    assertEquals(List.of(), read.faults);
    assertEquals(
        List.of(125_050L, -1_000L), read.lines.stream().map(BankLine::amountSatang).toList());
    BankLine first = read.lines.getFirst();
    assertEquals("AN00AAK5690000C7", first.ref1());
    assertEquals("72569", first.ref2());
    assertEquals("P1", first.bankReference());
    assertEquals("ผู้จ่าย", first.payer());
    assertEquals("ค่าธรรมเนียม", first.description());
    assertEquals(4, first.line());
    assertEquals(List.of("012-3-45678-9", "012-3-45678-9"), read.accounts);
  }

  @Test
  void anEntryDateWithoutAYearIsTheOneNearestToTheValueDate() {
    Lines read = read(":20:A\n:61:2701021231C1,NMSCX//1\n:61:2612310102C1,NMSCX//2\n");
    assertEquals(
        List.of(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 2)),
        read.lines.stream().map(BankLine::bookedOn).toList());
  }

  @Test
  void reversalsTurnTheSignAndAreMarked() {
    Lines read = read(":20:A\n:61:261128RC5,NMSCX//1\n:61:261128RD5,NMSCX//2\n");
    assertEquals(List.of(-500L, 500L), read.lines.stream().map(BankLine::amountSatang).toList());
    assertTrue(read.lines.stream().allMatch(BankLine::returned));
  }

  @Test
  void thaiTextOfTheOldCodePageIsRead() {
    Lines read =
        Lines.of(
            new Mt940Reader(),
            ":20:A\n:61:261128C5,NMSCX//1\n:86:ค่าธรรมเนียม\n",
            Charset.forName("x-windows-874"));
    assertEquals("ค่าธรรมเนียม", read.lines.getFirst().description());
  }

  @Test
  void unreadableEntriesAndOtherCurrenciesAreToldWithTheirLine() {
    Lines read =
        read(":20:A\n:60F:C261127USD0,\n:61:261399C5,NMSCX//1\n:61:261128C5,005NMSCX//2\n");
    assertEquals(List.of(2, 3, 4), read.faults.stream().map(LineFault::line).toList());
    assertEquals(List.of(), read.lines);
  }

  @Test
  void aFileWithoutAnyFieldIsRefused() {
    assertTrue(read("hello\n").end.messageEn().contains("no MT940"));
  }
}
