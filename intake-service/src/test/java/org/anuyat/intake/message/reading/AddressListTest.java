package org.anuyat.intake.message.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressListTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a@example.org|/a@example.org",
        "Somchai <a@example.org>|Somchai/a@example.org",
        "\"Test, Person\" <a@example.org>|Test, Person/a@example.org",
        "Person, Test <a@example.org>|Person, Test/a@example.org",
        "\"say \\\"hello\\\"\" <a@example.org>|say \"hello\"/a@example.org",
        "สมมุติ ทดสอบ <a@example.org>|สมมุติ ทดสอบ/a@example.org",
        "สมมุติ ทดสอบ a@example.org|สมมุติ ทดสอบ/a@example.org",
        "a@example.org (สมมุติ (ทดสอบ))|สมมุติ (ทดสอบ)/a@example.org",
        "Somchai <a@example.org|Somchai/a@example.org",
        "Somchai a@example.org>|Somchai/a@example.org",
        "a@example.org; b@example.org|/a@example.org /b@example.org",
        "One <a@example.org>, Two <b@example.org>|One/a@example.org Two/b@example.org",
        "กลุ่ม: One <a@example.org>, b@example.org;, c@example.org|One/a@example.org /b@example.org /c@example.org",
        "undisclosed-recipients:;|``",
        "<@relay.example.org,@b.example.org:a@example.org>|/a@example.org",
        "\"a b\"@example.org|/\"a b\"@example.org",
        "<mailto:a@example.org>|/a@example.org",
        "=?utf-8?Q?Doe,_Jane?= <a@example.org>|Doe, Jane/a@example.org",
        "ผู้ใช้@ตัวอย่าง.ไทย|/ผู้ใช้@ตัวอย่าง.ไทย",
        "\"a@example.org\" <b@example.org>|a@example.org/b@example.org",
        "Whoever <>|``",
      })
  void readsTheAddressesOf(String value, String expected) {
    String read =
        AddressList.all(value).stream()
            .map(a -> a.name() + "/" + a.address())
            .collect(Collectors.joining(" "));
    assertEquals(expected == null ? "" : expected, read);
  }

  @Test
  void readsAnAddressInsideAnEncodedWord() {
    String word = Base64.getEncoder().encodeToString("ทดสอบ <a@example.org>".getBytes(UTF_8));
    assertEquals(
        List.of(new MailAddress("ทดสอบ", "a@example.org")),
        AddressList.all("=?utf-8?B?" + word + "?="));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<", "\"", "(", "a@", "=?", ",", "\\", ":", "=?a?q?", "x "})
  void readsAMegabyteOfRubbishInNoTime(String rubbish) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> AddressList.all(rubbish.repeat(1_000_000 / rubbish.length())));
  }

  @Test
  void exposesWhomTheMailIsForAndWhereItWasDelivered() {
    ReadMail mail =
        Raw.mail(
            """
            Delivered-To: first@example.org
            Received: from a.example.net (a.example.net [192.0.2.1]) by b.example.org
             with ESMTP id 1 for <second@example.org>; Fri, 20 Nov 2026 10:00:00 +0700
            X-Original-To: third@example.org
            From: a@example.org
            To: One <one@example.org>, สอง <two@example.org>
            Cc: three@example.org
            Resent-To: four@example.org

            x\
            """);
    assertEquals(
        List.of("one@example.org", "two@example.org", "three@example.org", "four@example.org"),
        mail.recipients().stream().map(MailAddress::address).toList());
    assertEquals(
        List.of("first@example.org", "third@example.org", "second@example.org"),
        mail.deliveredTo().stream().map(MailAddress::address).toList());
  }
}
