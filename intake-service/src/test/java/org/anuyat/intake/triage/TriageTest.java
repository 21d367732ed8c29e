package org.anuyat.intake.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anuyat.intake.message.reading.Raw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TriageTest {
  private static final Triage TRIAGE =
      new Triage(Set.of("saraban@other.example"), "mx.example.go.th");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Return-Path: <>|EMPTY_RETURN_PATH",
        "Auto-Submitted: auto-replied|AUTO_SUBMITTED",
        "Auto-Submitted: auto-generated; x=y|AUTO_SUBMITTED",
        "Precedence: bulk|BULK_PRECEDENCE",
        "Precedence: Junk|BULK_PRECEDENCE",
        "List-Unsubscribe: <mailto:x@example.org>|MAILING_LIST",
        "X-Auto-Response-Suppress: OOF|AUTO_RESPONSE_SUPPRESSED",
        "X-Autoreply: yes|AUTO_REPLY",
        "X-Anuyat-Loop: 1|OUR_OWN_MAIL",
        "Content-Type: multipart/report; boundary=b|DELIVERY_REPORT",
        "Content-Type: message/disposition-notification|DELIVERY_REPORT",
        "X-Spam-Flag: YES|MARKED_AS_SPAM",
      })
  void machineMailIsNeverAcknowledged(String header, SkipReason reason) {
    assertEquals(Optional.of(reason), judge("From: a@example.org\n" + header).silence());
  }

  @ParameterizedTest
  @CsvSource({
    "MAILER-DAEMON@example.org,ROBOT_SENDER",
    "postmaster@example.org,ROBOT_SENDER",
    "no-reply@example.org,ROBOT_SENDER",
    "donotreply@example.org,ROBOT_SENDER",
    "SARABAN@other.example,OUR_OWN_MAILBOX"
  })
  void robotsAndOurOwnMailboxesAreNeverAcknowledged(String from, SkipReason reason) {
    assertEquals(Optional.of(reason), judge("From: " + from).silence());
  }

  @Test
  void autoSubmittedNoIsAPerson() {
    assertInstanceOf(
        Verdict.Letter.class,
        judge("From: a@example.org\nReturn-Path: <a@example.org>\nAuto-Submitted: no"));
  }

  @Test
  void onlyOurOwnServersDmarcFailureCounts() {
    String from = "From: a@example.org";
    String ours = "Authentication-Results: mx.example.go.th; spf=pass; dmarc=fail\n";
    assertEquals(
        Optional.of(SkipReason.SENDER_NOT_AUTHENTIC),
        judge(ours + "Received: from x\n" + from).silence());
    assertEquals(Optional.empty(), judge("Received: from x\n" + ours + from).silence());
    assertEquals(
        Optional.empty(),
        judge("Authentication-Results: elsewhere; dmarc=fail\n" + from).silence());
  }

  @Test
  void aReadReceiptIsNoBounceAndAFailureReportIs() {
    assertInstanceOf(
        Verdict.Automatic.class,
        judge("From: a@example.org\nContent-Type: message/disposition-notification"));
    assertInstanceOf(
        Verdict.Bounce.class, judge("From: MAILER-DAEMON@example.org\nReturn-Path: <>"));
  }

  @Test
  void findsTransactionIdsWithSpacesAndDashesAndNotInQuotes() {
    Verdict verdict =
        TRIAGE.judge(
            Raw.mail(
                "From: a@example.org\nSubject: an12 3456-7890 abcd\n\n"
                    + "> AN99 9999 9999 9999\nANNOUNCEMENTS12345678901"));
    assertEquals(
        List.of("AN1234567890ABCD"),
        assertInstanceOf(Verdict.Letter.class, verdict).transactionIds());
  }

  @Test
  void mailThatSaysNothingIsEmpty() {
    assertInstanceOf(
        Verdict.Empty.class,
        TRIAGE.judge(Raw.mail("From: a@example.org\nTo: b@example.org\n\n\n")));
  }

  private static Verdict judge(String header) {
    return TRIAGE.judge(Raw.mail(header + "\nSubject: x\n\ntext"));
  }
}
