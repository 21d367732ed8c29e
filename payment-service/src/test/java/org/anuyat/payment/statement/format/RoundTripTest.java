package org.anuyat.payment.statement.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.anuyat.local.bank.Booked;
import org.anuyat.local.bank.StatementShape;

/** What the played bank writes in each shape is read as what it has booked. */
class RoundTripTest {
  private static final ZoneOffset BANGKOK = ZoneOffset.ofHours(7);

  @Property(tries = 300)
  void whatABankWritesIsReadAsItWasBooked(
      @ForAll StatementShape shape, @ForAll("ledgers") List<Booked> ledger) {
    Lines read = Lines.of(Shapes.reader(shape), shape.write("0000123456", ledger));
    assertEquals(null, read.end);
    assertEquals(List.of(), read.faults);
    assertEquals(ledger.size(), read.lines.size());
    for (int i = 0; i < ledger.size(); i++) {
      assertSame(shape, ledger.get(i), read.lines.get(i));
    }
    if (shape != StatementShape.SCB) {
      assertEquals(List.of("0000123456"), read.accounts);
    }
  }

  private static void assertSame(StatementShape shape, Booked booked, BankLine line) {
    assertEquals(booked.amountSatang(), line.amountSatang());
    assertEquals(booked.at().toLocalDate(), line.bookedOn());
    assertEquals(booked.ref1(), line.ref1());
    assertEquals(booked.ref2(), line.ref2());
    assertEquals(booked.bankReference(), line.bankReference());
    assertEquals(booked.channel(), line.description());
    assertEquals(booked.payer(), line.payer());
    assertEquals(shape == StatementShape.MT940 ? null : booked.at().toLocalTime(), line.bookedAt());
    if (shape == StatementShape.KRUNGTHAI) {
      assertEquals(booked.balanceSatang(), line.balanceSatang());
    }
  }

  @Provide
  Arbitrary<List<Booked>> ledgers() {
    Arbitrary<OffsetDateTime> at =
        Arbitraries.longs()
            .between(
                OffsetDateTime.of(2024, 1, 1, 0, 0, 0, 0, BANGKOK).toEpochSecond(),
                OffsetDateTime.of(2031, 12, 31, 23, 59, 59, 0, BANGKOK).toEpochSecond())
            .map(second -> OffsetDateTime.ofInstant(Instant.ofEpochSecond(second), BANGKOK));
    Arbitrary<Long> amount =
        Arbitraries.longs().between(-99_999_999_999L, 99_999_999_999L).filter(a -> a != 0);
    Arbitrary<String> reference =
        Arbitraries.strings().withCharRange('0', '9').withCharRange('A', 'Z').ofLength(16);
    Arbitrary<String> second =
        Arbitraries.strings()
            .withCharRange('0', '9')
            .ofMinLength(1)
            .ofMaxLength(12)
            .injectNull(0.2);
    Arbitrary<String> payer =
        Arbitraries.of(
                "นางสาวตัวอย่าง ทดสอบ",
                "นายสมมุติ น้ำใจ, ภู่ผู้ใหญ่",
                "MR EXAMPLE \"TEST\" PERSON",
                "บจก. ทดสอบ; จำกัด|มหาชน",
                "=1+1")
            .injectNull(0.2);
    return Combinators.combine(
            at,
            amount,
            reference.injectNull(0.1),
            second,
            reference,
            payer,
            Arbitraries.of("MOBILE", "ATM", "ตู้เอทีเอ็ม"))
        .as((when, satang, ref1, ref2, bank, name, channel) ->
            new Booked(when, satang, ref1, ref1 == null ? null : ref2, bank, name, channel, 0))
        .list()
        .ofMaxSize(12)
        .map(RoundTripTest::withBalances);
  }

  private static List<Booked> withBalances(List<Booked> lines) {
    long balance = 0;
    List<Booked> balanced = new ArrayList<>();
    for (Booked line : lines) {
      balance += line.amountSatang();
      balanced.add(
          new Booked(
              line.at(),
              line.amountSatang(),
              line.ref1(),
              line.ref2(),
              line.bankReference(),
              line.payer(),
              line.channel(),
              balance));
    }
    return balanced;
  }
}
