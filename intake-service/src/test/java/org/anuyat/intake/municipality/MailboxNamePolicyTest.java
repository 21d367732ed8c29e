package org.anuyat.intake.municipality;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.anuyat.intake.municipality.MailboxNameFinding.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("rule-A1.1")
@Tag("rule-A2.1")
class MailboxNamePolicyTest {
  private final MailboxNamePolicy policy = new MailboxNamePolicy(List.of("go.th"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "saraban@opm.go.th",
        "saraban@dwr.mail.go.th",
        "saraban-phayao@moi.go.th",
        "saraban_lampang@dopa.go.th",
        "saraban@srirachacity.go.th",
        "saraban_05300118@dla.go.th"
      })
  void namesOfTheGuidelinePassWithoutAWord(String address) {
    assertEquals(List.of(), policy.look(address).findings());
  }

  @ParameterizedTest
  @CsvSource({
    "saraban.city@gmail.com, FREE_MAIL",
    "saraban@hotmail.co.th, FREE_MAIL",
    "saraban@yahoo.com, FREE_MAIL",
    "saraban@outlook.co.th, FREE_MAIL",
    "saraban@icloud.com, FREE_MAIL",
    "saraban@city.example, NOT_GOVERNMENT_DOMAIN",
    "saraban@city.go.th.example.com, NOT_GOVERNMENT_DOMAIN",
    "saraban@city-go.th, NOT_GOVERNMENT_DOMAIN",
    "saraban@xgo.th, NOT_GOVERNMENT_DOMAIN",
    "saraban@go.th, NOT_GOVERNMENT_DOMAIN",
    "saraban@localhost, NOT_GOVERNMENT_DOMAIN",
    "info@city.go.th, NAME_IS_NOT_SARABAN",
    "sarabann@city.go.th, NAME_IS_NOT_SARABAN",
    "xsaraban@city.go.th, NAME_IS_NOT_SARABAN",
    "saraban-@city.go.th, NAME_IS_NOT_SARABAN",
    "saraban, NOT_AN_ADDRESS",
    "saraban@, NOT_AN_ADDRESS",
    "saraban@a@city.go.th, NOT_AN_ADDRESS",
    "saraban@-city.go.th, NOT_AN_ADDRESS",
  })
  void anyOtherIsFoundAndNotAcceptable(String address, Kind kind) {
    MailboxName name = policy.look(address);
    assertEquals(List.of(kind), name.findings().stream().map(MailboxNameFinding::kind).toList());
    assertThat(name.acceptable(), is(false));
  }

  @Test
  void thaiDigitsAndFullWidthCharactersAreReadAsPlainOnes() {
    MailboxName thai = policy.look("saraban_๐๕๓๐๐๑๑๘@dla.go.th");
    assertEquals("saraban_05300118@dla.go.th", thai.normalised());
    assertEquals(Kind.THAI_DIGIT, thai.findings().getFirst().kind());
    assertThat(thai.acceptable(), is(true));
    MailboxName wide = policy.look("ｓａｒａｂａｎ＠dla．go.th");
    assertEquals("saraban@dla.go.th", wide.normalised());
    assertThat(wide.acceptable(), is(true));
    assertEquals("saraban@dla.go.th", policy.look(" Saraban@DLA.go.th ").normalised());
  }

  @Test
  void hiddenAndLookAlikeCharactersAreNamed() {
    MailboxName hidden = policy.look("sara\u200Bban@dla.go.th");
    assertThat(hidden.findings().getFirst().text(), containsString("U+200B ZERO WIDTH SPACE"));
    assertThat(hidden.acceptable(), is(false));
    MailboxName cyrillic = policy.look("s\u0430raban@dla.go.th");
    assertThat(
        cyrillic.findings().getFirst().text(), containsString("U+0430 CYRILLIC SMALL LETTER A"));
    assertThat(policy.look("saraban@d\u04CFa.go.th").acceptable(), is(false));
    assertThat(policy.look("saraban@dla.go.th\u202E").acceptable(), is(false));
  }
}
