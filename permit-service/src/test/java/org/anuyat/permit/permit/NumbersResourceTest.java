package org.anuyat.permit.permit;

import static org.anuyat.permit.Permits.BAN_MAI;
import static org.anuyat.permit.Permits.OTHER;
import static org.anuyat.permit.Permits.order;
import static org.anuyat.permit.Permits.put;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.anuyat.permit.ServiceTestResource;
import org.anuyat.permit.platform.ThaiDates;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceTestResource.class)
@Tag("rule-7.1")
class NumbersResourceTest {
  private static final int ISSUERS = 16;
  private static final int EACH = 4;

  /** Two kinds in two municipalities, every case handed in by two of the sixteen. */
  @Test
  void sixteenIssuersAtOnceGiveEveryCaseOneNumberAndLeaveNoGap() throws Exception {
    List<String> cases =
        IntStream.range(0, ISSUERS / 2 * EACH).mapToObj(i -> UUID.randomUUID().toString()).toList();
    CyclicBarrier together = new CyclicBarrier(ISSUERS);
    List<Future<Map<String, String>>> issuers = new ArrayList<>();
    try (var pool = Executors.newFixedThreadPool(ISSUERS)) {
      for (int issuer = 0; issuer < ISSUERS; issuer++) {
        int first = issuer / 2 * EACH;
        issuers.add(
            pool.submit(() -> {
              together.await();
              Map<String, String> numbers = new TreeMap<>();
              for (int i = first; i < first + EACH; i++) {
                numbers.put(cases.get(i), issue(i, cases.get(i)));
              }
              return numbers;
            }));
      }
    }
    Map<String, String> numberOfCase = new TreeMap<>();
    for (var issuer : issuers) {
      issuer
          .get()
          .forEach((caseId, number) -> {
            String earlier = numberOfCase.put(caseId, number);
            assertEquals(earlier == null ? number : earlier, number, "one case, one number");
          });
    }
    int year = ThaiDates.year(LocalDate.now(ThaiDates.BANGKOK));
    List<String> expected =
        IntStream.rangeClosed(1, cases.size() / 4).mapToObj(n -> n + "/" + year).sorted().toList();
    for (int row = 0; row < 4; row++) {
      int of = row;
      List<String> given =
          IntStream.range(0, cases.size())
              .filter(i -> i % 4 == of)
              .mapToObj(i -> numberOfCase.get(cases.get(i)))
              .sorted()
              .toList();
      assertEquals(expected, given);
    }
  }

  private static String issue(int index, String caseId) {
    String municipality = index % 2 == 0 ? BAN_MAI : OTHER;
    String kind = index % 4 < 2 ? "sixteen-a" : "sixteen-b";
    return put(municipality, caseId, order(kind)).extract().path("number");
  }
}
