package org.anuyat.intake.outgoing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("rule-A5.3")
class BounceReasonsTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "5.1.1, -, NO_SUCH_ADDRESS",
        "5.1.2, -, NO_SUCH_DOMAIN",
        "5.1.10, -, NO_SUCH_DOMAIN",
        "5.2.1, -, MAILBOX_DISABLED",
        "5.2.2, -, MAILBOX_FULL",
        "4.2.2, -, MAILBOX_FULL",
        "5.2.3, -, TOO_LARGE",
        "5.3.4, -, TOO_LARGE",
        "4.3.2, -, SERVER_TROUBLE",
        "4.4.1, -, UNREACHABLE",
        "5.4.4, -, NO_SUCH_DOMAIN",
        "4.4.7, -, EXPIRED",
        "5.6.1, -, CONTENT_REFUSED",
        "5.7.1, -, REFUSED_BY_POLICY",
        "5.7.26, -, SENDER_NOT_TRUSTED",
        "5.7.1, smtp; 550 5.7.1 Message looks like spam, REFUSED_AS_SPAM",
        "5.7.1, smtp; 550 5.7.1 SPF check failed, SENDER_NOT_TRUSTED",
        "5.7.0, smtp; 552 5.7.0 this kind of attachment is blocked, CONTENT_REFUSED",
        "5.7.0, -, REFUSED_BY_POLICY",
        "5.0.0, smtp; 550 5.1.1 no mailbox here, NO_SUCH_ADDRESS",
        "5.0.0, smtp; 550 User unknown, NO_SUCH_ADDRESS",
        "-, smtp; 552 Mailbox is full, MAILBOX_FULL",
        "-, x-unix; Disk quota exceeded: over quota, MAILBOX_FULL",
        "-, smtp; 552 message size exceeds fixed maximum, TOO_LARGE",
        "-, dns; Host or domain name not found, NO_SUCH_DOMAIN",
        "-, connect to mx.example.org: Connection timed out, UNREACHABLE",
        "-, smtp; 554 from 10.5.1.1 refused, UNKNOWN",
        "-, -, UNKNOWN",
      })
  void codeOrElseTheServersWordsTellTheReason(String status, String words, BounceReason expected) {
    assertEquals(expected, BounceReasons.of(status, words));
  }

  @Test
  void everyReasonIsToldInThaiAndEnglishWithARemedyOfItsOwn() {
    Set<String> texts = new HashSet<>();
    for (BounceReason reason : BounceReason.values()) {
      assertTrue(reason.textTh().matches(".*\\p{IsThai}{5}.*"));
      assertTrue(reason.remedyTh().startsWith("โปรด"));
      assertTrue(reason.remedy().endsWith("."));
      assertTrue(texts.add(reason.textTh()) && texts.add(reason.text()));
    }
  }
}
