package org.anuyat.local.bank;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.anuyat.local.client.Answer;

/** A bank whose customers pay bills. */
public final class Bank {
  private static final String INQUIRIES = "/v1/bank-calls/inquiries";
  private static final String BILL_PAYMENTS = "/v1/bank-calls/bill-payments";

  /** What a payment came to; without a confirmation the bank has taken no money. */
  public record Payment(Answer inquiry, Booked booked, Answer confirmation) {
    public boolean wasTaken() {
      return booked != null;
    }
  }

  private final HostToHost calls;
  private final Ledger ledger;

  public Bank(HostToHost calls, Ledger ledger) {
    this.calls = calls;
    this.ledger = ledger;
  }

  /** The bank of the local stack. */
  public static Bank of(LocalBanks bank, String paymentService) {
    return new Bank(
        new HostToHost(paymentService, bank.code(), bank.key()), new Ledger(bank.code()));
  }

  public Ledger ledger() {
    return ledger;
  }

  /** A customer pays by phone: the bank asks, books when it may, and confirms. */
  public Payment pay(Bill bill, long amountSatang, String payer) {
    Map<String, Object> asked = new HashMap<>();
    asked.put("bankTransactionId", "INQ" + UUID.randomUUID());
    asked.put("billerId", bill.billerId());
    asked.put("ref1", bill.ref1());
    asked.put("ref2", bill.ref2());
    asked.put("amountSatang", amountSatang);
    Answer inquiry = calls.call(INQUIRIES, asked);
    if (inquiry.status() != 200 || !inquiry.json().path("payable").asBoolean()) {
      return new Payment(inquiry, null, null);
    }
    Booked booked = payWithoutCalling(bill, amountSatang, payer);
    return new Payment(inquiry, booked, confirm(bill, booked));
  }

  /** A customer pays at a machine that asks and tells nobody: only the statement will show it. */
  public Booked payWithoutCalling(Bill bill, long amountSatang, String payer) {
    return ledger.book(amountSatang, bill.ref1(), bill.ref2(), payer, "MOBILE");
  }

  /** Tells of a booked payment; a bank that got no answer tells again. */
  public Answer confirm(Bill bill, Booked booked) {
    return calls.call(BILL_PAYMENTS, confirmation(bill, booked));
  }

  /** What is told of a booked payment. */
  public static Map<String, Object> confirmation(Bill bill, Booked booked) {
    Map<String, Object> paid = new HashMap<>();
    paid.put("bankTransactionId", booked.bankReference());
    paid.put("billerId", bill.billerId());
    paid.put("ref1", booked.ref1());
    paid.put("ref2", booked.ref2());
    paid.put("amountSatang", booked.amountSatang());
    // With its seconds at the full minute too (RFC 3339, 5.6).
    paid.put("paidAt", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(booked.at()));
    paid.put("payerName", booked.payer());
    paid.put("channel", booked.channel());
    return paid;
  }
}
