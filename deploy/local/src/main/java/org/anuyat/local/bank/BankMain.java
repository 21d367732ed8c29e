package org.anuyat.local.bank;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anuyat.local.client.Endpoints;

/** Pays a bill of a running stack, or writes a statement of what was paid. */
public final class BankMain {
  private final BankOptions options;
  private final PrintStream out;

  private BankMain(BankOptions options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /** Exit code 0: done; 1: the bill is not payable or the stack does not answer; 2: usage. */
  public static void main(String[] arguments) {
    System.exit(run(System.out, arguments));
  }

  static int run(PrintStream out, String... arguments) {
    try {
      return new BankMain(BankOptions.parse(arguments), out).run();
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      return 2;
    } catch (IOException | UncheckedIOException e) {
      System.err.println("ระบบยังไม่ตอบ โปรดเริ่มด้วย deploy/run --detach");
      System.err.println(
          "The stack does not answer (" + e.getMessage() + "); start it with deploy/run --detach.");
      return 1;
    }
  }

  private int run() throws IOException {
    LocalBanks bank = LocalBanks.of(options.get("bank", LocalBanks.KRUNGTHAI.code()));
    LedgerFile file = new LedgerFile(options.data(), bank.code());
    Ledger ledger = file.read();
    if (options.command().equals("statement")) {
      Path target = Path.of(options.get("out", "statement-" + bank.code()));
      byte[] written =
          StatementShape.of(options.get("shape", "krungthai"))
              .write(options.get("account", "000-0-00000-0"), ledger.lines());
      Files.write(target, written);
      out.println(target + ": " + ledger.lines().size() + " lines");
      return 0;
    }
    int result = pay(bank, ledger);
    file.write(ledger);
    return result;
  }

  private int pay(LocalBanks code, Ledger ledger) throws IOException {
    Bill bill = bill();
    long amount = amount(bill);
    String payer = options.get("payer", "นางสาวตัวอย่าง ทดสอบ");
    Endpoints endpoints = Endpoints.read(options.data().resolve("endpoints.properties"));
    Bank bank =
        new Bank(new HostToHost(endpoints.get("payment.url"), code.code(), code.key()), ledger);
    if (options.values().containsKey("quiet")) {
      out.println("paid without a call: " + bank.payWithoutCalling(bill, amount, payer));
      return 0;
    }
    Bank.Payment payment = bank.pay(bill, amount, payer);
    out.println("inquiry:      " + payment.inquiry().text());
    if (!payment.wasTaken()) {
      return 1;
    }
    out.println("booked:       " + payment.booked());
    out.println("confirmation: " + payment.confirmation().text());
    return payment.confirmation().status() == 200 ? 0 : 1;
  }

  private Bill bill() throws IOException {
    String picture = options.get("qr", null);
    String payload =
        picture == null
            ? options.get("payload", "")
            : QrPicture.read(Files.readAllBytes(Path.of(picture)));
    return Bill.of(payload);
  }

  private long amount(Bill bill) {
    String baht = options.get("baht", null);
    if (baht != null) {
      return new BigDecimal(baht).movePointRight(2).longValueExact();
    }
    if (bill.amountSatang() == null) {
      throw new IllegalArgumentException("the QR code names no amount; give --baht");
    }
    return bill.amountSatang();
  }
}
