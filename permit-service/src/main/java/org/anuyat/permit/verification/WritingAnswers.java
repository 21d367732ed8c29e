package org.anuyat.permit.verification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.anuyat.permit.checkcount.CheckCounts;
import org.anuyat.permit.platform.ProblemType;
import org.anuyat.permit.verification.Moment.Slot;
import org.anuyat.permit.verification.PublicPermits.Found;
import org.apache.commons.codec.digest.DigestUtils;

/** Asks the register and writes what is answered. */
@ApplicationScoped
public class WritingAnswers {
  private static final String AS_OF = "\"asOf\":\"";
  private static final int TAG_BYTES = 12;

  @Inject PublicPermits permits;
  @Inject VerifyPages pages;
  @Inject CheckCounts counts;
  @Inject Seconds seconds;
  @Inject ObjectMapper json;

  public Future<PermitAnswers> forToken(String token) {
    return permits.byToken(token).map(found -> write(token, found));
  }

  private PermitAnswers write(String token, Optional<Found> found) {
    return found.map(this::known).orElseGet(() -> unknown(token));
  }

  private PermitAnswers known(Found found) {
    PublicPermit permit = found.permit();
    String text = text(permit);
    // In a text of the permit the quotes would be escaped.
    String lasting = text.substring(0, text.lastIndexOf(AS_OF) + AS_OF.length());
    return new PermitAnswers(
        found,
        eTag(lasting),
        new ReadyAnswer(lasting + ReadyAnswer.mark(Slot.ISO) + "\"}"),
        () -> pages.of(permit),
        counts.of(permit.municipality(), permit.procedureCode(), permit.status().name()),
        seconds);
  }

  PermitAnswers unknown(String token) {
    String problem = text(ProblemType.UNKNOWN_PERMIT.document("/v1/permits/" + token));
    return new PermitAnswers(
        null, null, new ReadyAnswer(problem), pages::unknown, counts.ofUnknown(), seconds);
  }

  private String text(Object body) {
    try {
      return json.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an answer cannot be written", e);
    }
  }

  /** Weak: the moment in the answer is no part of the version. */
  private static String eTag(String lasting) {
    byte[] start = Arrays.copyOf(DigestUtils.sha256(lasting), TAG_BYTES);
    return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(start) + "\"";
  }
}
