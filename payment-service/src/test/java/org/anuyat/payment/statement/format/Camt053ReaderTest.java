package org.anuyat.payment.statement.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.prowidesoftware.swift.model.mx.MxCamt05300108;
import com.prowidesoftware.swift.model.mx.dic.ReportEntry10;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import org.anuyat.local.bank.Ledger;
import org.anuyat.local.bank.StatementShape;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class Camt053ReaderTest {
  private static final String BEGIN =
      "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.02'><BkToCstmrStmt><Stmt>";
  private static final String END = "</Stmt></BkToCstmrStmt></Document>";

  private static Lines read(String file) {
    return Lines.of(new Camt053Reader(), file, StandardCharsets.UTF_8);
  }

  private static String entry(String amount, String rest) {
    return "<Ntry><Amt Ccy='THB'>"
        + amount
        + "</Amt><CdtDbtInd>CRDT</CdtDbtInd><BookgDt><Dt>2026-11-28</Dt></BookgDt>"
        + rest
        + "</Ntry>";
  }

  @Test
  @Tag("rule-6.5")
  void agreesWithAnotherReaderOnWhatTheBankWrote() {
    Ledger ledger = new Ledger("006");
    ledger.book(125_050, "AN1", "72569", "นางสาวตัวอย่าง ทดสอบ", "MOBILE");
    ledger.book(-2_500, null, null, null, "FEE");
    byte[] file = StatementShape.CAMT053.write("0000123456", ledger.lines());
    List<ReportEntry10> theirs =
        MxCamt05300108.parse(new String(file, StandardCharsets.UTF_8))
            .getBkToCstmrStmt()
            .getStmt()
            .getFirst()
            .getNtry();
    List<BankLine> ours = Lines.of(new Camt053Reader(), file).lines;
    assertEquals(theirs.size(), ours.size());
    for (int i = 0; i < ours.size(); i++) {
      long satang = theirs.get(i).getAmt().getValue().movePointRight(2).longValueExact();
      assertEquals(satang, Math.abs(ours.get(i).amountSatang()));
      assertEquals("CRDT".equals(theirs.get(i).getCdtDbtInd().value()), ours.get(i).isCredit());
      assertEquals(theirs.get(i).getAcctSvcrRef(), ours.get(i).bankReference());
    }
    assertEquals(
        theirs
            .getFirst()
            .getNtryDtls()
            .getFirst()
            .getTxDtls()
            .getFirst()
            .getRmtInf()
            .getStrd()
            .getFirst()
            .getCdtrRefInf()
            .getRef(),
        ours.getFirst().ref1());
  }

  @Test
  void aDocumentTypeIsRefusedBeforeAnyEntityIsLookedAt() {
    Lines outside =
        read(
            "<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
                + BEGIN
                + entry("&x;", "")
                + END);
    assertNotNull(outside.end);
    assertEquals(List.of(), outside.lines);
    Lines bomb =
        read(
            "<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
                + BEGIN
                + entry("1", "<AddtlNtryInf>&b;</AddtlNtryInf>")
                + END);
    assertNotNull(bomb.end);
    assertEquals(List.of(), bomb.lines);
  }

  @Test
  void elementsNestedWithoutEndAreRefused() {
    Lines read = read(BEGIN + "<Ntry>" + "<a>".repeat(5_000));
    assertNotNull(read.end);
  }

  @Test
  void oneEntryForManyPaymentsBecomesALineForEach() {
    String payments =
        "<NtryDtls><TxDtls><Refs><AcctSvcrRef>P1</AcctSvcrRef></Refs><Amt"
            + " Ccy='THB'>100.50</Amt></TxDtls><TxDtls><Refs><AcctSvcrRef>P2</AcctSvcrRef></Refs><Amt"
            + " Ccy='THB'>200.00</Amt></TxDtls></NtryDtls>";
    Lines whole = read(BEGIN + entry("300.50", payments) + END);
    assertEquals(
        List.of(10_050L, 20_000L), whole.lines.stream().map(BankLine::amountSatang).toList());
    assertEquals(List.of("P1", "P2"), whole.lines.stream().map(BankLine::bankReference).toList());
    Lines differs = read(BEGIN + entry("300.00", payments) + END);
    assertEquals(List.of(30_000L), differs.lines.stream().map(BankLine::amountSatang).toList());
  }

  @Test
  void whatIsOnlyPendingIsNoMoneyYet() {
    Lines read =
        read(
            BEGIN
                + entry("1.00", "<Sts>PDNG</Sts>")
                + entry("2.00", "<Sts><Cd>BOOK</Cd></Sts>")
                + END);
    assertEquals(List.of(200L), read.lines.stream().map(BankLine::amountSatang).toList());
  }

  @Test
  void timesOfOtherZonesAreBangkokTimes() {
    String late =
        "<Ntry><Amt Ccy='THB'>1</Amt><CdtDbtInd>CRDT</CdtDbtInd>"
            + "<BookgDt><DtTm>2026-11-27T20:30:00Z</DtTm></BookgDt></Ntry>";
    BankLine line = read(BEGIN + late + END).lines.getFirst();
    assertEquals("2026-11-28", line.bookedOn().toString());
    assertEquals(LocalTime.of(3, 30), line.bookedAt());
  }

  @Test
  void otherCurrenciesAndBadAmountsAreToldWithTheirLine() {
    Lines read =
        read(BEGIN + "\n" + entry("1", "").replace("THB", "USD") + "\n" + entry("1e3", "") + END);
    assertEquals(List.of(2, 3), read.faults.stream().map(LineFault::line).toList());
    assertTrue(read.faults.getFirst().messageEn().contains("not baht"));
  }

  @Test
  void xmlOfAnotherKindIsRefused() {
    assertTrue(read("<html/>").end.messageEn().contains("no camt.053"));
    assertFalse(read("<html").end.messageTh().isEmpty());
  }
}
