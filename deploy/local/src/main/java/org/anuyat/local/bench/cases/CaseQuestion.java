package org.anuyat.local.bench.cases;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.anuyat.local.client.Answer;
import org.anuyat.local.client.Api;
import org.anuyat.local.client.Endpoints;
import org.anuyat.local.demo.DemoMunicipality;

/** Something an officer asks the case-service for. */
record CaseQuestion(String name, Api officer, String path) {
  Answer ask() {
    return officer.get(path).ok();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CaseQuestion question && question.name.equals(name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** The lists as screens ask for them: first pages of 50. */
  static List<CaseQuestion> all(Endpoints endpoints) {
    Api officer = endpoints.as(DemoMunicipality.BANMAI.user("officer"), "case");
    String deep = officer.get(path("/queue?limit=200")).ok().json().path("next").asText();
    return List.of(
            of("queue, first page", "/queue"),
            of("queue, a page behind 200 cases", "/queue?after=" + deep),
            of("queue counts", "/queue/counts"),
            of("out of turn", "/queue/out-of-turn"),
            of("all, newest first", "/case-files"),
            of("all, oldest first", "/case-files?order=OLDEST_FIRST"),
            of("one status", "/case-files?status=REJECTED"),
            of("three statuses", "/case-files?status=UNDER_REVIEW&status=APPROVED&status=RECEIVED"),
            of("procedure", "/case-files?procedure=loudspeaker"),
            of("procedure and open", "/case-files?procedure=loudspeaker&open=true"),
            of("an officer's open cases", "/case-files?reviewer=officer-7&open=true"),
            of(
                "received in one month",
                "/case-files?receivedFrom=2024-03-01&receivedTo=2024-03-31"),
            of("words in every fourth case", "/case-files?q=" + encoded("ร้านอาหาร")),
            of("words in one of 200 cases", "/case-files?q=" + encoded("แสนตัวอย่างดี")),
            of("a name of seven cases", "/case-files?q=" + encoded("น้ำทิพย์ ผู้หายาก")),
            of("a name of no case", "/case-files?q=" + encoded("ไม่มีผู้ใดชื่อนี้")),
            of("words and status", "/case-files?q=" + encoded("ร้านอาหาร") + "&status=REJECTED"),
            of(
                "words, oldest first",
                "/case-files?q=" + encoded("ร้านอาหาร") + "&order=OLDEST_FIRST"),
            of("case number in Thai digits", "/case-files?q=" + encoded("คำขอที่ ๒๕๐๐๐๐/๒๕๖๔")),
            of("Transaction ID", "/case-files?q=AN00000000000500"))
        .stream()
        .map(question -> new CaseQuestion(question.name, officer, path(question.path)))
        .toList();
  }

  private static CaseQuestion of(String name, String path) {
    return new CaseQuestion(name, null, path);
  }

  private static String path(String rest) {
    return DemoMunicipality.BANMAI.path(rest);
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
