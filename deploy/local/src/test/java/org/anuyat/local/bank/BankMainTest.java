package org.anuyat.local.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankMainTest {
  private static final PrintStream NOWHERE =
      new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

  @TempDir Path data;

  private int run(String... arguments) {
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--data";
    all[arguments.length + 1] = data.toString();
    return BankMain.run(NOWHERE, all);
  }

  @Test
  void whatWasBookedStandsInTheStatementOfTheNextRun() throws IOException {
    Ledger ledger = new Ledger("006");
    ledger.book(125_050, "AN1", "72569", "นางสาวตัวอย่าง ทดสอบ", "MOBILE");
    new LedgerFile(data, "006").write(ledger);
    Path file = data.resolve("statement.csv");
    assertEquals(0, run("statement", "--shape", "scb", "--out", file.toString()));
    String written = Files.readString(file);
    assertTrue(written.contains("AN1|72569|นางสาวตัวอย่าง ทดสอบ|MOBILE|CR|1,250.50"), written);
    assertEquals(ledger.lines(), new LedgerFile(data, "006").read().lines());
  }

  @Test
  void wrongUsageIsTold() {
    assertEquals(2, run("rob"));
    assertEquals(2, run("statement", "--shape", "pdf"));
    assertEquals(2, run("pay", "--payload", "000201"));
    assertEquals(2, run("pay", "--colour", "red"));
  }

  @Test
  void aStackThatDoesNotRunIsTold() {
    assertEquals(
        1,
        run(
            "pay",
            "--payload",
            "00020101021230650016A00000067701011201150994000165501000212123456789012030667042953037645802TH"
                + "54073649.2263044534"));
  }
}
