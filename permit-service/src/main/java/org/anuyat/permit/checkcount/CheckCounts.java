package org.anuyat.permit.checkcount;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counts checks by kind of permit, its status and the way, in memory: no address, no token, nothing
 * by which one check could be told from another. {@link KeepingCounts} writes the sums down.
 */
@ApplicationScoped
public class CheckCounts {
  private static final String NONE = "";
  private static final String UNKNOWN = "UNKNOWN";

  @Inject MeterRegistry metrics;

  private final Map<Subject, Of> counts = new ConcurrentHashMap<>();
  private final Map<Way, LongAdder> byWay = new ConcurrentHashMap<>();

  /** What is counted together. */
  record Subject(String municipality, String procedureCode, String status) {}

  /** How often since it was last written down. */
  record Sum(Subject subject, Way way, long checks) {}

  /** The counters of one subject, to be kept by whoever counts it often. */
  public static final class Of {
    private final Map<Way, LongAdder> sinceKept = new ConcurrentHashMap<>();
    private final LongAdder[] all;

    private Of(LongAdder[] all) {
      this.all = all;
      for (Way way : Way.values()) {
        sinceKept.put(way, new LongAdder());
      }
    }

    public void add(Way way) {
      sinceKept.get(way).increment();
      all[way.ordinal()].increment();
    }
  }

  public Of of(String municipality, String procedureCode, String status) {
    return counts.computeIfAbsent(
        new Subject(municipality, procedureCode, status), subject -> new Of(all()));
  }

  /** Of tokens, numbers and files that led to no permit. */
  public Of ofUnknown() {
    return of(NONE, NONE, UNKNOWN);
  }

  List<Sum> take() {
    List<Sum> sums = new ArrayList<>();
    counts.forEach((subject, of) ->
        of.sinceKept.forEach((way, adder) -> {
          long checks = adder.sumThenReset();
          if (checks > 0) {
            sums.add(new Sum(subject, way, checks));
          }
        }));
    return sums;
  }

  /** They could not be written down. */
  void giveBack(List<Sum> sums) {
    sums.forEach(sum -> counts.get(sum.subject()).sinceKept.get(sum.way()).add(sum.checks()));
  }

  private LongAdder[] all() {
    Way[] ways = Way.values();
    LongAdder[] all = new LongAdder[ways.length];
    for (Way way : ways) {
      all[way.ordinal()] = byWay.computeIfAbsent(way, this::measured);
    }
    return all;
  }

  private LongAdder measured(Way way) {
    LongAdder adder = new LongAdder();
    FunctionCounter.builder("anuyat.check", adder, LongAdder::sum)
        .tag("way", way.name())
        .description("Checks of permits by the public and by agencies")
        .register(metrics);
    return adder;
  }
}
