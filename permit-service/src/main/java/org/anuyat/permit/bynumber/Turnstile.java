package org.anuyat.permit.bynumber;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.anuyat.permit.platform.Problem;
import org.anuyat.permit.platform.ProblemType;

/**
 * Lets so many questions through that nobody can walk through all numbers. Addresses are held in
 * memory for minutes only and never written anywhere.
 */
@ApplicationScoped
class Turnstile {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  /** Only what needs no look-up: a name is never asked for. */
  private static final Pattern LITERAL = Pattern.compile("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

  private static final int ADDRESSES = 100_000;
  private static final int IPV6_BYTES = 16;
  private static final int IPV6_PREFIX_BYTES = 8;

  private final Bucket together;
  private final LoadingCache<String, Bucket> addresses;

  Turnstile(NumberSettings settings) {
    together = bucket(settings.together());
    addresses =
        Caffeine.newBuilder()
            .maximumSize(ADDRESSES)
            .expireAfterAccess(MINUTE.multipliedBy(2))
            .build(address -> bucket(settings.perAddress()));
  }

  /**
   * @param address of the caller, as text
   * @throws Problem TOO_MANY_REQUESTS with the time to wait
   */
  void enter(String address) {
    pass(addresses.get(network(address)));
    pass(together);
  }

  private static void pass(Bucket bucket) {
    ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      Duration wait = Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1);
      throw new Problem(ProblemType.TOO_MANY_REQUESTS, wait);
    }
  }

  private static Bucket bucket(int aMinute) {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(aMinute).refillGreedy(aMinute, MINUTE))
        .build();
  }

  /** One subscriber has a whole IPv6 /64. */
  private static String network(String address) {
    if (!LITERAL.matcher(address).matches()) {
      return address;
    }
    try {
      byte[] bytes = InetAddress.getByName(address).getAddress();
      int length = bytes.length == IPV6_BYTES ? IPV6_PREFIX_BYTES : bytes.length;
      return HexFormat.of().formatHex(Arrays.copyOf(bytes, length));
    } catch (UnknownHostException e) {
      return address;
    }
  }
}
