package org.anuyat.payment.statement.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.anuyat.payment.fee.FeeStatus;
import org.anuyat.payment.statement.entry.Candidate;
import org.anuyat.payment.transactionid.TransactionId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ScoringTest {
  private static final Instant RAISED = Instant.parse("2026-11-20T03:00:00Z");
  private static final TransactionId ID = new TransactionId("05300118", 2569, 7);

  private static FeeFacts fee(long missing, boolean takesMoney) {
    return new FeeFacts(
        UUID.randomUUID(),
        ID.text(),
        takesMoney ? FeeStatus.NOTIFIED : FeeStatus.VERIFIED,
        missing,
        takesMoney,
        "72569",
        "นางสาวตัวอย่าง ทดสอบ",
        RAISED,
        RAISED.plus(Duration.ofDays(20)));
  }

  private static EntryFacts entry(
      List<TransactionId> inReference,
      List<TransactionId> inText,
      long amount,
      String ref2,
      String words) {
    return new EntryFacts(
        inReference, inText, amount, RAISED.plus(Duration.ofDays(1)), ref2, words);
  }

  @Test
  @Tag("rule-6.2")
  void onlyTheTransactionIdInTheReferenceWithTheMissingAmountIsExact() {
    assertEquals(
        Candidate.EXACT,
        Scoring.score(entry(List.of(ID), List.of(), 500, "", ""), fee(500, true)).score());
    assertEquals(
        99,
        Scoring.score(entry(List.of(), List.of(ID), 500, "72569", "ทดสอบ"), fee(500, true))
            .score());
    assertTrue(
        Scoring.score(entry(List.of(ID), List.of(), 499, "", ""), fee(500, true)).score()
            < Candidate.EXACT);
    assertTrue(
        Scoring.score(entry(List.of(ID), List.of(), 500, "", ""), fee(500, false)).score()
            < Candidate.EXACT);
  }

  @Test
  void theNameIsFoundWithoutItsTitleAndEveryReasonIsInBothLanguages() {
    Candidate candidate =
        Scoring.score(entry(List.of(), List.of(), 500, "", "จาก ตัวอย่าง ท."), fee(500, true));
    assertEquals(
        List.of("SAME_AMOUNT", "PAYER_NAME", "IN_TIME"),
        candidate.reasons().stream().map(Candidate.Reason::code).toList());
    assertEquals(65, candidate.score());
    assertTrue(
        candidate.reasons().stream()
            .allMatch(reason -> !reason.textTh().isBlank() && !reason.textEn().isBlank()));
  }

  @Test
  void transactionIdsAreFoundInsideOtherTextAndOnlyWithTheirCheckCharacter() {
    String id = ID.text();
    assertEquals(List.of(ID), TransactionIdFinder.in("ชำระ" + id + "ค่ะ"));
    assertEquals(
        List.of(ID),
        TransactionIdFinder.in("XAN" + id.substring(0, 4) + "-" + id.substring(4) + " AN " + id));
    String wrong = id.substring(0, 15) + (id.charAt(15) == '0' ? '1' : '0');
    assertEquals(List.of(), TransactionIdFinder.in("REF " + wrong));
    assertEquals(List.of(), TransactionIdFinder.in(null));
  }
}
