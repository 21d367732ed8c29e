package org.anuyat.intake.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.anuyat.intake.message.reading.Raw;
import org.anuyat.intake.message.reading.ReadMail;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TriageTest {
  private static final Triage TRIAGE =
      new Triage(
          Set.of("saraban@other.example"), "mx.example.go.th", Set.of("officer@mail.example"));

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
        "X-Autorespond: yes|AUTO_REPLY",
        "X-Failed-Recipients: b@example.org|AUTO_REPLY",
        "Auto-Submitted: auto-notified; owner-email=a@example.org|AUTO_SUBMITTED",
        "Precedence: list|BULK_PRECEDENCE",
        "Precedence: auto_reply|BULK_PRECEDENCE",
        "List-Id: <l.example.org>|MAILING_LIST",
        "List-Post: <mailto:l@example.org>|MAILING_LIST",
        "X-Auto-Response-Suppress: All|AUTO_RESPONSE_SUPPRESSED",
        "Content-Type: message/feedback-report|DELIVERY_REPORT",
        "X-Anuyat-Loop: 1|OUR_OWN_MAIL",
        "Content-Type: multipart/report; boundary=b|DELIVERY_REPORT",
        "Content-Type: message/disposition-notification|DELIVERY_REPORT",
      })
  @Tag("rule-A3.6")
  void machineMailIsNeverAcknowledged(String header, SkipReason reason) {
    assertEquals(Optional.of(reason), judge(header + "\nFrom: a@example.org").silence());
  }

  @ParameterizedTest
  @CsvSource({
    "MAILER-DAEMON@example.org,ROBOT_SENDER",
    "postmaster@example.org,ROBOT_SENDER",
    "post_master@example.org,ROBOT_SENDER",
    "no-reply@example.org,ROBOT_SENDER",
    "donotreply@example.org,ROBOT_SENDER",
    "noreply-thai@example.org,ROBOT_SENDER",
    "do_not_reply@example.org,ROBOT_SENDER",
    "owner-news@example.org,ROBOT_SENDER",
    "news-request@example.org,ROBOT_SENDER",
    "listserv@example.org,ROBOT_SENDER",
    "bounces+77=a@example.org,ROBOT_SENDER",
    "SARABAN@other.example,OUR_OWN_MAILBOX"
  })
  @Tag("rule-A3.6")
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
  @Tag("rule-A3.6")
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

  @ParameterizedTest
  @Tag("rule-A3.6")
  @ValueSource(
      strings = {
        "From: a@example.org\nSubject: Automatic reply: ไม่อยู่สำนักงาน",
        "From: a@example.org\nSubject: Out of office",
        "From: replying@example.org",
        "From: request@example.org",
        "From: a@example.org\nPrecedence: first-class",
        "From: a@example.org\nX-Auto-Response-Suppress: None",
        "From: a@example.org\nReply-To: noreply@example.org",
      })
  void aPersonIsAcknowledgedWhateverHeCallsHisMail(String header) {
    assertEquals(Optional.empty(), judge(header).silence());
  }

  @ParameterizedTest
  @Tag("rule-A3.6")
  @ValueSource(
      strings = {
        "Received: from x by y for <b@example.net>; Mon\nTo: b@example.net",
        "Received: from x by y for b@example.net; Mon",
        "Delivered-To: b@example.net\nTo: undisclosed-recipients:;",
        "X-Original-To: b@example.net",
        "Envelope-To: b@example.net",
        "Apparently-To: b@example.net",
        "Received: from x by y; Mon\nTo: B <b@example.net>\nCc: c@example.net",
      })
  void mailDeliveredToSomebodyElseIsForAnOfficer(String header) {
    Verdict verdict = judge(header + "\nFrom: a@example.org");
    assertEquals(Optional.of(SkipReason.NOT_ADDRESSED_TO_US), verdict.silence());
    assertInstanceOf(Verdict.Doubtful.class, verdict);
  }

  @ParameterizedTest
  @Tag("rule-A3.6")
  @ValueSource(
      strings = {
        "To: b@example.net",
        "Received: from x by y; Mon",
        "Received: from x by y; Mon\nTo: undisclosed-recipients:;",
        "Received: from x by y for <b@example.net>; Mon\nTo: Saraban@Other.Example",
        "Received: from x by y for <b@example.net>; Mon\nCc: info@other.example",
        "Received: from x by y for <b@example.net>; Mon\nResent-To: saraban@other.example",
        "Received: from x by y; Mon\nTo: mayor@tuayang.go.th",
        "Received: from x by y; Mon\nTo: saraban_05300118@example.net",
        "Delivered-To: saraban@other.example\nReceived: from x by y; Mon\nTo: b@example.net",
      })
  void mailThatMayBeMeantForUsIsAcknowledged(String header) {
    assertEquals(Optional.empty(), judge(header + "\nFrom: a@example.org").silence());
  }

  @Test
  @Tag("rule-A3.6")
  void anOfficerSetsAnObjectionAside() {
    ReadMail mail = Raw.mail("From: a@example.org\nDelivered-To: b@example.net\n\ntext");
    assertInstanceOf(Verdict.Doubtful.class, TRIAGE.judge(mail, Set.of()));
    assertInstanceOf(
        Verdict.Letter.class, TRIAGE.judge(mail, Set.of(SkipReason.NOT_ADDRESSED_TO_US)));
  }

  @ParameterizedTest
  @Tag("rule-A3.3")
  @ValueSource(
      strings = {
        "X-Spam-Flag: YES",
        "X-Spam-Status: Yes, score=9.1 required=5.0",
        "X-Spam: Yes",
        "X-MS-Exchange-Organization-SCL: 5",
        "X-Forefront-Antispam-Report: CIP:192.0.2.1;SFV:SPM;SFS:(1)",
        "X-Forefront-Antispam-Report: CIP:192.0.2.1;SCL:6;SRV:",
        "Received: from x by MX.example.go.th; Mon\nX-Spam-Flag: YES",
      })
  void theMarkOfOurFilterMakesJunk(String header) {
    assertTrue(isJunk(header));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-Spam-Flag: NO",
        "X-Spam-Status: No, score=-1",
        "X-MS-Exchange-Organization-SCL: 1",
        "X-MS-Exchange-Organization-SCL: -1",
        "X-Forefront-Antispam-Report: CIP:192.0.2.1;SFV:NSPM;SCL:1",
        "Received: from x by elsewhere.example; Mon\nX-Spam-Flag: YES",
        "Subject: X-Spam-Flag: YES",
      })
  void anotherServersMarkOrNoneMakesNoJunk(String header) {
    assertFalse(isJunk(header));
  }

  @ParameterizedTest
  @Tag("rule-A3.8")
  @ValueSource(strings = {"a@other.example", "a@moi.go.th", "Officer@mail.example"})
  void whatAColleaguePassesOnIsTheApplicants(String colleague) {
    for (String block :
        List.of(
            "---------- Forwarded message ---------\nFrom: Somchai <s@example.org>\n"
                + "Date: Wed, 18 Nov 2026 at 09:00\nSubject: shop\nTo: <a@other.example>\n\nplease",
            "จาก: Somchai <s@example.org>\nส่ง: 18 พฤศจิกายน 2569 09:00\nถึง: A <a@other.example>\n"
                + "เรื่อง: shop\n\nplease",
            "From: Somchai <s@example.org>\nSent: Wednesday, November 18, 2026 9:00 AM\n"
                + "To: A <a@other.example>\nSubject: shop\n\nplease")) {
      for (String prefix : List.of("Fwd: ", "FW: ", "ส่งต่อ: ")) {
        Verdict verdict = read("From: " + colleague + "\nSubject: " + prefix + "shop\n\n" + block);
        Misdirected found =
            assertInstanceOf(Verdict.Letter.class, verdict).passedOn().orElseThrow();
        assertEquals("s@example.org", found.applicant().orElseThrow().address());
      }
    }
  }

  @Test
  @Tag("rule-A3.8")
  void onlyAColleagueIsBelievedAndOnlyWhenHePassesOn() {
    String block = "From: S <s@example.org>\nDate: 18 Nov 2026\nSubject: x\nTo: <a@b.example>\n\nx";
    for (String header :
        List.of(
            "From: citizen@example.net\nSubject: Fwd: shop",
            "From: a@other.example\nSubject: Re: shop",
            "From: a@other.example\nSubject: shop")) {
      Verdict verdict = read(header + "\n\n" + block);
      assertEquals(Optional.empty(), assertInstanceOf(Verdict.Letter.class, verdict).passedOn());
    }
  }

  @ParameterizedTest
  @Tag("rule-A3.8")
  @ValueSource(strings = {"", "saraban@other.example", "no-reply@example.org", "b@moi.go.th"})
  void anApplicantWhoIsNotClearIsForAnOfficer(String original) {
    String block =
        "From: <" + original + ">\nDate: 18 Nov 2026\nSubject: x\nTo: <a@b.example>\n\nx";
    String mail = "From: a@other.example\nSubject: Fwd: shop\n\n" + block;
    Verdict.Doubtful doubt = assertInstanceOf(Verdict.Doubtful.class, read(mail));
    assertEquals(SkipReason.APPLICANT_UNKNOWN, doubt.reason());
    assertEquals(original, doubt.applicant().map(a -> a.address()).orElse(""));
    assertInstanceOf(
        Verdict.Letter.class, TRIAGE.judge(Raw.mail(mail), Set.of(SkipReason.APPLICANT_UNKNOWN)));
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
        read(
            "From: a@example.org\nSubject: an12 3456-7890 abcd\n\n"
                + "> AN99 9999 9999 9999\nANNOUNCEMENTS12345678901");
    assertEquals(
        List.of("AN1234567890ABCD"),
        assertInstanceOf(Verdict.Letter.class, verdict).transactionIds());
  }

  @Test
  void mailThatSaysNothingIsEmpty() {
    assertInstanceOf(Verdict.Empty.class, read("From: a@example.org\nTo: b@example.org\n\n\n"));
  }

  private static boolean isJunk(String header) {
    return TRIAGE.isJunk(Raw.mail("From: a@example.org\n" + header + "\n\ntext").header());
  }

  private static Verdict judge(String header) {
    return read(header + "\nSubject: x\n\ntext");
  }

  private static Verdict read(String raw) {
    return TRIAGE.judge(Raw.mail(raw), Set.of());
  }
}
