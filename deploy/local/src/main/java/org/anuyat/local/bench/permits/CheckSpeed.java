package org.anuyat.local.bench.permits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anuyat.local.bench.Measured;
import org.anuyat.local.client.Answer;
import org.anuyat.local.client.Endpoints;

/** Answers of the public check a second, hot ones beside nginx and cold ones beside pgbench. */
record CheckSpeed(
    Endpoints endpoints,
    PermitDatabase database,
    Path folder,
    int nginxPort,
    int permits,
    Wrk wrk) {
  private static final int ROUNDS = 3;
  private static final double HOT = 0.7;
  private static final double COLD = 0.4;
  private static final String TOKEN = "%026d";

  List<Measured> measure() throws IOException, InterruptedException {
    List<Measured> all = new ArrayList<>();
    all.add(hot("the JSON answer, hot, to nginx with the same bytes", "/v1/permits/"));
    all.add(hot("the page, hot, to nginx with the same bytes", "/verify/"));
    all.add(cold());
    return all;
  }

  private Measured hot(String what, String path) throws IOException, InterruptedException {
    String address = path + String.format(Locale.ROOT, TOKEN, 1);
    String url = endpoints.get("permit.url") + address;
    Answer answer = endpoints.asAnybody("permit").get(address).ok();
    wrk.perSecond(url, null);
    List<Double> service = new ArrayList<>();
    List<Double> nginx = new ArrayList<>();
    try (Nginx server = Nginx.serving(answer, folder.resolve("nginx"), nginxPort)) {
      for (int i = 0; i < ROUNDS; i++) {
        nginx.add(wrk.perSecond(server.url(), null));
        service.add(wrk.perSecond(url, null));
      }
    }
    return compared(what, HOT, "0.9", median(service), median(nginx));
  }

  private Measured cold() throws IOException, InterruptedException {
    Path script =
        Files.writeString(
            folder.resolve("cold.lua"),
            """
            local seed = 0
            function setup(thread) seed = seed + 1; thread:set("seed", seed) end
            function init(args) math.randomseed(os.time() + seed * 7919) end
            request = function()
              return wrk.format("GET", string.format("/v1/permits/%%026d", math.random(1, %d)))
            end
            """
                .formatted(permits));
    String url = endpoints.get("permit.url");
    wrk.perSecond(url, script);
    List<Double> service = new ArrayList<>();
    List<Double> pgbench = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      pgbench.add(database.lookUpsPerSecond(folder, permits, wrk.seconds()));
      service.add(wrk.perSecond(url, script));
    }
    return compared(
        "the JSON answer, cold, to pgbench prepared",
        COLD,
        "0.6",
        median(service),
        median(pgbench));
  }

  private static Measured compared(
      String what, double limit, String aim, double service, double peer) {
    return new Measured(
        what,
        String.format(Locale.ROOT, "%.1f (aim %s)", limit, aim),
        String.format(Locale.ROOT, "%.2f (%.0f and %.0f a second)", service / peer, service, peer),
        service / peer >= limit);
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
