package org.anuyat.local.bench.permits;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.anuyat.local.Stack;
import org.anuyat.local.bench.Measured;
import org.anuyat.local.client.Api;
import org.anuyat.local.demo.DemoMunicipality;
import org.awaitility.Awaitility;

/** Permits issued, rendered, signed and stored, beside the bare signatures of openssl. */
final class IssuingSpeed {
  private static final int CALLERS = 8;
  private static final int WARM_UP = 30;
  private static final double LIMIT = 0.10;

  private IssuingSpeed() {}

  static Measured measure(Stack stack, PermitDatabase database, int permits) throws Exception {
    Api api = stack.endpoints().asService("case-service", "permit");
    issue(api, database, WARM_UP);
    Instant begun = Instant.now();
    issue(api, database, permits);
    double issued = permits / (Duration.between(begun, Instant.now()).toMillis() / 1000.0);
    String output = Tool.run(List.of("openssl", "speed", "-seconds", "3", "rsa2048"));
    double openssl = Tool.number("rsa 2048 bits +\\S+ +\\S+ +([0-9.]+)", output);
    return new Measured(
        "permits issued, signed and stored, to openssl RSA-2048 on one core",
        String.format(Locale.ROOT, "%.2f", LIMIT),
        String.format(
            Locale.ROOT, "%.3f (%.1f and %.0f a second)", issued / openssl, issued, openssl),
        issued / openssl >= LIMIT);
  }

  private static void issue(Api api, PermitDatabase database, int permits) throws Exception {
    int before = database.signed();
    try (var callers = Executors.newFixedThreadPool(CALLERS)) {
      Callable<Object> one =
          () ->
              api.put(
                      DemoMunicipality.values()[0].path("/permits/by-case/" + UUID.randomUUID()),
                      order())
                  .ok();
      for (var done : callers.invokeAll(java.util.Collections.nCopies(permits, one))) {
        done.get();
      }
    }
    Awaitility.await("signed permits")
        .atMost(Duration.ofMinutes(10))
        .pollInterval(Duration.ofMillis(50))
        .until(() -> database.signed() >= before + permits);
  }

  private static Map<String, Object> order() {
    Map<String, Object> order = new HashMap<>();
    order.put("caseNumber", "12/2569");
    order.put("procedureCode", "bench-issue");
    order.put("titleTh", "ใบอนุญาตจัดตั้งสถานที่จำหน่ายอาหาร");
    order.put("titleEn", "Licence to operate a food shop");
    order.put("holder", Map.of("name", "นางสาวตัวอย่าง ทดสอบ", "address", "bench@example.org"));
    order.put("placeTh", "99/9 หมู่ที่ 9 ตำบลบ้านใหม่");
    order.put("validityDays", 365);
    // Sending it is the mailroom's work, and no part of what is measured.
    order.put("announcedWays", List.of("COUNTER"));
    order.put("approvedAt", "2026-11-22T04:00:00Z");
    order.put(
        "approver", Map.of("id", "bench", "name", "นายสมมติ อนุมัติ", "titleTh", "ปลัดเทศบาล"));
    return order;
  }
}
