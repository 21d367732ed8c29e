package org.anuyat.payment.statement.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CsvReaderTest {
  private static final Charset THAI = Charset.forName("x-windows-874");
  private static final String HEADINGS =
      "วันที่ทำรายการ,เวลา,เลขที่รายการ,รายละเอียด,เลขอ้างอิง 1,เลขอ้างอิง"
          + " 2,ผู้ชำระ,ถอน,ฝาก,คงเหลือ\r\n";

  private static Lines krungthai(String rows) {
    return Lines.of(new CsvReader(Shapes.mapping("shape-of-krungthai")), HEADINGS + rows, THAI);
  }

  @Test
  @Tag("rule-6.5")
  void readsThaiDigitsAndBuddhistYearsAndTheLeapDayOf2571() {
    Lines read = krungthai("๒๙/๐๒/๒๕๗๑,๐๙:๑๕,R1,โอน,A,B,ผู้จ่าย,,\"๑,๒๕๐.๕๐\",\"๒,๐๐๐.๐๐\"\r\n");
    assertEquals(List.of(), read.faults);
    BankLine line = read.lines.getFirst();
    assertEquals(LocalDate.of(2028, 2, 29), line.bookedOn());
    assertEquals(LocalTime.of(9, 15), line.bookedAt());
    assertEquals(125_050, line.amountSatang());
    assertEquals(200_000, line.balanceSatang());
    assertEquals(2, line.line());
  }

  @Test
  void readsTheSameUnderAThaiLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
      readsThaiDigitsAndBuddhistYearsAndTheLeapDayOf2571();
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void tellsEveryUnreadableLineWithItsNumberAndColumnInBothLanguages() {
    Lines read =
        krungthai(
            "30/02/2569,09:15,R1,x,A,B,C,,1.00,1.00\r\n"
                + "28/11/2569,09:15,R2,\"two\nlines\",A,B,C,,1.00,1.00\r\n"
                + "28/11/2569,25:15,R3,x,A,B,C,,1.00,1.00\r\n"
                + "28/11/2569,09:15,R4,x,A,B,C,,1.005,1.00\r\n"
                + "28/11/2569,09:15,R5,x,A,B,C,,,1.00\r\n");
    assertEquals(1, read.lines.size());
    assertEquals(List.of(2, 5, 6, 7), read.faults.stream().map(LineFault::line).toList());
    assertEquals(
        "Line 2, column วันที่ทำรายการ: “30/02/2569” is no date",
        read.faults.getFirst().messageEn());
    assertEquals(
        "บรรทัดที่ 2 คอลัมน์ วันที่ทำรายการ: อ่านวันที่ “30/02/2569” ไม่ได้",
        read.faults.getFirst().messageTh());
    assertTrue(read.faults.get(1).messageEn().contains("“25:15” is no time"));
    assertTrue(read.faults.get(2).messageEn().contains("“1.005” is no amount"));
    assertTrue(read.faults.get(3).messageEn().contains("there is no amount"));
  }

  @Test
  void leavesOutTotalsAndRowsBeforeTheHeading() {
    Lines read =
        Lines.of(
            new CsvReader(Shapes.mapping("shape-of-krungthai")),
            "รายงาน\r\nเลขที่บัญชี: 012-3-45678-9\r\n\r\n"
                + HEADINGS
                + "28/11/2569,09:15,R1,x,A,B,C,5.00,,1.00\r\n\r\nรวม,,,,,,,,5.00,\r\n",
            THAI);
    assertEquals(List.of(), read.faults);
    assertEquals(List.of("012-3-45678-9"), read.accounts);
    assertEquals(-500, read.lines.getFirst().amountSatang());
    assertEquals(5, read.lines.getFirst().line());
  }

  @Test
  void aFileWithoutTheHeadingsIsRefusedAsAWhole() {
    Lines read =
        Lines.of(
            new CsvReader(Shapes.mapping("shape-of-scb")), "a,b\n1,2\n", StandardCharsets.UTF_8);
    assertEquals(0, read.end.line());
    assertTrue(read.end.messageEn().contains("No row has the headings"));
  }

  @Test
  void aQuoteThatIsNeverClosedDoesNotFillTheMemory() {
    String endless = HEADINGS + "28/11/2569,09:15,R1,\"" + "x".repeat(1_000_000);
    Lines read = Lines.of(new CsvReader(Shapes.mapping("shape-of-krungthai")), endless, THAI);
    assertEquals(2, read.end.line());
  }

  @Test
  void charactersOfAnotherCharsetAreTold() {
    String file =
        "Transaction No.|Payment Date|Payment Time|Reference No.1|Reference No.2|Customer"
            + " Name|Channel|CR/DR|Amount\n"
            + "R1|28/11/2026|09:15|A|B|ผู้จ่าย|x|CR|1.00\n";
    Lines read = Lines.of(new CsvReader(Shapes.mapping("shape-of-scb")), file, THAI);
    assertTrue(read.faults.getFirst().messageEn().contains("cannot be read as utf-8"));
    assertEquals(List.of(), read.lines);
  }

  @Test
  void amountsAreReadAsBanksWriteThem() throws BadValue {
    assertEquals(-125_050, Satang.read("(1,250.50)", '.', ','));
    assertEquals(-125_050, Satang.read("1,250.50-", '.', ','));
    assertEquals(125_050, Satang.read("฿1,250.5", '.', ','));
    assertEquals(125_050, Satang.read("1.250,50", ',', '.'));
    assertEquals(100, Satang.read("1.", '.', null));
  }

  @Test
  void aMappingWhoseFieldsDoNotFitIsTold() {
    CsvMapping scb = Shapes.mapping("shape-of-scb");
    assertEquals(List.of(), CsvMappingRules.faultsOf(scb));
    CsvMapping wrong =
        new CsvMapping(
            scb.titleTh(),
            scb.titleEn(),
            "klingon",
            scb.delimiter(),
            scb.columns(),
            new CsvMapping.Dates(List.of("bb/QQQQQQ"), List.of(), CsvMapping.Era.BUDDHIST, null),
            scb.numbers(),
            null,
            null,
            null);
    List<String> faults = CsvMappingRules.faultsOf(wrong);
    assertEquals(3, faults.size(), faults.toString());
    assertNull(wrong.onlyRows());
  }
}
