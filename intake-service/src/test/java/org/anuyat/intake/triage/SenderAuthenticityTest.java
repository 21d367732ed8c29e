package org.anuyat.intake.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.anuyat.intake.message.reading.Raw;
import org.anuyat.intake.message.reading.ReadMail;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenderAuthenticityTest {

  @Test
  void ourServersResultsAreShown() {
    SenderAuthenticity sender =
        of(
            """
            Authentication-Results: mx.example.go.th; spf=softfail (said; so) smtp.mailfrom=a;
             dkim=fail reason="x"; dkim=pass header.d=example.org; dmarc=pass
            Received: from x by mx
            Authentication-Results: mx.example.go.th; spf=pass; dmarc=fail
            From: a@example.org
            """);
    assertEquals("softfail", sender.spf());
    assertEquals("pass", sender.dkim());
    assertEquals("pass", sender.dmarc());
  }

  @Test
  void anotherServersResultsAreNot() {
    SenderAuthenticity sender =
        of(
            """
            Authentication-Results: elsewhere.example; spf=pass; dkim=pass; dmarc=pass
            Received: from x by mx
            Authentication-Results: mx.example.go.th; spf=pass
            From: a@example.org
            """);
    assertNull(sender.spf());
    assertNull(sender.dkim());
    assertNull(sender.dmarc());
  }

  @Test
  void anAddressInTheNameThatIsNotTheSendersIsShown() {
    assertTrue(of("From: \"saraban@tuayang.go.th\" <a@example.org>\n").displayNameDiffers());
    assertFalse(of("From: \"A@example.org\" <a@example.org>\n").displayNameDiffers());
    assertFalse(of("From: Somchai <a@example.org>\n").displayNameDiffers());
  }

  @Test
  void anotherReplyAddressIsShown() {
    assertTrue(of("From: a@example.org\nReply-To: b@example.org\n").replyToDiffers());
    assertFalse(of("From: a@example.org\nReply-To: A@Example.org\n").replyToDiffers());
    assertFalse(of("From: a@example.org\n").replyToDiffers());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tuayang.g0.th",
        "tuayang.go-th.com",
        "tuayang-go.th",
        "tuayang.go.th.example.com",
        "tuayang.9o.th",
        "tuayang.gov.th",
        "tuayang.goth.info",
        "xn--tuyang-4nf.go.th",
        "tuayang.xn--g-1tb.th",
        "xn--exmple-4nf.com",
      })
  void domainsMadeToDeceiveAreShown(String domain) {
    assertTrue(of("From: a@" + domain + "\n").lookAlikeDomain());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tuayang.go.th",
        "example.com",
        "mango.theatre.example",
        "gothic.example",
        "logo.thai.example",
        "xn--12c1fe0br.xn--o3cw4h",
        "go.example.th",
      })
  void ordinaryDomainsAreNot(String domain) {
    assertFalse(of("From: a@" + domain + "\n").lookAlikeDomain());
  }

  private static SenderAuthenticity of(String header) {
    ReadMail mail = Raw.mail(header + "Subject: x\n\ntext");
    return new AuthenticityPolicy("mx.example.go.th").of(mail, mail.from().orElseThrow(), false);
  }
}
